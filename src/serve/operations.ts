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
  async answer({ db }) {
    return well(await aliveness(db, patience).catch(unreachable));
  },
});

export const readyz = defineRoute({
  method: "GET",
  path: "/readyz",
  may: "anyone",
  kind: "json",
  summary: "200 once the database is migrated and the projections are prepared, else 503 and what is missing.",
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

export const showAsset = defineRoute({
  method: "GET",
  path: "/assets/:name",
  may: "anyone",
  kind: "plain",
  summary: "The pages' stylesheet and icon.",
  params: z.strictObject({ name: z.string() }),
  query: z.strictObject({ v: z.string().optional() }),
  body: none,
  result: null,
  async answer({ assets }, { params: { name }, query: { v } }, reply) {
    const asset = assets.get(name);
    if (!asset) throw new Problem(404, `there is no file ${name}`);
    const lasts = v === asset.tag ? "public, max-age=31536000, immutable" : "no-cache";
    reply.headers({ "cache-control": lasts, etag: `"${asset.tag}"` }).type(asset.type);
    return asset.body;
  },
});

function well(complaints: Complaints): { status: "ok" } {
  if (complaints.length > 0) throw new Problem(503, complaints.join("; "));
  return { status: "ok" };
}

function unreachable(): Complaints {
  return ["the database does not answer"];
}
