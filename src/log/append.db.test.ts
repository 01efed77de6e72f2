import fc from "fast-check";
import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { fromJsonSchema, type JsonSchema } from "../../tests/support/from-json-schema.ts";
import { entryOn, streamOf, visiblePositions } from "../../tests/support/log.ts";
import { SystemError } from "../core/errors.ts";
import { database } from "../db/pool.ts";
import { append } from "./append.ts";
import { entryDefinitions } from "./entries/index.ts";
import { readEntries, readStream } from "./read.ts";
import { sqlStates } from "./sql-states.ts";

let fresh: FreshDatabase;
let owner: Kysely<unknown>;
let writer: Kysely<unknown>;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = database(fresh.pool("owner", 1));
  writer = database(fresh.pool("entente_writer", 4));
});
afterAll(() => fresh.close());

const meta = { release: "1" };
let streams = 0;

test("entries get positions in their order, and versions in their streams", async () => {
  const [a, b] = [streams++, streams++];
  const entries = [entryOn(b, 1), entryOn(a, 2), entryOn(b, 3)];
  const { positions, repeated } = await append(writer, { key: "three", entries, meta });
  expect(repeated).toBe(false);
  const [first = 0] = positions;
  expect(positions).toEqual([first, first + 1, first + 2]);
  expect(await readStream(writer, streamOf(b))).toMatchObject([
    { position: first, version: 1, type: "article.recorded", schema: 1, data: { mentions: 1 }, meta },
    { position: first + 2, version: 2, data: { mentions: 3 } },
  ]);
  expect(await readStream(writer, streamOf(a))).toMatchObject([
    { position: first + 1, version: 1, data: { mentions: 2 } },
  ]);
});

test("a repetition answers the first positions, whatever caused it, and writes nothing", async () => {
  const [a, b] = [streams++, streams++];
  const once = { key: "once", entries: [entryOn(b, 1), entryOn(a, 2), entryOn(b, 3)], meta };
  const first = await append(writer, once);
  await append(writer, { key: "between", entries: [entryOn(a), entryOn(b)], meta });
  const before = await visiblePositions(writer);
  for (const again of [once, { ...once, meta: { release: "2" } }, { ...once, expected: { [streamOf(a)]: 0 } }]) {
    expect(await append(writer, again)).toEqual({ positions: first.positions, repeated: true });
  }
  expect(await visiblePositions(writer)).toEqual(before);
  const { positions } = await append(writer, {
    key: "after",
    entries: [entryOn(a)],
    meta,
    expected: { [streamOf(a)]: 2 },
  });
  expect(positions).toHaveLength(1);
});

test.each([
  ["other data", [entryOn(900, 2)]],
  ["one entry more", [entryOn(900, 1), entryOn(900, 1)]],
  ["another stream", [entryOn(901, 1)]],
])("a key that was used is refused for %s, and nothing is written", async (difference, entries) => {
  await append(writer, { key: "taken", entries: [entryOn(900, 1)], meta });
  const before = await visiblePositions(writer);
  await expect(append(writer, { key: "taken", entries, meta }), difference).rejects.toMatchObject({
    code: sqlStates.otherPayload,
  });
  expect(await visiblePositions(writer)).toEqual(before);
  expect(await versionOf(streamOf(900))).toBe(1);
});

test("a stream that is not at the expected version is a conflict that tells both, and nothing is written", async () => {
  const [a, b] = [streams++, streams++];
  await append(writer, { key: "opened", entries: [entryOn(a), entryOn(a)], meta, expected: { [streamOf(a)]: 0 } });
  const before = await visiblePositions(writer);
  for (const expected of [{ [streamOf(a)]: 1 }, { [streamOf(a)]: 3 }, { [streamOf(a)]: 2, [streamOf(b)]: 1 }]) {
    const late = append(writer, { key: "late", entries: [entryOn(a), entryOn(b)], meta, expected });
    await expect(late).rejects.toMatchObject({
      code: sqlStates.versionConflict,
      message: expect.stringMatching(/^stream article\/0+[0-9a-f]+ is at version \d, not at the expected \d$/),
    });
  }
  expect(await visiblePositions(writer)).toEqual(before);
  expect([await versionOf(streamOf(a)), await versionOf(streamOf(b))]).toEqual([2, null]);
  await append(writer, {
    key: "late",
    entries: [entryOn(a), entryOn(b)],
    meta,
    expected: { [streamOf(a)]: 2, [streamOf(b)]: 0 },
  });
});

