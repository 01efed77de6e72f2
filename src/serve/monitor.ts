import { type FastifyInstance, fastify } from "fastify";
import type { Admission } from "./access/admission.ts";
import { openAllowance } from "./access/allowance.ts";
import { guard } from "./access/guard.ts";
import type { MetricRegistry } from "./metrics/registry.ts";
import { Problem, problemBody, problemType } from "./problems.ts";
import { protect, withoutHost } from "./security.ts";
import type { Tell } from "./tell.ts";

/** What a process that serves nothing else tells of itself. */
export interface Monitored {
  readonly registry: MetricRegistry;
  /** What its parts find wrong with themselves at this moment, a line each. */
  readonly complaints: () => readonly string[];
  readonly admission: Admission;
}

/** `/metrics` and `/healthz` of one role of a fleet, not yet listening; open to those to whom the server's are. */
export function createMonitor({ registry, complaints, admission }: Monitored): FastifyInstance {
  const { place, credentials, proxies } = admission;
  const server = fastify({
    forceCloseConnections: true,
    http: withoutHost,
    trustProxy: proxies.length > 0 && [...proxies],
  });
  const tell: Tell = (_request, reply, error) => {
    const problem =
      error instanceof Problem ? error : new Problem(500, "this should not have happened; the log says more");
    return reply
      .code(problem.status)
      .headers(problem.headers)
      .type(problemType)
      .send(JSON.stringify(problemBody(problem)));
  };
  protect(server, place, tell);
  guard(server, { credentials, tries: openAllowance(admission.tries), tell });
  server.setNotFoundHandler((request, reply) =>
    tell(request, reply, new Problem(404, "a role of a fleet answers /metrics and /healthz")),
  );
  server.get("/metrics", { config: { may: "viewer" } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.text()),
  );
  server.get("/healthz", { config: { may: "anyone" } }, async (request, reply) => {
    const wrong = complaints();
    return wrong.length === 0 ? { status: "ok" } : tell(request, reply, new Problem(503, wrong.join("; ")));
  });
  return server;
}
