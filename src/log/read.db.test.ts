import { type ControlledTransaction, type Kysely, type QueryExecutorProvider, sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { entryOn, follow, streamOf, whileMutated } from "../../tests/support/log.ts";
import { gated, interleavings, startStepped } from "../../tests/support/stepping.ts";
import { database } from "../db/pool.ts";
import { append } from "./append.ts";
import { horizon, readEntries, readStream } from "./read.ts";

let fresh: FreshDatabase;
let owner: Kysely<unknown>;
let writer: Kysely<unknown>;
let reader: Kysely<unknown>;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = database(fresh.pool("owner", 3));
  writer = database(fresh.pool("entente_writer", 4));
  reader = database(fresh.pool("entente_projector", 3));
});
afterAll(() => fresh.close());

let keys = 0;
const one = (stream = 1) => ({ key: `key ${keys++}`, entries: [entryOn(stream)], meta: {} });

/** How somebody might read what is beyond a checkpoint: the positions found, and the new checkpoint. */
type Poll = (db: QueryExecutorProvider, after: number) => Promise<{ positions: number[]; checkpoint: number }>;

const inThreeStatements: Poll = async (db, after) => {
  const upTo = await horizon(db);
  const entries = await readEntries(db, { after, upTo, limit: 1000 });
  return { positions: entries.map(({ position }) => position), checkpoint: Math.max(after, upTo) };
};

/**
 * Two appenders and a reader take turns in every possible order, statement by statement; then the reader polls once more.
 * Tells in how many orders there were entries that the reader lost or met twice or out of order, and how many were tried.
 */
async function tryInterleavings({
  poll,
  statements,
  rollBack = false,
  stopAtLoss = false,
}: Trial): Promise<{ tried: number; lossy: number }> {
  let [tried, lossy] = [0, 0];
  let start = await horizon(reader);
  for (const order of interleavings([2, 2, statements])) {
    // two appenders that do the same may change places
    if (!rollBack && order.indexOf(0) > order.indexOf(1)) continue;
    const appenders = [appender(1, rollBack), appender(2, false)];
    const reading = startStepped(reader, (db) => poll(db, start));
    for (const actor of order) await (appenders[actor] ?? reading).step();
    const first = await reading.finish();
    const second = await poll(reader, first.checkpoint);
    const committed = appenders.flatMap((appender) => appender.committed).sort((a, b) => a - b);
    if ([...first.positions, ...second.positions].join() !== committed.join()) lossy++;
    tried++;
    if (stopAtLoss && lossy > 0) break;
    start = Math.max(second.checkpoint, ...committed);
  }
  return { tried, lossy };
}

interface Trial {
  readonly poll: Poll;
  readonly statements: number;
  readonly rollBack?: boolean;
  readonly stopAtLoss?: boolean;
}

interface Appender {
  readonly committed: number[];
  step(): Promise<void>;
}

function appender(stream: number, rollBack: boolean): Appender {
  const committed: number[] = [];
  let open: { transaction: ControlledTransaction<unknown>; positions: readonly number[] } | null = null;
  return {
    committed,
    async step() {
      if (!open) {
        const transaction = await writer.startTransaction().execute();
        open = { transaction, ...(await append(transaction, one(stream))) };
      } else if (rollBack) {
        await open.transaction.rollback().execute();
      } else {
        await open.transaction.commit().execute();
        committed.push(...open.positions);
      }
    },
  };
}

test.each([
  { outcomes: "both commit", rollBack: false, orders: 105 },
  { outcomes: "one commits and one rolls back", rollBack: true, orders: 210 },
])(
  "in every order of a reader's statements and two appends of which $outcomes, each entry is read once, in order",
  async ({ rollBack, orders }) => {
    const trial = await tryInterleavings({ poll: inThreeStatements, statements: 3, rollBack });
    expect(trial).toEqual({ tried: orders, lossy: 0 });
  },
);

const rowsBetween = async (db: QueryExecutorProvider, after: number, upTo: number): Promise<number[]> =>
  (await readEntries(db, { after, upTo, limit: 1000 })).map(({ position }) => position);
