import { z } from "zod";
import { Problem } from "./problems.ts";
import { defineRoute, none, type Route } from "./route.ts";

/** A view of the page: each is the same document, whose script asks the API for what the address names. */
function defineView(path: string, summary: string): Route {
  return defineRoute({
    method: "GET",
    path,
    may: "viewer",
    kind: "page",
    summary,
    // what an address does not make clear, the page says
    params: z.looseObject({}),
    query: z.looseObject({}),
    body: none,
    result: null,
    async answer({ assets }, _asked, reply) {
      reply.header("cache-control", "no-cache").type("text/html; charset=utf-8");
      return assets.document;
    },
  });
}

export const views: readonly Route[] = [
  defineView("/", "Two actors, their relation over time, its events, and the sentences behind each."),
  defineView("/events/:id", "One event with its sentences: what a citation leads to."),
  defineView("/articles", "The articles with what became of each, and what was refused."),
  defineView("/articles/:id", "One article as it was read, its coded sentences marked."),
  defineView("/actors", "The actors by how much is known of them."),
  defineView("/actors/:code", "One actor: whom it deals with, and its events."),
];

export const showAsset = defineRoute({
  method: "GET",
  path: "/assets/:name",
  may: "anyone",
  kind: "plain",
  summary: "The page's script, stylesheet and icon.",
  params: z.strictObject({ name: z.string() }),
  query: none,
  body: none,
  result: null,
  async answer({ assets }, { params: { name } }, reply) {
    const asset = assets.files.get(name);
    if (!asset) throw new Problem(404, `there is no file ${name}`);
    // its name changes with its content
    reply.header("cache-control", "public, max-age=31536000, immutable").type(asset.type);
    return asset.body;
  },
});
