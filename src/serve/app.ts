import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify, type HTTPMethods } from "fastify";
import type { Kysely } from "kysely";
import { SystemError, UsageError } from "../core/errors.ts";
import { grouped } from "../projections/grouped.ts";
import type { Queues } from "../queue/queues.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Admission } from "./access/admission.ts";
import { guard, type Refuse } from "./access/guard.ts";
import { countTries } from "./access/tries.ts";
import { readAssets } from "./assets.ts";
import { mountDashboard } from "./dashboard.ts";
import { type MetricRegistry, openRegistry } from "./metrics/registry.ts";
import { systemMetrics } from "./metrics/system.ts";
import { renderProblem } from "./pages.tsx";
import { Problem, problemBody, problemType } from "./problems.ts";
import type { Needs, Route } from "./route.ts";
import { routes } from "./routes.ts";
import { protect } from "./security.ts";
import { signInAddress } from "./sign-in.tsx";

/** What a server is made of. */
export interface Serving {
  /** With the rights of entente_server. */
  readonly db: Kysely<StoreTables>;
  /** With the rights of entente_writer. */
  readonly writer: Kysely<StoreTables>;
  /** With the rights of entente_projector. */
  readonly projector: Kysely<StoreTables>;
  readonly queues: Queues;
  /** The folder that is watched, shown to whoever has no articles yet. */
  readonly inbox?: string;
  readonly admission: Admission;
  /** Of this software. */
  readonly release: string;
  /** What this process counts, when it is more than a server; a registry of its own without. */
  readonly registry?: MetricRegistry;
  /** Told of every request that failed for no fault of its own. */
  readonly onTrouble?: (line: string) => void;
}

/** The HTTP server, with every route and the queues' dashboard, not yet listening. Closing it closes neither database nor queues. */
export async function createServer({
  db,
  writer,
  projector,
  queues,
  inbox,
  admission,
  release,
  registry,
  onTrouble,
}: Serving): Promise<FastifyInstance> {
  const reader = db as unknown as Kysely<unknown>;
  const { place, credentials, proxies } = admission;
  const tries = countTries(admission.tries);
  const needs: Needs = {
    db: reader,
    writer,
    projector: projector as unknown as Kysely<unknown>,
    queues,
    assets: await readAssets(),
    metrics: systemMetrics(registry ?? openRegistry(), reader, queues),
    inbox: inbox ?? null,
    access: { credentials, tries, secure: place.publicUrl?.startsWith("https:") ?? false },
    release,
  };
  const server = fastify({
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: true,
    trustProxy: proxies.length > 0 && [...proxies],
  });
  const refuse: Refuse = (request, reply, error) =>
    tell(needs, { error, kind: kindOf(request), request, reply, onTrouble });
  protect(server, place, refuse);
  guard(server, { credentials, tries, refuse });
  server.setErrorHandler((error, request, reply) =>
    tell(needs, { error, kind: kindOf(request), request, reply, onTrouble }),
  );
  server.setNotFoundHandler((request, reply) =>
    refuse(request, reply, new Problem(404, "there is nothing at this address")),
  );
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
  await mountDashboard(server, queues, refuse);
  return server;
}

const allMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Answers the routes, and at their paths every other method with those that there are. */
function mount(server: FastifyInstance, needs: Needs, mounted: readonly Route[]): void {
  for (const { method, path, kind, may, answer } of mounted) {
    server.route({
      method,
      url: path,
      config: { kind, may },
      handler: (request, reply) => answer(needs, request, reply),
    });
  }
  for (const [path, there] of grouped(mounted, ({ path }) => path)) {
    const methods = there.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
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

/** Starts listening; returns the server's address. Throws SystemError when the port is taken. */
export async function listen(server: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
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
  reply.code(problem.status).headers(problem.headers);
  if (problem.status === 401) {
    if (kind === "page" && request.method === "GET" && request.routeOptions.url !== "/sign-in") {
      return reply.redirect(signInAddress(request.url), 303);
    }
    reply.header("www-authenticate", 'Bearer realm="entente"');
  }
  if (kind === "page") return reply.type("text/html; charset=utf-8").send(renderProblem(needs, problem));
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
  return /^\/(api|queues\/api)\//.test(request.url) || !String(request.headers.accept).includes("text/html")
    ? "json"
    : "page";
}
