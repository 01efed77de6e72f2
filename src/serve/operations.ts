import { z } from "zod";
import { aliveness, type Complaints, patience, readiness } from "./health.ts";
import { Problem } from "./problems.ts";
import { defineRoute, none } from "./route.ts";

export const healthz = defineRoute({
  path: "/healthz",
  kind: "json",
  summary: "200 while the database answers and waiting work is being done, else 503 and what is wrong.",
  params: none,
  query: none,
  async answer({ db }) {
    return well(await aliveness(db, patience).catch(unreachable));
  },
});

export const readyz = defineRoute({
  path: "/readyz",
  kind: "json",
  summary: "200 once the database is migrated and the projections are prepared, else 503 and what is missing.",
  params: none,
  query: none,
  async answer({ db }) {
    return well(await readiness(db).catch(unreachable));
  },
});

export const showMetrics = defineRoute({
  path: "/metrics",
  kind: "plain",
  summary: "Metrics for Prometheus.",
  params: none,
  query: none,
  async answer({ metrics }, _asked, reply) {
    reply.type(metrics.contentType);
    return metrics.text();
  },
});

export const showAsset = defineRoute({
  path: "/assets/:name",
  kind: "plain",
  summary: "The pages' stylesheet and icon.",
  params: z.strictObject({ name: z.string() }),
  query: z.strictObject({ v: z.string().optional() }),
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
