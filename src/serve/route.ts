import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Queues } from "../queue/queues.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Allowance } from "./access/allowance.ts";
import type { Credentials } from "./access/credentials.ts";
import { type Least, nobody, type Who } from "./access/roles.ts";
import type { Assets } from "./assets.ts";
import type { Limits } from "./limits.ts";
import type { Metrics } from "./metrics/system.ts";
import { expectedOf, problemOf, refuseNul } from "./problems.ts";
import type { Message, Streams } from "./streams.ts";
import type { Uploading } from "./uploads.ts";

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
  readonly limits: Limits;
  readonly streams: Streams;
  /** The description of the API. */
  readonly openapi: { readonly openapi: string };
  /** Of this software, for the `meta` of what is appended. */
  readonly release: string;
  /** Null where no articles are taken in. */
  readonly uploading: Uploading | null;
}

/** What signing in takes. */
export interface AccessNeeds {
  /** Null where nobody is asked who he is. */
  readonly credentials: Credentials | null;
  readonly tries: Allowance;
  /** Whether browsers come by https. */
  readonly secure: boolean;
}

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * When an answer to a GET of kind json is another one: with the `state` of the log and the projections, which is asked before
 * anything else, or with its `content`.
 */
export type Tag = "state" | "content";

/** A path that is answered. `kind` says how, and in which form a problem is told; `may` says who may ask. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly may: Least;
  readonly kind: "json" | "page" | "plain" | "stream";
  /** One line for the documentation. */
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodObject;
  /** What an answer of kind json is, or the data of a message of kind stream; null for the other kinds. */
  readonly result: z.ZodType | null;
  /** Null for what is not asked again with If-None-Match. */
  readonly tag: Tag | null;
  readonly answer: (needs: Needs, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}

/** What a route is asked, parsed, and by whom. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Who asks: his name is `meta.who` of the entries that he causes. `nobody` on a path that is open to anyone. */
  readonly who: Who;
  /** Whether he is known by a session, which he can end. */
  readonly signedIn: boolean;
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
  kind: Exclude<Route["kind"], "stream">;
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  result: Result;
  /** `content` unless the route says that its answers depend on the state alone. */
  tag?: Tag;
  answer: (
    needs: Needs,
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
    reply: FastifyReply,
  ) => Promise<ResultOf<Result>>;
}): Route {
  const { method, kind, params, query, body, tag = "content", answer } = route;
  return Object.freeze({
    ...route,
    tag: method === "GET" && kind === "json" ? tag : null,
    answer: async (needs: Needs, request: FastifyRequest, reply: FastifyReply) => {
      const asked = { ...parseAsked({ params, query }, request), body: parse(body, request.body ?? {}) };
      return answer(needs, asked, reply);
    },
  });
}

/** What somebody asks who follows a stream. */
export interface Followed<Params, Query> extends Omit<Asked<Params, Query, never>, "body"> {
  /** The id of the last message that a client got which comes again (Last-Event-ID); null for one that begins. */
  readonly lastId: string | null;
}

/**
 * A route whose answer goes on: server-sent events, by GET. What is asked is looked at before the first of them, so `follow` may
 * throw a Problem; the messages it gives end when `signal` aborts.
 */
export function defineStream<Params extends z.ZodObject, Query extends z.ZodObject, Result extends z.ZodType>(route: {
  path: string;
  may: Least;
  summary: string;
  params: Params;
  query: Query;
  /** The data of a message. */
  result: Result;
  follow: (
    needs: Needs,
    asked: Followed<z.output<Params>, z.output<Query>>,
  ) => Promise<(signal: AbortSignal) => AsyncIterable<Message<z.output<Result>>>>;
}): Route {
  const { path, may, summary, params, query, result, follow } = route;
  return Object.freeze({
    ...{ method: "GET", kind: "stream", path, may, summary, params, query, body: none, result, tag: null },
    answer: async (needs: Needs, request: FastifyRequest, reply: FastifyReply) => {
      const given = request.headers["last-event-id"];
      const lastId = typeof given === "string" && given !== "" ? given : null;
      return needs.streams.send(
        request,
        reply,
        await follow(needs, { ...parseAsked({ params, query }, request), lastId }),
      );
    },
  } as const);
}

function parseAsked<Params extends z.ZodObject, Query extends z.ZodObject>(
  { params, query }: { params: Params; query: Query },
  request: FastifyRequest,
) {
  return {
    params: parse(params, request.params),
    query: parse(query, request.query),
    who: request.who ?? nobody,
    signedIn: request.signedIn,
    address: request.ip,
  };
}

/** The schema of a route without parameters, or without a body. */
export const none = z.strictObject({});

/** Throws Problem 400 that names each parameter, what was expected and what came. */
function parse<Schema extends z.ZodObject>(schema: Schema, given: unknown): z.output<Schema> {
  refuseNul(given);
  const parsed = schema.safeParse(given, { error: expectedOf });
  if (parsed.success) return parsed.data;
  throw problemOf(parsed.error, given as Record<string, unknown>, Object.keys(schema.shape));
}
