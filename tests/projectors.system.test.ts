import type { Kysely } from "kysely";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../src/db/pool.ts";
import { append } from "../src/log/append.ts";
import { eventually, type Running, run, startEntente, type Workplace, workplace } from "./support/entente.ts";
import { recorded } from "./support/facts.ts";
import { startPostgres, type TestPostgres } from "./support/postgres.ts";

/** Within how many seconds another projector takes over. */
const promised = 5;

let postgres: TestPostgres;
let place: Workplace;
let db: Kysely<unknown>;
const running: Running[] = [];
let told = 0;

beforeAll(async () => {
  postgres = await startPostgres();
  place = await workplace({ DATABASE_URL: postgres.url });
  expect((await run(place, ["migrate"])).code).toBe(0);
  const pool = new pg.Pool({ connectionString: postgres.url, max: 2 });
  pool.on("error", () => {});
  db = database<unknown>(pool);
});
afterAll(async () => {
  for (const each of running) {
    each.child.kill("SIGCONT");
    await each.stop("SIGKILL");
  }
  await db.destroy();
  await place.remove();
  await postgres.stop();
});

async function startProjecting(): Promise<Running> {
  const started = startEntente(place, ["project"]);
  running.push(started);
  await started.until(/project runs/);
  return started;
}

/** Appends some events; returns the last position. */
async function tell(): Promise<number> {
  const facts = Array.from({ length: 20 }, (_, n) => recorded({ as: `e${told + n}`, of: `m${told + n}` }));
  told += facts.length;
  const entries = facts.flatMap(({ entry }) => entry ?? []);
  const { positions } = await db
    .transaction()
    .execute((tx) => append(tx, { key: `told/${told}`, entries, meta: { release: "test" } }));
  return Number(positions.at(-1));
}

async function reached(): Promise<number> {
  const { rows } = await sql<{ position: string }>`
    select min(position) as position from projection.checkpoints
  `.execute(db);
  return Number(rows[0]?.position);
}

/** Seconds until every projection has applied what is appended from now on. */
async function secondsToCatchUp(): Promise<number> {
  const began = performance.now();
  const end = await tell();
  await eventually(reached, (position) => position >= end, 60);
  return (performance.now() - began) / 1000;
}

test("of two projectors the other takes over when one is killed, or stands still with a batch in hand", async () => {
  const first = await startProjecting();
  await startProjecting();
  await secondsToCatchUp();

  // what a busy machine adds is not what is promised: the best of a few counts
  const stood: number[] = [];
  for (let round = 0; round < 3; round++) {
    await standStillInBatch(first);
    stood.push(await secondsToCatchUp());
    first.child.kill("SIGCONT");
    await secondsToCatchUp();
  }
  expect(Math.min(...stood)).toBeLessThan(promised);

  const killed: number[] = [];
  for (let round = 0; round < 3; round++) {
    await running[round]?.stop("SIGKILL");
    killed.push(await secondsToCatchUp());
    await startProjecting();
  }
  expect(Math.min(...killed)).toBeLessThan(promised);

  const { rows } = await sql<{ n: string; held: string }>`
    select (select count(*) from entente.events) as n, (select count(*) from projection.held) as held
  `.execute(db);
  expect(rows).toEqual([{ n: String(told), held: "0" }]);
});

/** Stops a projector (SIGSTOP) at a moment when one of its connections holds a checkpoint in an open transaction. */
async function standStillInBatch(projector: Running): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    await tell();
    projector.child.kill("SIGSTOP");
    const { rows } = await sql<{ port: number }>`
      select client_port as port from pg_stat_activity where state = 'idle in transaction'
        and application_name = 'entente entente_projector' and query like '%projection.%'
    `.execute(db);
    const stillOpen = await sql<{ n: string }>`
      select count(*) as n from pg_stat_activity where state = 'idle in transaction'
        and application_name = 'entente entente_projector' and client_port = any(${rows.map(({ port }) => port)})
        and clock_timestamp() - state_change > interval '300 milliseconds'
    `;
    await new Promise((resolve) => setTimeout(resolve, rows.length > 0 ? 400 : 0));
    if (rows.length > 0 && Number((await stillOpen.execute(db)).rows[0]?.n) > 0) return;
    projector.child.kill("SIGCONT");
  }
  throw new Error("the projector was never met with a batch in hand");
}
