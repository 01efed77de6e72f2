import type { Queue } from "bullmq";
import { afterAll, beforeAll, describe, type TestContext, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { startPostgres } from "../../tests/support/postgres.ts";
import { type CompiledQueue, compileQueue } from "../../tests/support/queue-process.ts";
import { redisIsHere, startRedis } from "../../tests/support/redis.ts";
import { Refused } from "../core/errors.ts";
import { sha256 } from "../core/ids.ts";
import { stages } from "../core/stages.ts";
import { type Job, jobId } from "./jobs.ts";
import { openQueues } from "./open-queues.ts";
import { sayPausedQueues } from "./paused-queues.ts";
import type { Handler, Outage, QueueSettings, Queues } from "./queues.ts";

/** Where queues are tried. Each call of `settings` names an empty place of its own. */
interface Store {
  settings(): QueueSettings;
  close(): Promise<void>;
}

/** A server that can be emptied and taken away, with everything that is on it. */
interface MortalStore extends Store {
  wipe(settings: QueueSettings): Promise<void>;
  kill(): Promise<void>;
  start(): Promise<void>;
}

let places = 0;

async function onPostgres(): Promise<Store> {
  const { access, close } = await freshDatabase();
  const { connectionString } = access;
  return {
    settings: () => ({ kind: "postgres", connectionString, role: "entente_queue", schema: `bullmq_${++places}` }),
    close,
  };
}

async function onMortalPostgres(): Promise<MortalStore> {
  const server = await startPostgres();
  return {
    ...server,
    settings: () => ({ kind: "postgres", connectionString: server.url, role: null, schema: `bullmq_${++places}` }),
    // the worst way to empty it: BullMQ's own ledger of migrations goes too
    wipe: (settings) => server.wipe(settings.kind === "postgres" ? settings.schema : ""),
    close: server.stop,
  };
}

async function onRedis(): Promise<MortalStore> {
  const server = await startRedis();
  return {
    ...server,
    settings: () => ({ kind: "redis", url: server.url, prefix: `place-${++places}` }),
    wipe: server.flush,
    close: server.stop,
  };
}

/** Opens queues that are closed when the test ends, and keeps what was told of them. */
async function open(settings: QueueSettings, { onTestFinished }: Pick<TestContext, "onTestFinished">) {
  const outages: Outage["kind"][] = [];
  const retaken: string[] = [];
  const queues = await openQueues(settings, {
    onOutage: ({ kind }) => outages.push(kind),
    onRetaken: (_, id) => retaken.push(id),
  });
  onTestFinished(() => queues.close({ drainMs: 500 }));
  return { queues, outages, retaken };
}

let compiled: CompiledQueue;
beforeAll(() => {
  compiled = compileQueue();
});
afterAll(() => compiled.remove());

const job = (turn: number): Job => ({ article: sha256(`article ${turn}`), turn: String(turn) });
const jobs = (from: number, to: number): Job[] => Array.from({ length: to - from }, (_, index) => job(from + index));
const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 20 });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Works on a stage and keeps the turns in the order in which they were done. */
function collect(queues: Queues, options: { concurrency: number; ms: number }): string[] {
  const done: string[] = [];
  const handler = async ({ turn }: Job) => {
    await pause(options.ms);
    done.push(turn);
  };
  queues.work("read", handler, options);
  return done;
}

/** What the sweeper does again and again: whether the queues were whole, or were made so. */
const repaired = (queues: Queues) =>
  queues.repair().then(
    () => true,
    () => false,
  );

