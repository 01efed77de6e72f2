import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { entryOn, visiblePositions } from "../../tests/support/log.ts";
import { startPostgres } from "../../tests/support/postgres.ts";
import { migrate } from "../db/migrate.ts";
import { database, openPool } from "../db/pool.ts";
import { append } from "./append.ts";
import { horizon } from "./read.ts";
import { sqlStates } from "./sql-states.ts";

/* What nobody may do to the log, and how it makes room for itself. */

let fresh: FreshDatabase;
let owner: Kysely<unknown>;
let writer: Kysely<unknown>;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = database(fresh.pool("owner", 21));
  writer = database(fresh.pool("entente_writer", 2));
  await append(writer, { key: "first", entries: [entryOn(1), entryOn(2)], meta: {} });
  await sql`select log.settle(2)`.execute(owner);
});
afterAll(() => fresh.close());

const run = (db: QueryExecutorProvider, statement: string) => sql.raw(statement).execute(db);

test("the writer role may append and select", async () => {
  for (const name of ["entries", "streams", "appends", "moments", "identity", "tickets", "position"]) {
    expect((await run(writer, `select * from log.${name}`)).rows).toBeDefined();
  }
  expect(await horizon(writer)).toBe(2);
});

test.each([
  "insert into log.entries (position, stream, version, type, schema, data, meta) values (99, 's', 1, 't', 1, '{}', '{}')",
  "insert into log.streams values ('s', 1)",
  "insert into log.appends values ('k', '', '{1}')",
  "insert into log.moments values (99, now())",
  "update log.entries set data = '{}'",
  "update log.streams set version = 0",
  "update log.identity set epoch = gen_random_uuid()",
  "delete from log.entries",
  "delete from log.appends",
  "truncate log.entries",
  "truncate log.entries_000000",
  "select * from log.entries_000000",
  "alter table log.entries disable trigger refuse_change",
  "alter table log.entries disable trigger all",
  "alter table log.entries detach partition log.entries_000000",
  "drop table log.entries_000002",
  "drop trigger refuse_change on log.entries",
  "drop function log.append(text, jsonb, jsonb)",
  "create function log.mine() returns int language sql return 1",
  "create table log.mine ()",
  "select nextval('log.position')",
  "select setval('log.position', 1)",
  "alter sequence log.position restart",
  "select log.extend()",
  "select log.settle(1)",
  "select log.position_at(now())",
  "select log.open()",
  "select log.place()",
  "select log.oldest_ticket_age()",
  "select log.defend('log.entries')",
  "select log.ticket_key(1)",
  "select log.partition_size()",
  "select log.partition_name(1)",
  "set session_replication_role = replica",
])("the writer role may not: %s", async (statement) => {
  const refused = writer.transaction().execute(async (tx) => {
    // the login of the tests may do everything: without it there is no way back to it
    await run(tx, "set local role entente_writer");
    await run(tx, statement);
  });
  await expect(refused).rejects.toMatchObject({ code: "42501" });
});

test("no function of the log may be called by just anybody, and each that runs as its owner fixes its search path", async () => {
  const { rows } = await sql<{ name: string; open: boolean; definer: boolean; path: string | null }>`
    select p.oid::regprocedure::text as name, prosecdef as definer,
           exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) a where a.grantee = 0) as open,
           (select substring(c from '^search_path=(.*)$') from unnest(proconfig) c where c like 'search_path=%') as path
    from pg_proc p where pronamespace = 'log'::regnamespace
  `.execute(owner);
  expect(rows.length).toBeGreaterThan(9);
  expect(rows.filter(({ open }) => open)).toEqual([]);
  const definers = rows.filter(({ definer }) => definer);
  expect(definers.length).toBeGreaterThan(4);
  for (const { name, path } of definers) expect(path, name).toMatch(/^pg_catalog(, log)?, pg_temp$/);
});

test("a caller's own objects and search path do not change what an append does", async () => {
  await writer.connection().execute(async (connection) => {
    await run(connection, "set search_path = entente, pg_temp, log, pg_catalog");
    const { positions } = await append(connection, { key: "own path", entries: [entryOn(3)], meta: {} });
    expect(await visiblePositions(connection)).toContain(positions[0]);
    await run(connection, "reset search_path");
  });
});

const changes = [
  "update log.entries set meta = '{}' where position = 1",
  "update log.entries set meta = '{}' where false",
  "delete from log.entries where position = 1",
  "truncate log.entries",
  "truncate log.entries restart identity cascade",
  "update log.entries_000000 set meta = '{}'",
  "delete from log.entries_000000",
  "truncate log.entries_000000",
  "truncate log.entries_000002",
  "insert into log.entries select * from log.entries on conflict (position) do update set meta = '{}'",
  "update log.appends set key = 'other'",
  "delete from log.appends",
  "truncate log.appends",
  "update log.moments set settled_at = now()",
  "delete from log.moments",
  "truncate log.moments",
];

