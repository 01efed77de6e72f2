import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { entryOn } from "../../tests/support/log.ts";
import { database } from "../db/pool.ts";
import { append } from "./append.ts";
import { asOf, settle } from "./moments.ts";
import { sqlStates } from "./sql-states.ts";

let fresh: FreshDatabase;
let owner: Kysely<unknown>;
let projector: Kysely<unknown>;
let server: Kysely<unknown>;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = database(fresh.pool("owner", 1));
  projector = database(fresh.pool("entente_projector", 3));
  server = database(fresh.pool("entente_server", 3));
  const writer = database<unknown>(fresh.pool("entente_writer", 1));
  const entries = Array.from({ length: 20 }, (_, n) => entryOn(n));
  await append(writer, { key: "twenty", entries, meta: {} });
});
afterAll(() => fresh.close());

/** The database's clock, which may be another than ours; a Date knows milliseconds only, so later ones are waited for. */
async function now(): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now from pg_sleep(0.002)`.execute(server);
  if (!rows[0]) throw new Error("the database has no clock");
  return rows[0].now;
}

async function moments(): Promise<{ position: number; settled_at: Date }[]> {
  const { rows } = await sql<{ position: number; settled_at: Date }>`
    select position, settled_at from log.moments order by position
  `.execute(server);
  return rows;
}

test("a moment is mapped to what was settled then, a position to itself", async () => {
  const beginning = await now();
  await settle(projector, 3);
  const after3 = await now();
  await settle(projector, 5);
  const after5 = await now();
  expect(await asOf(server, beginning)).toBe(0);
  expect(await asOf(server, after3)).toBe(3);
  expect(await asOf(server, after5)).toBe(5);
  expect(await asOf(server, new Date("2999-01-01"))).toBe(5);
  expect(await asOf(server, new Date(0))).toBe(0);
  expect(await asOf(server, 4)).toBe(4);
});

test("a horizon that is no news, or has stepped back, leaves no moment", async () => {
  const before = await moments();
  await settle(projector, 5);
  await settle(projector, 2);
  await settle(projector, 0);
  expect(await moments()).toEqual(before);
});

test("a position that was never given out cannot be settled", async () => {
  await expect(settle(projector, 21)).rejects.toMatchObject({ code: sqlStates.badArguments });
});

test("a clock that is set back does not make moments step back", async () => {
  const ahead = new Date("2990-01-01T00:00:00Z");
  await sql`insert into log.moments values (6, ${ahead})`.execute(owner);
  await settle(projector, 7);
  const [last, previous] = (await moments()).reverse();
  expect([previous?.position, last?.position]).toEqual([6, 7]);
  const { rows } = await sql<{ rising: boolean }>`
    select bool_and(rising) as rising
    from (select settled_at > lag(settled_at) over (order by position) as rising from log.moments) pairs
  `.execute(server);
  expect(rows).toEqual([{ rising: true }]);
});

test("many that settle at once leave moments that rise in position and time", async () => {
  const horizons = Array.from({ length: 40 }, (_, n) => 8 + ((n * 7) % 13));
  await Promise.all(horizons.map((horizon) => settle(projector, horizon)));
  const all = await moments();
  expect(all.at(-1)?.position).toBe(20);
  expect(new Set(all.map(({ position }) => position)).size).toBe(all.length);
});

test("a question that comes while a moment is being settled waits for it", async () => {
  const other = await freshDatabase();
  const reader = database<unknown>(other.pool("entente_server", 2));
  const its = database<unknown>(other.pool("owner", 2));
  await append(database(other.pool("entente_writer", 1)), { key: "one", entries: [entryOn(1)], meta: {} });
  const settling = await its.startTransaction().execute();
  await settle(settling, 1);
  const { rows } = await sql<{ at: Date }>`select settled_at + interval '1 ms' as at from log.moments`.execute(
    settling,
  );
  const answer = asOf(reader, rows[0]?.at ?? new Date(0));
  for (let blocked = false; !blocked; ) {
    const { rows } = await sql`select from pg_locks where not granted`.execute(its);
    blocked = rows.length > 0;
  }
  await settling.commit().execute();
  expect(await answer).toBe(1);
  await other.close();
});

test("who asks in a transaction that stays open does not hold up settling", async () => {
  const other = await freshDatabase();
  const reader = database<unknown>(other.pool("entente_server", 1));
  const its = database<unknown>(other.pool("owner", 1));
  await append(database(other.pool("entente_writer", 1)), { key: "one", entries: [entryOn(1)], meta: {} });
  const asking = await reader.startTransaction().setAccessMode("read only").execute();
  expect(await asOf(asking, new Date())).toBe(0);
  await settle(its, 1);
  expect(await asOf(asking, new Date("2999-01-01"))).toBe(1);
  await asking.commit().execute();
  await other.close();
});
