import { z } from "zod";
import { aliveness, type Complaints, patience, readiness } from "./health.ts";
import { Problem } from "./problems.ts";
import { defineRoute, none } from "./route.ts";

export const healthz = defineRoute({
  method: "GET",
  path: "/healthz",
  may: "anyone",
  kind: "json",
  summary: "200 while the database answers and waiting work is being done, else 503 and what is wrong.",
  params: none,
  query: none,
  body: none,
  result: z.strictObject({ status: z.literal("ok") }),
  async answer({ db, queues }) {
    return well(await aliveness(db, patience, queues).catch(unreachable));
  },
});

export const readyz = defineRoute({
  method: "GET",
  path: "/readyz",
  may: "anyone",
  kind: "json",
  summary:
    "200 once the database is migrated and the projections are prepared, no new version of one still fills, else 503 and what is missing.",
  params: none,
  query: none,
  body: none,
  result: z.strictObject({ status: z.literal("ok") }),
  async answer({ db }) {
    return well(await readiness(db).catch(unreachable));
  },
});

export const showMetrics = defineRoute({
  method: "GET",
  path: "/metrics",
  may: "viewer",
  kind: "plain",
  summary: "Metrics for Prometheus.",
  params: none,
  query: none,
  body: none,
  result: null,
  async answer({ metrics }, _asked, reply) {
    reply.type(metrics.contentType);
    return metrics.text();
  },
});

export const showOpenApi = defineRoute({
  method: "GET",
  path: "/openapi.json",
  may: "viewer",
  kind: "json",
  summary: "The description of all this, as OpenAPI 3.1 has it.",
  params: none,
  query: none,
  body: none,
  result: z.looseObject({ openapi: z.string() }),
  async answer({ openapi }) {
    return openapi;
  },
});

function well(complaints: Complaints): { status: "ok" } {
  if (complaints.length > 0) throw new Problem(503, complaints.join("; "));
  return { status: "ok" };
}

function unreachable(): Complaints {
  return ["the database does not answer"];
}