const sequenceOf = async (db: QueryExecutorProvider): Promise<number> =>
  (await sql<{ value: number }>`select pg_sequence_last_value('log.position') as value`.execute(db)).rows[0]?.value ??
  0;
const lowestTicket = async (db: QueryExecutorProvider): Promise<number> =>
  (await sql<{ value: number | null }>`select min(value) as value from log.tickets`.execute(db)).rows[0]?.value ??
  Infinity;

const brokenReaders: [string, number, Poll][] = [
  [
    "all that is visible",
    1,
    async (db, after) => {
      const positions = await rowsBetween(db, after, Number.MAX_SAFE_INTEGER);
      return { positions, checkpoint: positions.at(-1) ?? after };
    },
  ],
  [
    "the lowest ticket before the sequence",
    3,
    async (db, after) => {
      const ticket = await lowestTicket(db);
      const upTo = Math.min(await sequenceOf(db), ticket);
      return { positions: await rowsBetween(db, after, upTo), checkpoint: Math.max(after, upTo) };
    },
  ],
  [
    "the entries before the sequence and the lowest ticket",
    3,
    async (db, after) => {
      const rows = await rowsBetween(db, after, Number.MAX_SAFE_INTEGER);
      const upTo = await horizon(db);
      return { positions: rows.filter((position) => position <= upTo), checkpoint: Math.max(after, upTo) };
    },
  ],
];

test.each(brokenReaders)("a reader that takes %s loses entries in some order", async (_, statements, poll) => {
  const trial = await tryInterleavings({ poll, statements, stopAtLoss: true });
  expect(trial.lossy).toBe(1);
});

const takeTicket = "perform pg_advisory_xact_lock_shared(log.ticket_key(ticket));";

test.each<[string, Record<string, string>]>([
  ["without the ticket", { [takeTicket]: "" }],
  [
    "with a ticket that is taken after its position was drawn",
    {
      "ticket := pg_sequence_last_value('log.position');": "ticket := nextval('log.position');",
      "positions[i] := nextval('log.position');": "positions[i] := currval('log.position');",
    },
  ],
  [
    "with a ticket that is let go before the commit",
    {
      [takeTicket]: `perform pg_advisory_lock_shared(log.ticket_key(ticket));
                     perform pg_advisory_unlock_shared(log.ticket_key(ticket));`,
    },
  ],
  ["with tickets that do not carry the tag", { [takeTicket]: "perform pg_advisory_xact_lock_shared(ticket);" }],
])("an append %s makes readers lose entries in some order", async (_, pieces) => {
  await whileMutated(owner, pieces, async () => {
    const trial = await tryInterleavings({ poll: inThreeStatements, statements: 3, stopAtLoss: true });
    expect(trial.lossy).toBe(1);
  });
});

test("positions that a session keeps in a cache make readers lose entries", async () => {
  const lostWithCache = async (size: number) => {
    await sql.raw(`alter sequence log.position cache ${size}`).execute(owner);
    const follower = follow(reader, await horizon(reader));
    await writer.connection().execute(async (first) => {
      await append(first, one());
      await append(writer, one());
      await follower.poll();
      await append(first, one());
    });
    await follower.poll();
    return 3 - follower.seen.length;
  };
  expect([await lostWithCache(10), await lostWithCache(1)]).toEqual([1, 0]);
});

/* The snapshot of one statement is older than what the statement reads of the sequence and of the tickets. The statement is
   held after its snapshot was taken by a lock in its own first step; meanwhile an append is made and committed. */
test("sequence, lowest ticket and entries in one statement lose an entry that commits meanwhile; in three they do not", async () => {
  const start = await horizon(reader);
  const inOneStatement = sql<{ horizon: number; positions: number[] | null }>`
    with snapshot as materialized (select pg_advisory_xact_lock(7, 7)),
         settled as materialized (
           select least((select last_value from log.position), (select min(value) from log.tickets)) as horizon from snapshot)
    select horizon, (select array_agg(position) from log.entries where position > ${start} and position <= horizon) as positions
    from settled`;
  const { result, meanwhile } = await whileHeld(
    () => inOneStatement.execute(reader),
    () => append(writer, one()),
  );
  const [position] = meanwhile.positions;
  expect(result.rows).toEqual([{ horizon: position, positions: null }]);

  const follower = follow(reader, start);
  await follower.poll();
  expect(follower.seen.map((entry) => entry.position)).toEqual([position]);
});