test("a conflict is told before a key that was used for other entries", async () => {
  const stream = streams++;
  await append(writer, { key: "both", entries: [entryOn(stream, 1)], meta });
  const wrong = { key: "both", entries: [entryOn(stream, 2)], meta, expected: { [streamOf(stream)]: 0 } };
  await expect(append(writer, wrong)).rejects.toMatchObject({ code: sqlStates.versionConflict });
});

test.each([
  ["no entries", { key: "k", entries: [], meta }],
  ["an empty key", { key: "", entries: [entryOn(1)], meta }],
  ["an expected version of another stream", { key: "k", entries: [entryOn(1)], meta, expected: { [streamOf(2)]: 0 } }],
])("%s cannot be appended", async (_, wrong) => {
  await expect(append(writer, wrong)).rejects.toMatchObject({ code: sqlStates.badArguments });
});

test("the second of two appends under one key waits for the first, and gives way to its commit", async () => {
  const stream = streams++;
  const same = { key: "doubled", entries: [entryOn(stream, 7)], meta };
  const first = await writer.startTransaction().execute();
  const answer = await append(first, same);
  const second = append(writer, same);
  await waiting();
  await first.commit().execute();
  expect(await second).toEqual({ positions: answer.positions, repeated: true });
  expect(await readStream(writer, streamOf(stream))).toHaveLength(1);
});

test("the second of two appends under one key takes the place of a first that is rolled back", async () => {
  const stream = streams++;
  const same = { key: "undone", entries: [entryOn(stream, 7)], meta };
  const first = await writer.startTransaction().execute();
  await append(first, same);
  const second = append(writer, same);
  await waiting();
  await first.rollback().execute();
  expect(await second).toMatchObject({ repeated: false });
  expect(await readStream(writer, streamOf(stream))).toMatchObject([{ version: 1 }]);
});

test("an append that waits for a stream or a key holds no ticket", async () => {
  const [a, b] = [streams++, streams++];
  const first = await writer.startTransaction().execute();
  const { positions } = await append(first, { key: "holding", entries: [entryOn(a)], meta });
  const forStream = append(writer, { key: "waits for the stream", entries: [entryOn(a)], meta });
  await waiting(1);
  const forKey = append(writer, { key: "holding", entries: [entryOn(b)], meta });
  await waiting(2);
  expect(await tickets(writer)).toEqual([(positions[0] ?? 0) - 1]);
  await first.commit().execute();
  await expect(forKey).rejects.toMatchObject({ code: sqlStates.otherPayload });
  expect((await forStream).repeated).toBe(false);
});

test("streams are locked in one order, so that appends to the same streams never deadlock", async () => {
  const shared = Array.from({ length: 6 }, () => streams++);
  const appends = Array.from({ length: 40 }, (_, n) => {
    const order = n % 2 === 0 ? shared : shared.toReversed();
    return append(writer, { key: `crossing ${n}`, entries: order.map((stream) => entryOn(stream, n)), meta });
  });
  await Promise.all(appends);
  for (const stream of shared) expect(await versionOf(streamOf(stream))).toBe(40);
});

test("a transaction takes one ticket, however often it appends", async () => {
  const stream = streams++;
  await writer.transaction().execute(async (tx) => {
    const { positions } = await append(tx, { key: "first of two", entries: [entryOn(stream)], meta });
    await append(writer, { key: "from elsewhere", entries: [entryOn(streams++)], meta });
    await append(tx, { key: "second of two", entries: [entryOn(stream)], meta });
    expect(await tickets(tx)).toEqual([(positions[0] ?? 0) - 1]);
  });
  expect(await tickets(writer)).toEqual([]);
});

test("a rolled back savepoint takes its append and its ticket with it, and the next append takes a new one", async () => {
  const [kept, undone] = [streams++, streams++];
  const tx = await writer.startTransaction().execute();
  const inside = await tx.savepoint("inside").execute();
  await append(inside, { key: "inside", entries: [entryOn(undone)], meta });
  await inside.rollbackToSavepoint("inside").execute();
  expect(await tickets(tx)).toEqual([]);
  await append(writer, { key: "while it had none", entries: [entryOn(streams++)], meta });
  const { positions, repeated } = await append(tx, { key: "inside", entries: [entryOn(kept)], meta });
  expect(repeated).toBe(false);
  expect(await tickets(tx)).toEqual([(positions[0] ?? 0) - 1]);
  await tx.commit().execute();
  expect(await readStream(writer, streamOf(undone))).toEqual([]);
  expect(await readStream(writer, streamOf(kept))).toMatchObject([{ version: 1, position: positions[0] }]);
});

