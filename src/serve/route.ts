import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Queues } from "../queue/queues.ts";
import type { Assets } from "./assets.ts";
import type { Metrics } from "./metrics/system.ts";
import { type Problem, problemOf } from "./problems.ts";

/** What the routes answer from. */
export interface Needs {
  /** As role entente_server: reads the log, the store and the projections, and writes nothing. */
  readonly db: Kysely<unknown>;
  readonly queues: Queues;
  readonly assets: Assets;
  readonly metrics: Metrics;
  /** The folder that is watched, for whoever has no articles yet; null when this process does not know it. */
  readonly inbox: string | null;
}

/** A path that is answered. `kind` says how, and in which form a problem is told. */
export interface Route {
  readonly path: string;
  readonly kind: "json" | "page" | "plain";
  /** One line for the documentation. */
  readonly summary: string;
  readonly answer: (needs: Needs, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}

interface Asked<Params, Query> {
  readonly params: Params;
  readonly query: Query;
}

/** A GET route. Its parameters are parsed before `answer` sees them; an unknown one is a problem, since it is a typing error. */
export function defineRoute<Params extends z.ZodObject, Query extends z.ZodObject>(route: {
  path: string;
  kind: Route["kind"];
  summary: string;
  params: Params;
  query: Query;
  answer: (needs: Needs, asked: Asked<z.infer<Params>, z.infer<Query>>, reply: FastifyReply) => Promise<unknown>;
}): Route {
  const { path, kind, summary, params, query, answer } = route;
  return Object.freeze({
    path,
    kind,
    summary,
    answer: (needs: Needs, request: FastifyRequest, reply: FastifyReply) =>
      answer(needs, { params: parse(params, request.params), query: parse(query, request.query) }, reply),
  });
}

/** The schema of a route without parameters. */
export const none = z.strictObject({});

/** Throws Problem 400 that names each parameter, what was expected and what came. */
function parse<Schema extends z.ZodObject>(schema: Schema, given: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problem: Problem = problemOf(parsed.error, given as Record<string, unknown>, Object.keys(schema.shape));
  throw problem;
}
