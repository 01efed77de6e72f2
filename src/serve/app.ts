import { type FastifyInstance, fastify } from "fastify";
import type { Kysely } from "kysely";
import type { Queues } from "../queue/queues.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Admission } from "./access/admission.ts";
import { openAllowance } from "./access/allowance.ts";
import { guard } from "./access/guard.ts";
import { readAssets } from "./assets.ts";
import { mountDashboard } from "./dashboard.ts";
import { listenFault } from "./listen-fault.ts";
import { type MetricRegistry, openRegistry } from "./metrics/registry.ts";
import { systemMetrics } from "./metrics/system.ts";
import { mountRoutes } from "./mount.ts";
import { describeApi } from "./openapi.ts";
import { Problem } from "./problems.ts";
import type { Needs } from "./route.ts";
import { routes } from "./routes.ts";
import { headers, limitRequests, protect, withoutHost } from "./security.ts";
import { openStreams } from "./streams.ts";
import { teller, tellSocket } from "./tell.ts";
import { acceptFiles, type Uploading } from "./uploads.ts";

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
  /** Articles are taken in where this is given. */
  readonly uploading?: Uploading;
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
  uploading,
  onTrouble,
}: Serving): Promise<FastifyInstance> {
  const reader = db as unknown as Kysely<unknown>;
  const { place, credentials, proxies, limits } = admission;
  const tries = openAllowance(admission.tries);
  const streams = openStreams(limits);
  const needs: Needs = {
    db: reader,
    writer,
    projector: projector as unknown as Kysely<unknown>,
    queues,
    assets: await readAssets(),
    metrics: systemMetrics(registry ?? openRegistry(), reader, queues),
    inbox: inbox ?? null,
    uploading: uploading ?? null,
    access: { credentials, tries, secure: place.publicUrl?.startsWith("https:") ?? false },
    limits,
    streams,
    openapi: describeApi(routes, release),
    release,
  };
  const tell = teller(needs, onTrouble);
  const server = fastify({
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    forceCloseConnections: true,
    http: withoutHost,
    trustProxy: proxies.length > 0 && [...proxies],
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestSeconds * 1000,
    clientErrorHandler: tellSocket,
    frameworkErrors: (error, request, reply) => {
      reply.headers(headers);
      return tell(request, reply, error);
    },
  });
  server.addHook("preClose", () => streams.close());
  protect(server, place, tell);
  limitRequests(server, limits, tell);
  guard(server, { credentials, tries, tell });
  server.setErrorHandler((error, request, reply) => tell(request, reply, error));
  server.setNotFoundHandler((request, reply) =>
    tell(request, reply, new Problem(404, "there is nothing at this address")),
  );
  if (uploading) acceptFiles(server, uploading);
  await mountRoutes(server, needs, routes);
  await mountDashboard(server, queues, tell);
  return server;
}

/** Starts listening; returns the server's address. Throws SystemError when that is not possible there. */
export async function listen(server: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    throw listenFault(error, { host, port }) ?? error;
  }
}