test("a ticket that was taken before a savepoint outlives the savepoint's rollback", async () => {
  const tx = await writer.startTransaction().execute();
  const { positions } = await append(tx, { key: "before", entries: [entryOn(streams++)], meta });
  const inside = await tx.savepoint("inside").execute();
  await append(inside, { key: "within", entries: [entryOn(streams++)], meta });
  await inside.rollbackToSavepoint("inside").execute();
  expect(await tickets(tx)).toEqual([(positions[0] ?? 0) - 1]);
  await tx.commit().execute();
});

test.each(["-5", "0", "99999999999999", "4611686018427387904"])(
  "a session that claims to hold ticket %s takes one that is no higher than it must be",
  async (claim) => {
    await writer.connection().execute(async (connection) => {
      await sql`select set_config('entente.ticket', ${claim}, false)`.execute(connection);
      const tx = await connection.startTransaction().execute();
      const { positions } = await append(tx, { key: `claiming ${claim}`, entries: [entryOn(streams++)], meta });
      const [ticket] = await tickets(tx);
      expect(ticket).toBeLessThan(positions[0] ?? 0);
      expect(ticket).toBeGreaterThanOrEqual(0);
      await tx.commit().execute();
      await sql`reset entente.ticket`.execute(connection);
    });
  },
);

test("every kind of entry comes back from the database as it was appended", async () => {
  const entries = entryDefinitions.flatMap((definition) => {
    const shape = z.toJSONSchema(definition.data) as JsonSchema;
    return fc.sample(fromJsonSchema(shape), 3).map((data) => definition.of(data));
  });
  const { positions } = await append(writer, { key: "every kind", entries, meta });
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  const read = await readEntries(writer, { after: first - 1, upTo: last, limit: 1000 });
  expect(read).toHaveLength(3 * entryDefinitions.length);
  for (const [n, entry] of entries.entries()) {
    // what jsonb cannot hold is replaced
    const data = JSON.parse(JSON.stringify(entry.data).replaceAll("\\u0000", "\ufffd"));
    expect(read[n]).toMatchObject({ ...entry, data, meta, position: positions[n] });
  }
});

test("NUL and halves of surrogate pairs, which jsonb cannot hold, are replaced", async () => {
  const refused = entryDefinitions.find(({ type }) => type === "article.uncoded");
  const entry = refused?.of({ article: "f".repeat(64), language: "a\0b\ud800c\u{1f600}" });
  if (!entry) throw new Error("article.uncoded is gone");
  await append(writer, { key: "garbage", entries: [entry], meta: { job: "\udc00" } });
  expect(await readStream(writer, entry.stream)).toMatchObject([
    { data: { language: "a\ufffdb\ufffdc\u{1f600}" }, meta: { job: "\ufffd" } },
  ]);
});

test("a log without a partition for the next position says so, and goes on once there is one", async () => {
  const full = await freshDatabase();
  const its = database<unknown>(full.pool("owner", 1));
  const there = database<unknown>(full.pool("entente_writer", 1));
  const entries = [entryOn(1), entryOn(1)];
  await sql`select setval('log.position', 2999998)`.execute(its);
  const tooMany = append(there, { key: "too many", entries, meta });
  await expect(tooMany).rejects.toThrow(SystemError);
  await expect(tooMany).rejects.toThrow(/^the log has no room for further entries: a running projector makes some$/);
  await expect(tooMany).rejects.toMatchObject({
    cause: { code: sqlStates.noPartition, message: "the log has no partition for position 3000000" },
  });
  await sql`select log.extend()`.execute(its);
  // the positions of the first try are gone, as after any rollback
  expect(await append(there, { key: "too many", entries, meta })).toEqual({
    positions: [3_000_001, 3_000_002],
    repeated: false,
  });
  await full.close();
});

async function tickets(db: QueryExecutorProvider): Promise<number[]> {
  const { rows } = await sql<{ value: number }>`select value from log.tickets order by value`.execute(db);
  return rows.map(({ value }) => value);
}

async function versionOf(stream: string): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`select version from log.streams where stream = ${stream}`.execute(
    writer,
  );
  return rows[0]?.version ?? null;
}

/** Waits until so many statements of this database wait for a lock. */
async function waiting(count = 1): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ count: number }>`
      select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    `.execute(owner);
    if (rows[0]?.count === count) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