describe.concurrent.each([
  { backend: "PostgreSQL", skip: false, store: onPostgres, mortal: onMortalPostgres },
  { backend: "Redis", skip: !redisIsHere, store: onRedis, mortal: onRedis },
])("queues on $backend", ({ skip, store: openStore, mortal }) => {
  describe("while its server is there", { skip, concurrent: true }, () => {
    let store: Store;
    beforeAll(async () => {
      store = await openStore();
    });
    afterAll(() => store.close());

    test("every job added is delivered once, with what it needs and nothing else", async (context) => {
      const { expect } = context;
      const { queues } = await open(store.settings(), context);
      const seen: unknown[] = [];
      queues.work("code", async (...delivered) => void seen.push(delivered), { concurrency: 4 });
      const withText = { ...job(0), text: "Ministers of both countries met on Tuesday." };
      await queues.add("code", [withText]);
      await queues.add("code", jobs(1, 300));
      await expect.poll(() => seen.length, within(10)).toBe(300);
      expect(seen).toContainEqual([
        job(0),
        { id: jobId(job(0)), attempt: 1, attempts: 3, deliveries: 1, signal: expect.anything() },
      ]);
      expect(JSON.stringify(seen)).not.toContain("Ministers");
      await expect.poll(() => queues.backlog(), within(5)).toBe(0);
      const counts = await queues.counts();
      expect(counts.code).toEqual({ paused: false, waiting: 0, active: 0, delayed: 0, failed: 0, completed: 300 });
      expect(counts.read.completed).toBe(0);
    });

    test("the same job added again stays one job, waiting or done", async (context) => {
      const { expect } = context;
      const { queues } = await open(store.settings(), context);
      await queues.add("read", [job(1), job(1), job(2)]);
      await queues.add("read", [...jobs(1, 9), ...jobs(1, 9)]);
      expect(await queues.backlog()).toBe(8);
      const done = collect(queues, { concurrency: 2, ms: 0 });
      await expect.poll(() => done.length, within(5)).toBe(8);
      await queues.add("read", jobs(1, 10));
      await expect.poll(() => done.length, within(5)).toBe(9);
      expect(done.sort()).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    });

    test("a failing job is tried again after growing pauses, then is exhausted; a refused or a long one comes once", async (context) => {
      const { expect } = context;
      const { queues, retaken } = await open(store.settings(), context);
      const tries: { attempt: number; at: number }[] = [];
      const once: string[] = [];
      const worker = queues.work(
        "read",
        async ({ turn }, { attempt, attempts }) => {
          if (turn !== "1") once.push(turn);
          if (turn === "2") throw new Refused("empty", "a file needs at least one byte");
          if (turn === "3") return void (await pause(4_500));
          tries.push({ attempt, at: performance.now() });
          if (attempt < attempts) throw new Error("the database is away");
          throw "not even an error";
        },
        { concurrency: 2 },
      );
      await queues.add("read", jobs(1, 4));
      await expect.poll(async () => (await queues.counts()).read, within(9)).toMatchObject({ failed: 2, completed: 1 });
      expect(tries.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      const [first, second, third] = tries.map(({ at }) => at);
      expect(Number(second) - Number(first)).toBeGreaterThan(700);
      expect(Number(third) - Number(second)).toBeGreaterThan(1_400);
      expect(once.sort(), "a living worker renews its lock").toEqual(["2", "3"]);
      expect(worker.active()).toBe(0);
      expect(retaken).toEqual([]);
    });

    test("ensure replaces what is completed or exhausted, adds what is absent, leaves the live alone", async (context) => {
      const { expect } = context;
      const { queues } = await open(store.settings(), context);
      let held = 0;
      const handler = async ({ turn }: Job) => {
        if (turn === "2") throw new Refused("empty", "a file needs at least one byte");
        if (turn !== "3") return;
        held += 1;
        await pause(1_500);
      };
      const worker = queues.work("read", handler, { concurrency: 1 });
      await queues.add("read", [job(1), job(2), job(3), job(4)]);
      await expect.poll(() => held, within(5)).toBe(1);
      const ids = [1, 2, 3, 4, 5].map((turn) => jobId(job(turn)));
      expect(await queues.live("read", ids)).toEqual(new Set([ids[2], ids[3]]));

      const { live, enqueued } = await queues.ensure("read", [1, 2, 3, 4, 5].map(job));
      expect(live).toEqual(new Set([ids[2], ids[3]]));
      expect(enqueued).toEqual(new Set([ids[0], ids[1], ids[4]]));
      expect((await queues.counts()).read).toMatchObject({ waiting: 4, active: 1, failed: 0, completed: 0 });
      await expect.poll(async () => (await queues.counts()).read.completed, within(5)).toBe(4);
      expect(held).toBe(1);
      expect(worker.consuming()).toBe(true);
    });

    test("a queue that somebody pauses in the dashboard says so", async (context) => {
      const { expect } = context;
      const { queues } = await open(store.settings(), context);
      const read = queues.boards()[0] as Queue;
      await read.pause();
      await queues.add("read", [job(1)]);
      const paused = await queues.counts();
      expect(paused).toMatchObject({ read: { paused: true }, code: { paused: false } });
      expect(sayPausedQueues(paused)).toEqual([
        "the queue is paused in the dashboard: read; nothing is taken from there until somebody resumes it under /queues",
      ]);
      await read.resume();
      expect(sayPausedQueues(await queues.counts())).toEqual([]);
    });

    test("the job of a killed worker is retaken within 5 seconds", async (context) => {
      const { expect } = context;
      const settings = store.settings();
      const { queues, retaken } = await open(settings, context);
      await queues.add("read", [job(1)]);
      const holder = await compiled.holdJob(settings);
      expect(holder.id).toBe(jobId(job(1)));
      const taken: number[][] = [];
      const handler: Handler = async (_, { attempt, deliveries }) => void taken.push([attempt, deliveries]);
      queues.work("read", handler, { concurrency: 1 });
      await holder.kill();
      await expect.poll(() => taken, within(5)).toEqual([[1, 2]]);
      expect(retaken).toEqual([holder.id]);
    });

    test("closing waits for what is in hand and gives back what does not end", async (context) => {
      const { expect } = context;
      const settings = store.settings();
      const { queues: first } = await open(settings, context);
      const finished: string[] = [];
      let told = false;
      const stubborn = first.work(
        "read",
        async ({ turn }, { signal }) => {
          if (turn === "1") await pause(400);
          else await new Promise((resolve) => signal.addEventListener("abort", resolve));
          told = signal.aborted;
          signal.throwIfAborted();
          finished.push(turn);
        },
        { concurrency: 2 },
      );
      await first.add("read", [job(1), job(2)]);
      await expect.poll(() => stubborn.active(), within(5)).toBe(2);
      const started = performance.now();
      await stubborn.close({ drainMs: 1_000 });
      expect(performance.now() - started).toBeLessThan(2_900);
      expect(finished).toEqual(["1"]);
      expect(told).toBe(true);
      expect(stubborn.consuming()).toBe(false);

      const attempts: number[] = [];
      first.work("read", async (_, { attempt }) => void attempts.push(attempt), { concurrency: 1 });
      await expect.poll(() => attempts, within(5)).toEqual([1]);
    });
  });

  describe("while its server comes and goes", { skip, concurrent: false }, () => {
    let store: MortalStore;
    beforeAll(async () => {
      store = await mortal();
    });
    afterAll(() => store.close());

    test("wiped in the middle of a batch, every job is done in the end and new ones at once", async (context) => {
      const { expect } = context;
      const settings = store.settings();
      const { queues } = await open(settings, context);
      const done = collect(queues, { concurrency: 2, ms: 15 });
      await queues.add("read", jobs(0, 60));
      await expect.poll(() => done.length, within(5)).toBeGreaterThan(10);
      await store.wipe(settings);
      await expect.poll(() => repaired(queues), within(5)).toBe(true);
      const missing = jobs(0, 60).filter(({ turn }) => !done.includes(turn));
      expect(missing.length, "some jobs must have been lost").toBeGreaterThan(20);
      await queues.ensure("read", missing);
      await expect.poll(() => new Set(done).size, within(10)).toBe(60);

      // and once more while the worker sleeps
      await pause(300);
      await store.wipe(settings);
      await expect.poll(() => repaired(queues), within(5)).toBe(true);
      await queues.add("read", [job(60)]);
      await expect.poll(() => done.includes("60"), within(2)).toBe(true);
      expect(await queues.repair(), "nothing is left to repair").toBe(false);
    });

    test("an outage is told once, enqueuing fails meanwhile, and workers go on after it by themselves", async (context) => {
      const { expect } = context;
      const { queues, outages } = await open(store.settings(), context);
      const done = collect(queues, { concurrency: 2, ms: 0 });
      await queues.add("read", [job(1)]);
      await expect.poll(() => done, within(5)).toEqual(["1"]);

      await store.kill();
      const asked = performance.now();
      await expect(queues.add("read", [job(2)])).rejects.toThrow();
      await expect(queues.backlog()).rejects.toThrow();
      expect(performance.now() - asked).toBeLessThan(3_000);
      await pause(2_500);
      expect(outages).toEqual(["lost"]);
      await store.start();
      await expect.poll(() => repaired(queues), within(5)).toBe(true);
      await queues.ensure("read", jobs(2, 20));
      await expect.poll(() => new Set(done).size, within(5)).toBe(19);
      await expect.poll(() => outages, within(5)).toEqual(["lost", "back"]);
    });

    test("a worker started during an outage works after it, and closing during one does not hang", async (context) => {
      const { expect } = context;
      const { queues } = await open(store.settings(), context);
      await store.kill();
      const worker = queues.work("read", async () => {}, { concurrency: 1 });
      await pause(500);
      expect(worker.consuming()).toBe(false);
      await store.start();
      await expect.poll(() => worker.consuming(), within(8)).toBe(true);
      await store.kill();
      const asked = performance.now();
      await queues.close({ drainMs: 300 });
      expect(performance.now() - asked).toBeLessThan(4_000);
      await expect(open(store.settings(), context)).rejects.toThrow();
      await store.start();
    });
  });
});

describe("queues on PostgreSQL alone", { concurrent: false }, () => {
  let db: FreshDatabase;
  const settings = (schema: string): QueueSettings => ({
    kind: "postgres",
    ...db.access,
    role: "entente_queue",
    schema,
  });
  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.close());

  test("three workers under load hold at most twelve connections, with rights on nothing but their own tables", async (context) => {
    const { expect } = context;
    const { queues } = await open(settings("bullmq"), context);
    const done = new Set<string>();
    for (const stage of stages) {
      queues.work(stage, async ({ turn }) => void done.add(`${stage} ${turn}`), { concurrency: 8 });
    }
    await Promise.all(stages.map((stage) => queues.add(stage, jobs(0, 200))));
    await expect.poll(() => done.size, within(10)).toBe(600);
    const owner = db.pool("owner", 1);
    const held = await owner.query<{ count: number }>(
      "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    expect(held.rows[0]?.count).toBeLessThanOrEqual(12);

    const schemas = await owner.query<{ name: string }>(
      `select nspname as name from pg_namespace
        where has_schema_privilege('entente_queue', oid, 'usage') and nspname !~ '^pg_|^information_schema$|^public$'`,
    );
    expect(schemas.rows).toEqual([{ name: "bullmq" }]);
    const owners = await owner.query("select distinct tableowner from pg_tables where schemaname = 'bullmq'");
    expect(owners.rows, "the role is taken on").toEqual([{ tableowner: "entente_queue" }]);
  });

  test("emptied tables need no repair; with its schema dropped a worker asks gently, and goes on after one", async (context) => {
    const { expect } = context;
    const place = settings("bullmq_dropped");
    const withOptions = new URL(db.access.connectionString);
    withOptions.searchParams.set("options", "-c jit=off");
    const { queues, outages } = await open({ ...place, connectionString: withOptions.href } as QueueSettings, context);
    const done = collect(queues, { concurrency: 2, ms: 10 });
    await queues.add("read", [job(1)]);
    await expect.poll(() => done, within(5)).toEqual(["1"]);

    const owner = db.pool("owner", 1);
    // whoever is at work there may deadlock with it
    const force = (statement: string) =>
      owner.query(statement).then(
        () => true,
        () => false,
      );
    const truncate = "truncate bullmq_dropped.job, bullmq_dropped.meta, bullmq_dropped.event cascade";
    await expect.poll(() => force(truncate), within(5)).toBe(true);
    await queues.add("read", [job(2)]);
    await expect.poll(() => done, within(5)).toEqual(["1", "2"]);
    expect(outages).toEqual([]);

    // in the middle of a batch, when BullMQ's worker does not sleep between asking and asking
    await queues.add("read", jobs(3, 300));
    await expect.poll(() => done.length, within(5)).toBeGreaterThan(20);
    await expect.poll(() => force("drop schema bullmq_dropped cascade"), within(5)).toBe(true);
    const failures = "select xact_rollback::int as n from pg_stat_database where datname = current_database()";
    const before = await owner.query<{ n: number }>(failures);
    await pause(2_500);
    const after = await owner.query<{ n: number }>(failures);
    expect(Number(after.rows[0]?.n) - Number(before.rows[0]?.n)).toBeLessThan(40);
    await expect(queues.add("read", [job(300)])).rejects.toThrow();
    expect(outages).toEqual(["lost"]);

    expect(await queues.repair()).toBe(true);
    await queues.add("read", [job(300)]);
    await expect.poll(() => done.includes("300"), within(3)).toBe(true);
    await expect.poll(() => outages, within(3)).toEqual(["lost", "back"]);
  });
});
