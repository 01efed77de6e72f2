import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run, runJson } from "./support/entente.ts";
import { dropArticles, type Fleet, openFleet } from "./support/fleet.ts";
import { redisIsHere } from "./support/redis.ts";

/** The commands that docs/operating.md gives for a backup, and those for restoring it. */
const [, section = ""] = readFileSync("docs/operating.md", "utf8").split("## Backup and restore");
const [backup = "", restore = ""] = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map((block) => block[1] ?? "");

let fleet: Fleet;

beforeAll(async () => {
  if (!redisIsHere) return;
  fleet = await openFleet();
  writeFileSync(
    fleet.place.path("entente"),
    `#!/bin/sh\nexec "${process.execPath}" "${resolve("bin/entente.js")}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
});
afterAll(() => fleet?.remove());

interface Kept {
  epoch: string;
  log: string;
  events: string;
  checkpoints: string;
}

/** What must be the same in a restored database, and the log's epoch, which must not. */
async function kept(url: string): Promise<Kept> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Kept>(`
    select (select epoch::text from log.identity) as epoch,
           (select md5(string_agg(e::text, '' order by position)) from log.entries e) as log,
           (select md5(string_agg(e::text, '' order by e::text)) from entente.events e) as events,
           (select string_agg(concat_ws(' ', name, version, position), ', ' order by name) from projection.checkpoints) as checkpoints`);
  await client.end();
  return rows[0] as Kept;
}

test.skipIf(!redisIsHere)(
  "what is dumped and restored by the commands of the docs is the same, begins a new epoch and goes on",
  async () => {
    const { place, ownerUrl, postgres } = fleet;
    const owned = { ...place, env: { ...place.env, DATABASE_URL: ownerUrl } };
    expect((await run(owned, ["migrate"])).code).toBe(0);
    dropArticles(place.inbox, 0, 10);
    expect((await run(owned, ["ingest", "inbox"])).code).toBe(0);
    const before = await kept(ownerUrl);

    const admin = new pg.Client(postgres.url);
    await admin.connect();
    await admin.query("create database restored owner entente encoding 'UTF8' template template0");
    await admin.end();
    const restoredUrl = ownerUrl.replace(/entente$/, "restored");
    const env = {
      ...place.env,
      PATH: `${place.folder}:${process.env.PATH}`,
      DATABASE_URL: ownerUrl,
      RESTORED_URL: restoredUrl,
    };
    for (const commands of [backup, restore]) {
      expect(commands).not.toBe("");
      execFileSync("sh", ["-euc", commands], { cwd: place.folder, env, stdio: ["ignore", "pipe", "pipe"] });
    }

    const after = await kept(restoredUrl);
    expect({ ...after, epoch: "" }).toEqual({ ...before, epoch: "" });
    expect(after.epoch).not.toBe(before.epoch);

    const there = { ...place, env: { ...place.env, DATABASE_URL: restoredUrl } };
    dropArticles(place.path("more"), 10, 15);
    expect((await run(there, ["ingest", "inbox", "more", "--json"])).code).toBe(0);
    const [status] = await runJson<{ articles: Record<string, number> }>(there, ["status", "--json"]);
    expect(status?.articles.recorded).toBe(15);
    expect((await kept(ownerUrl)).log, "the first one stays as it was").toBe(before.log);
  },
  600_000,
);
