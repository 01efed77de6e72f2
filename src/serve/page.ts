import { z } from "zod";
import { Problem } from "./problems.ts";
import { defineRoute, type Needs, type Route } from "./route.ts";

/** A view of the page. The server answers each with the same document, whose script asks the API for what the address names. */
function definePage(path: string, summary: string): Route {
  return defineRoute({
    path,
    kind: "page",
    summary,
    params: z.looseObject({}),
    // the page tells of what it does not understand; a link with a parameter of another program still opens
    query: z.looseObject({}),
    async answer(needs, _asked, reply) {
      reply.header("cache-control", "no-cache").type("text/html; charset=utf-8");
      return documentOf(needs);
    },
  });
}

export const pages: readonly Route[] = [
  definePage("/", "Two actors, their relation over time, its events, and the sentences behind each."),
  definePage("/events/:id", "One event with its sentences: what a citation leads to."),
  definePage("/articles", "The articles with what became of each, and what was refused."),
  definePage("/articles/:id", "One article as it was read, its coded sentences marked."),
  definePage("/actors", "The actors by how much is known of them."),
  definePage("/actors/:code", "One actor: whom it deals with, and its events."),
];

/** The page's document; for an address that nothing is at, the page says so. */
export function documentOf({ assets }: Needs): Buffer {
  return assets.document;
}

export const showAsset = defineRoute({
  path: "/assets/:name",
  kind: "plain",
  summary: "The page's script, stylesheet and icon.",
  params: z.strictObject({ name: z.string() }),
  query: z.looseObject({}),
  async answer({ assets }, { params: { name } }, reply) {
    const asset = assets.files.get(name);
    if (!asset) throw new Problem(404, `there is no file ${name}`);
    // its name changes with its content
    reply.header("cache-control", "public, max-age=31536000, immutable").type(asset.type);
    return asset.body;
  },
});