test("an append that is slow to take its ticket makes the horizon step back, and no entry is lost or read twice", async () => {
  const waitFirst = `if append.key = 'slow' then perform pg_advisory_xact_lock(7, 7); end if; ${takeTicket}`;
  await whileMutated(owner, { [takeTicket]: waitFirst }, async () => {
    const start = await horizon(reader);
    const follower = follow(reader, start);
    const slow = await writer.startTransaction().execute();
    const { result, meanwhile } = await whileHeld(
      () => append(slow, { ...one(1), key: "slow" }),
      async () => {
        const { positions } = await append(writer, one(2));
        await follower.poll();
        return { positions, horizon: await horizon(reader) };
      },
    );
    expect([meanwhile.horizon, await horizon(reader)]).toEqual([meanwhile.positions[0], start]);
    await follower.poll();
    await slow.commit().execute();
    await follower.poll();
    expect(follower.seen.map(({ position }) => position)).toEqual([...meanwhile.positions, ...result.positions]);
  });
});

test("an open transaction that has nothing to do with the log holds no reader up", async () => {
  const other = await writer.startTransaction().execute();
  await sql`insert into store.articles (article, size) values (${"a".repeat(64)}, 1)`.execute(other);
  // advisory locks of others: BullMQ's, a small number, and one in the two-number form whose first has our tag's bits
  await sql`
    select pg_advisory_xact_lock(hashtext('bullmq')), pg_advisory_xact_lock_shared(3), pg_advisory_xact_lock(17742 << 16, 0)
  `.execute(other);
  const { positions } = await append(writer, one());
  expect(await horizon(reader)).toBe(positions[0]);
  await other.rollback().execute();
});

test("tickets of another database of the server hold no reader up", async () => {
  const elsewhere = await freshDatabase();
  const there = database<unknown>(elsewhere.pool("entente_writer", 1));
  const open = await there.startTransaction().execute();
  await append(open, one());
  const { positions } = await append(writer, one());
  expect(await horizon(reader)).toBe(positions[0]);
  await open.rollback().execute();
  await elsewhere.close();
});

test("an appender that idles in its transaction holds readers up until it is cut off", async () => {
  const start = await horizon(reader);
  const follower = follow(reader, start);
  const idle = await fresh.pool("entente_writer", 1).connect();
  const cutOff = new Promise<pg.DatabaseError>((resolve) => idle.once("error", resolve as (error: Error) => void));
  await idle.query("set idle_in_transaction_session_timeout = '300ms'");
  await idle.query("begin");
  await idle.query("select log.append('idle', $1)", [JSON.stringify([{ ...entryOn(1), meta: {} }])]);
  const later = await append(writer, one(2));
  await follower.poll();
  expect([await horizon(reader), follower.seen]).toEqual([start, []]);
  const age = await sql<{ age: number }>`select log.oldest_ticket_age() as age`.execute(reader);
  expect(age.rows[0]?.age).toBeGreaterThan(0);

  expect((await cutOff).code).toBe("25P03");
  idle.release(true);
  await until(async () => (await horizon(reader)) > start);
  await follower.poll();
  expect(follower.seen.map(({ position }) => position)).toEqual(later.positions);
  expect(await readStream(reader, streamOf(1))).not.toContainEqual(expect.objectContaining({ position: start + 1 }));
});

