import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { entryOn, type Follower, follow, streamOf, visiblePositions } from "../../tests/support/log.ts";
import { database } from "../db/pool.ts";
import { type Append, append } from "./append.ts";
import { sqlStateOf, sqlStates } from "./sql-states.ts";

/* Many writers do what writers do, well and badly, while readers follow; an unrelated transaction stays open all the while.
   What the readers saw must be the log: each entry once, in order, streams without gaps. */

const writerCount = 20;
const readerCount = 3;
const streamCount = 12;

/** What one transaction of a writer does, on which streams, and how many milliseconds it waits before it ends. */
interface Step {
  readonly kind: Kind;
  readonly streams: readonly number[];
  readonly wait: number;
}

const kinds = ["commit", "rollback", "doubled", "expecting", "savepoint", "twice", "other payload", "killed"] as const;
type Kind = (typeof kinds)[number];

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant("commit" as const) },
    { weight: 2, arbitrary: fc.constant("rollback" as const) },
    { weight: 9, arbitrary: fc.constantFrom(...kinds) },
  ),
  streams: fc.array(fc.integer({ min: 0, max: streamCount - 1 }), { minLength: 1, maxLength: 4 }),
  wait: fc.integer({ min: 0, max: 6 }),
});
const planOfWriter = fc.array(step, { minLength: 14, maxLength: 14 });
const plans = fc.array(planOfWriter, { minLength: writerCount, maxLength: writerCount });

let fresh: FreshDatabase;
let pool: pg.Pool;
let writer: Kysely<unknown>;
let owner: Kysely<unknown>;
let readers: pg.Pool;
beforeAll(async () => {
  fresh = await freshDatabase();
  pool = fresh.pool("entente_writer", 2 * writerCount + 1);
  writer = database(pool);
  owner = database(fresh.pool("owner", 2));
  readers = fresh.pool("entente_projector", readerCount + 1);
});
afterAll(() => fresh.close());

/** What the generator reached; each must be more than a few. */
const reached = {
  committed: 0,
  rolledBack: 0,
  repeated: 0,
  conflicts: 0,
  savepoints: 0,
  otherPayload: 0,
  killed: 0,
  overtaken: 0,
  heldUp: 0,
  missedByNaiveReader: 0,
};

test("whatever many writers do, every reader sees every entry once, in order, and streams without gaps", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const start = (await visiblePositions(writer)).at(-1) ?? 0;
      const world: World = { acknowledged: new Set(), highestCommitted: 0 };
      const unrelated = await writer.startTransaction().execute();
      await sql`insert into store.articles (article, size) values (${"e".repeat(64)}, 1)`.execute(unrelated);

      let writing = true;
      const following = Array.from({ length: readerCount }, (_, n) => keepFollowing(n + 1, start, () => writing));
      const naive = followNaively(start, () => writing);
      await Promise.all(plan.map((steps, n) => writeAll(`${start}/${n}`, steps, world)));
      writing = false;
      const seen = await Promise.all(following);
      const [unreliable, log] = [await naive, await visiblePositions(writer, start)];
      await unrelated.rollback().execute();

      expect(new Set(log)).toEqual(world.acknowledged);
      for (const { seen: entries } of seen) {
        expect(entries.map(({ position }) => position)).toEqual(log);
        expectStreamsWithoutGaps(entries);
      }
      reached.missedByNaiveReader += log.length - unreliable.size;
    }),
    { numRuns: 3, endOnFailure: true },
  );
  // over all that was ever written, versions count from 1 without a gap, up to where the stream is
  const gaps = await sql`
    select stream from log.streams left join log.entries e using (stream) group by stream, streams.version
    having array_agg(e.version order by e.position) <> array(select generate_series(1, streams.version))
  `.execute(writer);
  expect(gaps.rows).toEqual([]);

  const floor = {
    committed: 150,
    rolledBack: 50,
    repeated: 15,
    conflicts: 10,
    savepoints: 10,
    otherPayload: 10,
    killed: 10,
  };
  const races = { overtaken: 50, heldUp: 20, missedByNaiveReader: 10 };
  for (const [name, least] of Object.entries({ ...floor, ...races })) {
    expect(reached[name as keyof typeof reached], `${name}: ${JSON.stringify(reached)}`).toBeGreaterThan(least);
  }
}, 60_000);

/** What the writers know for sure: positions whose commit was acknowledged. */
interface World {
  readonly acknowledged: Set<number>;
  highestCommitted: number;
}

function note(world: World, positions: readonly number[]): void {
  for (const position of positions) {
    if (position < world.highestCommitted) reached.overtaken++;
    world.highestCommitted = Math.max(world.highestCommitted, position);
    world.acknowledged.add(position);
  }
  reached.committed++;
}

