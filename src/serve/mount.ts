import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import { grouped } from "../core/grouped.ts";
import { Problem } from "./problems.ts";
import type { Needs, Route } from "./route.ts";
import { anything, contentTag, isKnown, stateTag } from "./tags.ts";

/** Answers the routes, and at their paths every other method with those that there are. */
export async function mountRoutes(server: FastifyInstance, needs: Needs, routes: readonly Route[]): Promise<void> {
  // a body is JSON, which no other site's form can send; forms are for the pages that have them
  server.removeContentTypeParser("text/plain");
  mount(
    server,
    needs,
    routes.filter(({ kind }) => kind !== "page"),
  );
  await server.register(async (pages) => {
    pages.removeContentTypeParser("application/json");
    pages.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string" },
      async (_: FastifyRequest, body: string | Buffer) => Object.fromEntries(new URLSearchParams(String(body))),
    );
    mount(
      pages,
      needs,
      routes.filter(({ kind }) => kind === "page"),
    );
  });
}

const allMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

function mount(server: FastifyInstance, needs: Needs, routes: readonly Route[]): void {
  for (const route of routes) {
    const { method, path, kind, may } = route;
    server.route({
      method,
      url: path,
      config: { kind, may },
      // nobody asks for the head of a stream, and it would have to be begun for it
      exposeHeadRoute: method === "GET" && kind !== "stream",
      // what a plain route sends may go on for as long as it is read
      ...(kind === "json" || kind === "page" ? { handlerTimeout: needs.limits.requestSeconds * 1000 } : {}),
      handler: (request, reply) => answer(needs, route, request, reply),
    });
  }
  for (const [path, there] of grouped(routes, ({ path }) => path)) {
    const methods = there.flatMap(({ method, kind }) =>
      method === "GET" && kind !== "stream" ? ["GET", "HEAD"] : [method],
    );
    const { kind, may } = there[0] as Route;
    const allow = methods.join(", ");
    server.route({
      method: allMethods.filter((method) => !methods.includes(method)) as HTTPMethods[],
      url: path,
      config: { kind, may },
      handler: async () => {
        throw new Problem(405, `here one can ${allow}`, { headers: { allow } });
      },
    });
  }
}

/**
 * Answers a request, or says that the client has the answer already: for a `state` tag before anything is asked for it. Who
 * has anything has no answer to what cannot be asked or is not there, so for him it is asked first.
 */
async function answer(needs: Needs, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (route.tag === null) return route.answer(needs, request, reply);
  const ifNoneMatch = request.headers["if-none-match"];
  const before = route.tag === "state" ? await stateTag(needs.db, needs.release, request.url) : null;
  reply.header("cache-control", "private, no-cache");
  if (before && ifNoneMatch?.trim() !== anything && isKnown(before, ifNoneMatch))
    return reply.code(304).header("etag", before).send();
  const body = JSON.stringify(await route.answer(needs, request, reply));
  const tag = before ?? contentTag(body);
  reply.header("etag", tag);
  return isKnown(tag, ifNoneMatch) ? reply.code(304).send() : reply.type("application/json; charset=utf-8").send(body);
}
