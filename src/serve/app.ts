import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import type { Kysely } from "kysely";
import { SystemError, UsageError } from "../core/errors.ts";
import type { Queues } from "../queue/queues.ts";
import type { StoreTables } from "../store/tables.ts";
import { readAssets } from "./assets.ts";
import { mountDashboard } from "./dashboard.ts";
import { openMetrics } from "./metrics.ts";
import { documentOf } from "./page.ts";
import { Problem, problemBody, problemType } from "./problems.ts";
import type { Needs, Route } from "./route.ts";
import { routes } from "./routes.ts";
import { protect, requireLoopback } from "./security.ts";

/** What a server is made of. */
export interface Serving {
  /** With the rights of entente_server. */
  readonly db: Kysely<StoreTables>;
  readonly queues: Queues;
  /** The folder that is watched, shown to whoever has no articles yet. */
  readonly inbox?: string;
  /** Told of every request that failed for no fault of its own. */
  readonly onTrouble?: (line: string) => void;
}

/** The HTTP server, with every route and the queues' dashboard, not yet listening. Closing it closes neither database nor queues. */
export async function createServer({ db, queues, inbox, onTrouble }: Serving): Promise<FastifyInstance> {
  const reader = db as unknown as Kysely<unknown>;
  const needs: Needs = {
    db: reader,
    queues,
    assets: await readAssets(),
    metrics: openMetrics(reader, queues),
    inbox: inbox ?? null,
  };
  const server = fastify({ routerOptions: { ignoreTrailingSlash: true }, forceCloseConnections: true });
  protect(server);
  server.setErrorHandler((error, request, reply) =>
    tell(needs, { error, kind: kindOf(request), request, reply, onTrouble }),
  );
  server.setNotFoundHandler((request, reply) => {
    const error = new Problem(404, "there is nothing at this address");
    return tell(needs, { error, kind: kindOf(request), request, reply, onTrouble });
  });
  for (const { path, kind, answer } of routes) {
    server.get(path, { config: { kind } }, (request, reply) => answer(needs, request, reply));
  }
  await mountDashboard(server, queues);
  return server;
}

/** Starts listening; returns the server's address. Throws SystemError when the port is taken or the host is not this machine's own. */
export async function listen(server: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  requireLoopback(host);
  try {
    return await server.listen({ host, port });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new SystemError(
        `port ${port} on ${host} is taken: stop the program that uses it, or choose another with --port (0 takes any free one)`,
      );
    }
    throw error;
  }
}

interface Failure {
  readonly error: unknown;
  readonly kind: Route["kind"];
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly onTrouble: Serving["onTrouble"];
}

/** Tells what went wrong: a page to people, problem+json to programs, and nothing of the inside to either. */
async function tell(needs: Needs, { error, kind, request, reply, onTrouble }: Failure): Promise<unknown> {
  const problem = asProblem(error);
  if (problem.status >= 500 && !(error instanceof Problem)) {
    onTrouble?.(
      `${request.method} ${request.routeOptions.url ?? "?"} failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  reply.code(problem.status);
  if (kind === "page") return reply.type("text/html; charset=utf-8").send(documentOf(needs));
  return reply.type(problemType).send(JSON.stringify(problemBody(problem)));
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof UsageError) return new Problem(400, error.message);
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (error instanceof Error && status >= 400 && status < 500) return new Problem(status, error.message);
  if (isAway(error)) return new Problem(503, "the database does not answer; try again in a moment");
  return new Problem(500, "this should not have happened; the server's own output says more");
}

// refused or reset by the network, or SQLSTATE 08 (connection), 53 (resources), 57 (shutdown)
function isAway(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code) || /^(08|53|57)...$/.test(code);
}

function kindOf(request: FastifyRequest): Route["kind"] {
  const kind = (request.routeOptions.config as { kind?: Route["kind"] } | undefined)?.kind;
  if (kind) return kind;
  return request.url.startsWith("/api/") || !String(request.headers.accept).includes("text/html") ? "json" : "page";
}
