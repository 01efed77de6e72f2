import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { entryOn, follow, visiblePositions } from "../../tests/support/log.ts";
import { startPostgres } from "../../tests/support/postgres.ts";
import { SystemError } from "../core/errors.ts";
import { migrate } from "../db/migrate.ts";
import { database, openPool } from "../db/pool.ts";
import { append } from "./append.ts";
import { openLog } from "./open.ts";

let fresh: FreshDatabase;
let owner: Kysely<unknown>;
let server: Kysely<unknown>;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = database(fresh.pool("owner", 1));
  server = database(fresh.pool("entente_server", 4));
  const writer = database<unknown>(fresh.pool("entente_writer", 1));
  await append(writer, { key: "three", entries: [entryOn(1), entryOn(2), entryOn(3)], meta: {} });
});
afterAll(() => fresh.close());

test("the epoch stays the same from one start to the next, however many start at once", async () => {
  const { epoch } = await openLog(server);
  expect(epoch).toMatch(/^[0-9a-f-]{36}$/);
  expect(await openLog(server)).toEqual({ epoch });
  const many = await Promise.all(Array.from({ length: 8 }, () => openLog(server)));
  expect(new Set(many.map((opened) => opened.epoch))).toEqual(new Set([epoch]));
});

test("a log that finds itself in another place has a new epoch from then on, one for all", async () => {
  const { epoch } = await openLog(server);
  await sql`update log.identity set place = 'elsewhere'`.execute(owner);
  const many = await Promise.all(Array.from({ length: 8 }, () => openLog(server)));
  const [renewed] = many;
  expect(renewed?.epoch).not.toBe(epoch);
  expect(new Set(many.map((opened) => opened.epoch)).size).toBe(1);
  expect(await openLog(server)).toEqual(renewed);
});

test("the place changes with the database", async () => {
  const other = await freshDatabase();
  const there = database<unknown>(other.pool("owner", 1));
  const places = await Promise.all(
    [owner, there].map(
      async (db) => (await sql<{ place: string }>`select log.place() as place`.execute(db)).rows[0]?.place,
    ),
  );
  expect(new Set(places).size).toBe(2);
  await other.close();
});

test.each([
  ["an entry", "select setval('log.position', 2)", 3],
  ["a checkpoint", "insert into projection.checkpoints (name, version, position) values ('events', 1, 8)", 8],
  ["a settled moment", "insert into log.moments values (9, now())", 9],
  ["the start", "select setval('log.position', 0, false)", 9],
])("a sequence that lies below %s is refused at the start, with what to do", async (_, statement, highest) => {
  await sql.raw(statement).execute(owner);
  const opening = openLog(server);
  await expect(opening).rejects.toThrow(SystemError);
  await expect(opening).rejects.toThrow(
    `the sequence log.position lies below position ${highest}, which was already given out. ` +
      `Restore again, or run: select setval('log.position', ${highest})`,
  );
  await sql`select setval('log.position', ${highest})`.execute(owner);
  expect(await openLog(server)).toHaveProperty("epoch");
});

test("a log on a replica is refused at the start", async () => {
  const { rows } = await sql<{ body: string }>`select pg_get_functiondef('log.open()'::regprocedure) as body`.execute(
    owner,
  );
  const body = rows[0]?.body ?? "";
  expect(body).toContain("if pg_is_in_recovery() then");
  await sql.raw(body.replace("pg_is_in_recovery()", "true")).execute(owner);
  const opening = openLog(server);
  await expect(opening).rejects.toThrow(SystemError);
  await expect(opening).rejects.toThrow(/^the log cannot be opened on a replica or during recovery$/);
  await sql.raw(body).execute(owner);
});

test("an empty log whose sequence was reset is refused too", async () => {
  const other = await freshDatabase();
  const there = database<unknown>(other.pool("owner", 1));
  await sql`select setval('log.position', 0, false)`.execute(there);
  await expect(openLog(there)).rejects.toThrow(SystemError);
  await sql`select setval('log.position', 0)`.execute(there);
  expect(await openLog(there)).toHaveProperty("epoch");
  await other.close();
});

/* A crash forgets positions that were drawn and not committed. What a checkpoint in the database counts on is written to the
   WAL before the checkpoint is, so that the sequence never comes back below it. */
test("a crash amid appends loses nothing that was acknowledged, and readers go on from their checkpoint", async () => {
  const postgres = await startPostgres();
  const access = { connectionString: postgres.url };
  await migrate(access);
  const pools = [openPool(access, "entente_writer", 8), openPool(access, "entente_projector", 1)] as const;
  const [writers, reader] = [database<unknown>(pools[0]), database<unknown>(pools[1])];
  const { epoch } = await openLog(reader);
  await sql`insert into projection.checkpoints (name, version, position) values ('crash', 1, 0)`.execute(reader);

  const acknowledged: number[] = [];
  const writing = Array.from({ length: 8 }, async (_, who) => {
    for (let n = 0; ; n++) {
      const { positions } = await append(writers, { key: `${who}/${n}`, entries: [entryOn(who)], meta: {} });
      acknowledged.push(...positions);
    }
  });
  const follower = follow(reader);
  const reading = (async () => {
    for (;;) {
      await follower.poll(25);
      await sql`update projection.checkpoints set position = ${follower.checkpoint}`.execute(reader);
    }
  })();
  const ends = Promise.allSettled([reading, ...writing]);
  while (acknowledged.length < 300) await new Promise((resolve) => setTimeout(resolve, 10));
  await postgres.kill();
  await ends;
  await Promise.all([writers.destroy(), reader.destroy()]);

  await postgres.start();
  const after = database<unknown>(openPool(access, "owner", 1));
  expect(await openLog(after)).toEqual({ epoch });
  const { rows } = await sql<{ position: number }>`select position from projection.checkpoints`.execute(after);
  const [checkpoint = 0] = rows.map(({ position }) => position);
  const successor = follow(after, checkpoint);
  await append(after, { key: "after the crash", entries: [entryOn(1)], meta: {} });
  await successor.poll();

  const log = await visiblePositions(after);
  const handled = follower.seen.map(({ position }) => position).filter((position) => position <= checkpoint);
  expect(acknowledged.filter((position) => !log.includes(position))).toEqual([]);
  expect(handled.length).toBeGreaterThan(0);
  expect([...handled, ...successor.seen.map(({ position }) => position)]).toEqual(log);
  await after.destroy();
  await postgres.stop();
});