async function writeAll(name: string, steps: readonly Step[], world: World): Promise<void> {
  for (const [n, step] of steps.entries()) {
    const entries = step.streams.map((stream) => entryOn(stream, n));
    await behaviours[step.kind]({ key: `${name}/${n}`, entries, meta: { step: step.kind } }, step, world);
  }
}

type Behaviour = (request: Append, step: Step, world: World) => Promise<unknown>;

const behaviours: Record<Kind, Behaviour> = {
  async commit(request, { wait }, world) {
    const tx = await writer.startTransaction().execute();
    const { positions } = await append(tx, request);
    await pause(wait);
    await tx.commit().execute();
    note(world, positions);
  },
  async rollback(request, { wait }) {
    const tx = await writer.startTransaction().execute();
    await append(tx, request);
    await pause(wait);
    await tx.rollback().execute();
    reached.rolledBack++;
  },
  async doubled(request, _, world) {
    const answers = await Promise.all([append(writer, request), append(writer, request)]);
    expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(answers[0]?.positions).toEqual(answers[1]?.positions);
    note(world, answers[0]?.positions ?? []);
    reached.repeated++;
  },
  async expecting(request, { wait }, world) {
    const [stream = ""] = request.entries.map((entry) => entry.stream);
    const { rows } = await sql<{ version: number }>`select version from log.streams where stream = ${stream}`.execute(
      writer,
    );
    await pause(wait);
    try {
      const { positions } = await append(writer, { ...request, expected: { [stream]: rows[0]?.version ?? 0 } });
      note(world, positions);
    } catch (error) {
      if (sqlStateOf(error) !== sqlStates.versionConflict) throw error;
      reached.conflicts++;
    }
  },
  async savepoint(request, { wait }, world) {
    const tx = await writer.startTransaction().execute();
    const inside = await tx.savepoint("inside").execute();
    await append(inside, { ...request, key: `${request.key}/undone` });
    await inside.rollbackToSavepoint("inside").execute();
    await pause(wait);
    const { positions } = await append(tx, request);
    await pause(wait);
    await tx.commit().execute();
    note(world, positions);
    reached.savepoints++;
  },
  async twice(request, { wait }, world) {
    const tx = await writer.startTransaction().execute();
    const first = await append(tx, request);
    await pause(wait);
    const second = await append(tx, { ...request, key: `${request.key}/second` });
    await tx.commit().execute();
    note(world, [...first.positions, ...second.positions]);
  },
  async "other payload"(request, _, world) {
    const { positions } = await append(writer, request);
    note(world, positions);
    const other = append(writer, { ...request, entries: [...request.entries, entryOn(0, 1)] });
    await expect(other).rejects.toMatchObject({ code: sqlStates.otherPayload });
    reached.otherPayload++;
  },
  async killed(request, { wait }) {
    const client = await pool.connect();
    client.on("error", () => undefined);
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    await client.query("begin");
    const rowsToWrite = JSON.stringify(request.entries.map((entry) => ({ ...entry, meta: request.meta })));
    await client.query("select log.append($1, $2)", [request.key, rowsToWrite]);
    await pause(wait);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(owner);
    await expect(client.query("commit")).rejects.toThrow();
    client.release(true);
    reached.killed++;
  },
};

/** Follows the log with a connection of its own until nobody writes any longer and everything is read. */
async function keepFollowing(seed: number, start: number, writing: () => boolean): Promise<Follower> {
  return database<unknown>(readers)
    .connection()
    .execute(async (connection) => {
      const follower = follow(connection, start);
      for (let turn = seed, last = false; ; turn++) {
        const atRest = !writing();
        await follower.poll(1 + ((turn * 7919) % 40));
        const drawn = await drawnPosition(connection);
        if (follower.checkpoint < drawn) reached.heldUp++;
        if (last && follower.checkpoint === drawn) return follower;
        last = atRest;
      }
    });
}

/** Reads whatever is beyond the highest position it has seen: the reader that loses entries. */
async function followNaively(start: number, writing: () => boolean): Promise<Set<number>> {
  const seen = new Set<number>();
  let highest = start;
  for (let last = false; !last; ) {
    last = !writing();
    const positions = await visiblePositions(database<unknown>(readers), highest);
    for (const position of positions) seen.add(position);
    highest = positions.at(-1) ?? highest;
  }
  return seen;
}

async function drawnPosition(db: QueryExecutorProvider): Promise<number> {
  const { rows } = await sql<{ value: number }>`select pg_sequence_last_value('log.position') as value`.execute(db);
  return rows[0]?.value ?? 0;
}

function expectStreamsWithoutGaps(entries: Follower["seen"]): void {
  for (let stream = 0; stream < streamCount; stream++) {
    const own = entries.filter((entry) => entry.stream === streamOf(stream)).map(({ version }) => version);
    const [first = 1] = own;
    expect(own).toEqual(own.map((_, n) => first + n));
  }
}
