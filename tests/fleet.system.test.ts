import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually, type Running, run } from "./support/entente.ts";
import { dropArticles, type Fleet, isRefused, openFleet } from "./support/fleet.ts";
import { redisIsHere } from "./support/redis.ts";

const count = 500;
const refused = Array.from({ length: count }, (_, n) => n).filter(isRefused).length;

let fleet: Fleet;
let owner: pg.Client;
let running: Running[] = [];

beforeAll(async () => {
  if (!redisIsHere) return;
  fleet = await openFleet();
});
afterAll(async () => {
  for (const one of running) await one.stop("SIGKILL");
  await owner?.end();
  await fleet?.remove();
});

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  return (await owner.query<Row>(sql)).rows;
}

/** How many articles have come to an end, and how far the projections are behind. */
async function progress(): Promise<{ ended: number; unfinished: number; behind: number }> {
  const [row] = await ask<{ ended: string; unfinished: string; behind: string }>(`
    select (select count(distinct stream) from log.entries where type in ('article.recorded', 'article.refused')) as ended,
           (select count(*) from intake.stages) as unfinished,
           (select max(position) from log.entries) - (select min(position) from projection.checkpoints) as behind`);
  return { ended: Number(row?.ended), unfinished: Number(row?.unfinished), behind: Number(row?.behind ?? 0) };
}

test.skipIf(!redisIsHere)(
  "a fleet accounts for 500 articles exactly once, though a worker and a projector are killed and Redis is wiped",
  { timeout: 1_800_000 },
  async () => {
    const early = await run(fleet.place, ["work"]);
    expect([early.code, early.stderr]).toEqual([3, expect.stringContaining("run entente migrate first")]);
    const asOwner = { ...fleet.place, env: { ...fleet.place.env, DATABASE_URL: fleet.ownerUrl } };
    const migrated = await run(asOwner, ["migrate"]);
    expect(migrated.code, migrated.stderr).toBe(0);
    owner = new pg.Client(fleet.ownerUrl);
    await owner.connect();
    expect(await ask("select rolcreaterole, rolsuper from pg_roles where rolname = current_user")).toEqual([
      { rolcreaterole: false, rolsuper: false },
    ]);

    dropArticles(fleet.place.inbox, 0, count / 2);
    const [watch, serve, worker, doomedWorker, projector, doomedProjector] = (await Promise.all(
      (["watch", "serve", "work", "work", "project", "project"] as const).map((process) => fleet.start(process)),
    )) as [Running, Running, Running, Running, Running, Running];
    running = [watch, serve, worker, doomedWorker, projector, doomedProjector];

    await eventually(progress, ({ ended }) => ended > 20, 600);
    await Promise.all([doomedWorker.stop("SIGKILL"), doomedProjector.stop("SIGKILL"), fleet.redis.flush()]);
    dropArticles(fleet.place.inbox, count / 2, count);
    await eventually(
      progress,
      ({ ended, unfinished, behind }) => ended === count && unfinished === 0 && behind === 0,
      1200,
    );

    const ends = await ask<{ type: string; streams: string; entries: string }>(`
      select type, count(distinct stream) as streams, count(*) as entries from log.entries
      where type in ('article.received', 'article.recorded', 'article.refused', 'article.stalled') group by type order by type`);
    expect(ends).toEqual([
      { type: "article.received", streams: `${count}`, entries: `${count}` },
      { type: "article.recorded", streams: `${count - refused}`, entries: `${count - refused}` },
      { type: "article.refused", streams: `${refused}`, entries: `${refused}` },
    ]);
    const reader = new pg.Client(fleet.readerUrl);
    await reader.connect();
    const { rows } = await reader.query<{ state: string; articles: string }>(
      "select state, count(*) as articles from entente.articles group by state order by state",
    );
    await reader.end();
    expect(rows).toEqual([
      { state: "recorded", articles: `${count - refused}` },
      { state: "refused", articles: `${refused}` },
    ]);

    const [, page] = await serve.until(/serve runs at (http:[^\s;,"]+)/);
    expect((await fetch(`${page}/healthz`)).status).toBe(200);
    expect((await fetch(`${page}/readyz`)).status).toBe(200);
    const doctor = await run(fleet.place, ["doctor"]);
    expect(doctor.stdout).toMatch(/^ok {4}login +entente_app may run watch, work, project, serve$/m);
    expect(doctor.stdout).toMatch(/^ok {4}port +port \d+ on 127\.0\.0\.1 is Entente's$/m);
    expect(doctor.stdout).toMatch(/^ok {4}redis policy +noeviction$/m);
    expect(doctor.stdout).toMatch(/^ok {4}redis persistence +appendonly yes$/m);

    const codes = await Promise.all([watch, serve, worker, projector].map((process) => process.stop("SIGTERM")));
    expect(codes).toEqual([0, 0, 0, 0]);
    for (const { output } of [watch, serve, worker, projector]) expect(output()).toContain("stopped");
    const left = () => ask("select application_name from pg_stat_activity where usename = 'entente_app'");
    expect(await eventually(left, (rows) => rows.length === 0)).toEqual([]);
  },
);