test.each(changes)("the owner is refused too: %s", async (statement) => {
  const before = await visiblePositions(owner);
  await expect(run(owner, statement)).rejects.toMatchObject({ code: sqlStates.readOnly });
  expect(await visiblePositions(owner)).toEqual(before);
});

test("so is a superuser who applies changes as a replica, which passes ordinary triggers", async () => {
  const postgres = await startPostgres();
  const access = { connectionString: postgres.url };
  await migrate(access);
  const superuser = database<unknown>(openPool(access, "owner", 1));
  await append(superuser, { key: "first", entries: [entryOn(1)], meta: {} });
  await run(superuser, "set session_replication_role = replica");
  for (const statement of changes) {
    await expect(run(superuser, statement)).rejects.toMatchObject({ code: sqlStates.readOnly });
  }
  expect(await visiblePositions(superuser)).toEqual([1]);
  await superuser.destroy();
  await postgres.stop();
});

test("every partition carries the trigger, always enabled, those that are made later too", async () => {
  expect((await sql<{ made: number }>`select log.extend(4) as made`.execute(owner)).rows).toEqual([{ made: 2 }]);
  const { rows } = await sql<{ name: string; enabled: string[] | null }>`
    select c.relname as name, array_agg(t.tgenabled::text) filter (where t.tgname = 'refuse_change') as enabled
    from pg_partition_tree('log.entries') p join pg_class c on c.oid = p.relid
    left join pg_trigger t on t.tgrelid = c.oid group by c.relname order by c.relname
  `.execute(owner);
  expect(rows).toEqual(
    ["entries", "entries_000000", "entries_000001", "entries_000002", "entries_000003", "entries_000004"].map(
      (name) => ({
        name,
        enabled: ["A"],
      }),
    ),
  );
});

test("partitions have the keys and indexes of the log, and no constraint is left over", async () => {
  const { rows } = await sql<{ indexes: number; checks: number }>`
    select (select count(*) from pg_index where indrelid = relid) as indexes,
           (select count(*) from pg_constraint where conrelid = relid and contype = 'c') as checks
    from pg_partition_tree('log.entries') where isleaf
  `.execute(owner);
  for (const partition of rows) expect(partition).toEqual({ indexes: 2, checks: 0 });
});

test("of twenty that extend at once, one makes the partitions and the others find them", async () => {
  await sql`select setval('log.position', 6000000)`.execute(owner);
  const all = Array.from({ length: 20 }, () => sql<{ made: number }>`select log.extend(9) as made`.execute(owner));
  const made = (await Promise.all(all)).map(({ rows }) => rows[0]?.made).sort();
  expect(made).toEqual([...Array(19).fill(0), 10]);
  const { positions } = await append(writer, { key: "far ahead", entries: [entryOn(4)], meta: {} });
  expect(positions).toEqual([6_000_001]);
});

test("an append may cross from one partition into the next", async () => {
  await sql`select setval('log.position', 6999998)`.execute(owner);
  const { positions } = await append(writer, {
    key: "crossing",
    entries: [entryOn(5), entryOn(5), entryOn(5)],
    meta: {},
  });
  const { rows } = await sql<{ partition: string }>`
    select tableoid::regclass::text as partition from log.entries where position >= ${positions[0]} order by position
  `.execute(owner);
  expect(rows.map(({ partition }) => partition)).toEqual([
    "log.entries_000006",
    "log.entries_000007",
    "log.entries_000007",
  ]);
});

test("extending goes on behind open readers and appenders, and lets others append and read meanwhile", async () => {
  const reading = await owner.startTransaction().execute();
  await visiblePositions(reading);
  const appending = await writer.startTransaction().execute();
  await append(appending, { key: "open while extending", entries: [entryOn(6)], meta: {} });

  const extending = await owner.startTransaction().execute();
  const { rows } = await sql<{ made: number }>`select log.extend(20) as made`.execute(extending);
  expect(rows[0]?.made).toBeGreaterThan(0);
  await append(writer, { key: "meanwhile", entries: [entryOn(7)], meta: {} });
  await visiblePositions(owner);
  await extending.commit().execute();
  await appending.commit().execute();
  await reading.commit().execute();
});

test("extending gives up after two seconds behind someone who locks the log", async () => {
  const locking = await owner.startTransaction().execute();
  await sql`lock table log.entries in share update exclusive mode`.execute(locking);
  await expect(sql`select log.extend(30)`.execute(owner)).rejects.toMatchObject({ code: "55P03" });
  await locking.rollback().execute();
  const { rows } = await sql<{ made: number }>`select log.extend(30) as made`.execute(owner);
  expect(rows[0]?.made).toBeGreaterThan(0);
});
