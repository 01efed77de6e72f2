import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Queues } from "../queue/queues.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Credentials } from "./access/credentials.ts";
import { type Least, nobody, type Who } from "./access/roles.ts";
import type { Tries } from "./access/tries.ts";
import type { Assets } from "./assets.ts";
import type { Metrics } from "./metrics/system.ts";
import { type Problem, problemOf } from "./problems.ts";

/** What the routes answer from. */
export interface Needs {
  /** As role entente_server: reads the log, the store and the projections, and writes nothing. */
  readonly db: Kysely<unknown>;
  /** As role entente_writer: for the routes that change something. */
  readonly writer: Kysely<StoreTables>;
  /** As role entente_projector: to replay what a projection holds. */
  readonly projector: Kysely<unknown>;
  readonly queues: Queues;
  readonly assets: Assets;
  readonly metrics: Metrics;
  /** The folder that is watched, for whoever has no articles yet; null when this process does not know it. */
  readonly inbox: string | null;
  readonly access: AccessNeeds;
  /** Of this software, for the `meta` of what is appended. */
  readonly release: string;
}

/** What signing in takes. */
export interface AccessNeeds {
  /** Null where nobody is asked who he is. */
  readonly credentials: Credentials | null;
  readonly tries: Tries;
  /** Whether browsers come by https. */
  readonly secure: boolean;
}

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** A path that is answered. `kind` says how, and in which form a problem is told; `may` says who may ask. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly may: Least;
  readonly kind: "json" | "page" | "plain";
  /** One line for the documentation. */
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodObject;
  /** What an answer of kind json is; null for the other kinds. */
  readonly result: z.ZodType | null;
  readonly answer: (needs: Needs, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}

/** What a route is asked, parsed, and by whom. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Who asks: his name is `meta.who` of the entries that he causes. `nobody` on a path that is open to anyone. */
  readonly who: Who;
  /** The address that the request came from. */
  readonly address: string;
}

/** What kinds other than json answer is up to them. */
type ResultOf<Result> = Result extends z.ZodType ? z.output<Result> : unknown;

/**
 * A route. What it is asked is parsed before `answer` sees it; an unknown parameter or field is a problem, since it is a typing
 * error. A GET has no body (`none`), and `result` is the schema of what a route of kind json answers.
 */
export function defineRoute<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Result extends z.ZodType | null,
>(route: {
  method: Method;
  path: string;
  may: Least;
  kind: Route["kind"];
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  result: Result;
  answer: (
    needs: Needs,
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
    reply: FastifyReply,
  ) => Promise<ResultOf<Result>>;
}): Route {
  const { params, query, body, answer } = route;
  return Object.freeze({
    ...route,
    answer: async (needs: Needs, request: FastifyRequest, reply: FastifyReply) => {
      const asked = {
        params: parse(params, request.params),
        query: parse(query, request.query),
        body: parse(body, request.body ?? {}),
        who: request.who ?? nobody,
        address: request.ip,
      };
      return answer(needs, asked, reply);
    },
  });
}

/** The schema of a route without parameters, or without a body. */
export const none = z.strictObject({});

/** Throws Problem 400 that names each parameter, what was expected and what came. */
function parse<Schema extends z.ZodObject>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problem: Problem = problemOf(parsed.error, given as Record<string, unknown>, Object.keys(schema.shape));
  throw problem;
}
