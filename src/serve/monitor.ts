import { type FastifyInstance, fastify } from "fastify";
import type { MetricRegistry } from "./metrics/registry.ts";
import { Problem, problemBody, problemType } from "./problems.ts";
import { protect } from "./security.ts";

/** What a process that serves nothing else tells of itself. */
export interface Monitored {
  readonly registry: MetricRegistry;
  /** What its parts find wrong with themselves at this moment, a line each. */
  readonly complaints: () => readonly string[];
}

/** `/metrics` and `/healthz` of one role of a fleet, not yet listening. */
export function createMonitor({ registry, complaints }: Monitored): FastifyInstance {
  const server = fastify({ forceCloseConnections: true });
  protect(server);
  server.get("/metrics", async (_request, reply) => reply.type(registry.contentType).send(await registry.text()));
  server.get("/healthz", async (_request, reply) => {
    const wrong = complaints();
    if (wrong.length === 0) return { status: "ok" };
    reply.code(503).type(problemType);
    return JSON.stringify(problemBody(new Problem(503, wrong.join("; "))));
  });
  return server;
}