test("whatever time-out its session has, an appender may not idle for longer than 10 s", async () => {
  const timeouts = async (session: string) =>
    writer.connection().execute(async (connection) => {
      const show = async (db: QueryExecutorProvider) =>
        (
          await sql<{
            timeout: string;
          }>`select current_setting('idle_in_transaction_session_timeout') as timeout`.execute(db)
        ).rows[0]?.timeout;
      await sql`select set_config('idle_in_transaction_session_timeout', ${session}, false)`.execute(connection);
      const open = await connection.startTransaction().execute();
      await append(open, one());
      const during = await show(open);
      await open.commit().execute();
      return [during, await show(connection)];
    });
  expect(await timeouts("0")).toEqual(["10s", "0"]);
  expect(await timeouts("1h")).toEqual(["10s", "1h"]);
  expect(await timeouts("900ms")).toEqual(["900ms", "900ms"]);
});

test.each(["repeatable read", "serializable"] as const)(
  "in a %s transaction there is no horizon",
  async (isolation) => {
    const strict = await reader.startTransaction().setIsolationLevel(isolation).execute();
    await expect(horizon(strict)).rejects.toThrow(`not in ${isolation}`);
    await strict.rollback().execute();
  },
);

test("inside a READ COMMITTED transaction the log is read as outside", async () => {
  const { positions } = await append(writer, one());
  const open = await reader.startTransaction().execute();
  const follower = follow(open, (positions[0] ?? 0) - 1);
  await follower.poll();
  const second = await append(writer, one());
  await follower.poll();
  expect(follower.seen.map(({ position }) => position)).toEqual([...positions, ...second.positions]);
  await open.rollback().execute();
});

test("a limit is kept, and what remains is read next", async () => {
  const start = await horizon(reader);
  const { positions } = await append(writer, {
    key: "many",
    entries: [1, 2, 3, 4, 5].map((mark) => entryOn(3, mark)),
    meta: {},
  });
  const follower = follow(reader, start);
  await follower.poll(2);
  expect(follower.checkpoint).toBe(positions[1]);
  await follower.poll(2);
  await follower.poll(2);
  expect(follower.seen.map(({ position }) => position)).toEqual(positions);
  expect(follower.seen.map(({ data }) => data)).toMatchObject([1, 2, 3, 4, 5].map((mentions) => ({ mentions })));
});

/* nextval writes the value 32 draws ahead to the WAL, and while it does so "select last_value" meets that value: a horizon far
   beyond what was drawn, and every position up to it lost. */
test("the sequence is read under its lock, so that no value is met that is drawn only later", async () => {
  const sent: string[] = [];
  await horizon(gated(reader, async (statement) => void sent.push(statement)));
  const drawing = Promise.all(
    [owner, owner].map((db) => sql`select count(nextval('log.position')) from generate_series(1, 150000)`.execute(db)),
  );
  const { rows } = await owner.connection().execute(async (connection) => {
    await sql
      .raw(`do $probe$ declare read bigint; ahead int := 0; begin
      for i in 1..50000 loop
        execute $sent$ ${sent[0]} $sent$ into read;
        if read > pg_sequence_last_value('log.position') then ahead := ahead + 1; end if;
      end loop;
      perform set_config('probe.ahead', ahead::text, false);
    end $probe$`)
      .execute(connection);
    return sql<{ ahead: string }>`select current_setting('probe.ahead') as ahead`.execute(connection);
  });
  await drawing;
  expect(sent).toHaveLength(2);
  expect(rows).toEqual([{ ahead: "0" }]);
});

/** Starts work that waits for advisory lock (7, 7), does something meanwhile, and lets the work go on. */
async function whileHeld<Result, Meanwhile>(
  work: () => Promise<Result>,
  meanwhile: () => Promise<Meanwhile>,
): Promise<{ result: Result; meanwhile: Meanwhile }> {
  return reader.connection().execute(async (holder) => {
    await sql`select pg_advisory_lock(7, 7)`.execute(holder);
    const working = work();
    await until(async () => {
      const { rows } = await sql`select from pg_locks where classid = 7 and objid = 7 and not granted`.execute(reader);
      return rows.length > 0;
    });
    const done = await meanwhile();
    await sql`select pg_advisory_unlock(7, 7)`.execute(holder);
    return { result: await working, meanwhile: done };
  });
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 5));
}
