import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { Refused, UsageError } from "../core/errors.ts";
import { database } from "../db/pool.ts";
import { append } from "../log/append.ts";
import { articleRetried } from "../log/entries/article-retried.ts";
import { readStream } from "../log/read.ts";
import { enqueue } from "../producers/enqueue.ts";
import { receive } from "../producers/receive.ts";
import { openQueues } from "../queue/open-queues.ts";
import type { Queues } from "../queue/queues.ts";
import type { Hints } from "../reading/article.ts";
import { readArticle as understand } from "../reading/read.ts";
import { findRefusedFiles, lookAgain } from "../store/files.ts";
import { stalledTasks, type Task } from "../store/stages.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Needs, Worker } from "../workers/define.ts";
import { readArticle } from "../workers/read-article.ts";
import { type RunOptions, runTask } from "../workers/run.ts";
import { retryArticle } from "./retry-article.ts";
import { withdrawArticle } from "./withdraw-article.ts";

let fresh: FreshDatabase;
let db: Kysely<StoreTables>;
let queues: Queues;

beforeAll(async () => {
  fresh = await freshDatabase();
  db = database<StoreTables>(fresh.pool("entente_writer", 6));
  const { connectionString } = fresh.access;
  queues = await openQueues(
    { kind: "postgres", connectionString, role: null, schema: "bullmq" },
    { onOutage: () => undefined },
  );
});

afterAll(async () => {
  await queues.close({ drainMs: 1000 });
  await db.destroy();
  await fresh.close();
});

const meta = { release: "test" };
const who = "operator";

/** Takes an article in; its asking for `read` waits. */
async function takeIn(body: string): Promise<Task> {
  const bytes = Buffer.from(`Title\n\n${body}\n`);
  const { article } = (await receive({ db, queues, meta }, { bytes, file: null, origin: "stdin" })) as {
    article: string;
  };
  return taskOf(article);
}

async function taskOf(article: string): Promise<Task> {
  return db
    .selectFrom("intake.stages")
    .select(["article", "stage", sql<string>`turn::text`.as("turn")])
    .where("article", "=", article)
    .executeTakeFirstOrThrow();
}

/** Runs a stage as a worker does, with at most two failures. The stage `read` needs no coder. */
async function work(worker: Worker, task: Task): Promise<void> {
  const reader = { read: (bytes: Uint8Array, hints: Hints) => understand(bytes, hints, { maxBytes: 100_000 }) };
  const needs = { db, reader } as Needs;
  const concurrency = { read: 1, code: 1, record: 1 };
  const options: RunOptions = {
    queues,
    needs,
    release: "test",
    attempts: 2,
    concurrency,
    onHappening: () => undefined,
  };
  await runTask(worker, task, options).catch(() => undefined);
}

const refusing: Worker = {
  stage: "read",
  work: () => Promise.reject(new Refused("too-large", "expected at most 1 byte")),
};

async function stall(task: Task): Promise<void> {
  const { encoding, bytes } = await db
    .selectFrom("store.originals")
    .select(["encoding", "bytes"])
    .where("article", "=", task.article)
    .executeTakeFirstOrThrow();
  const put = (value: { encoding: "br" | "identity"; bytes: Buffer }) =>
    db.updateTable("store.originals").set(value).where("article", "=", task.article).execute();
  await put({ encoding: "br", bytes: Buffer.from("not what Brotli makes") });
  await work(readArticle, task);
  await work(readArticle, task);
  await put({ encoding, bytes });
}

async function logOf(article: string): Promise<string[]> {
  return (await readStream(db, `article/${article}`)).map(({ type }) => type);
}

test("a stalled article is started again: the log says who asked, and the work goes on", async () => {
  const task = await takeIn("Peru thanked Chile.");
  await stall(task);
  expect(await logOf(task.article)).toEqual(["article.received", "article.stalled"]);
  const [retried, ...others] = await retryArticle(db, { article: task.article, who, meta });
  expect(others).toEqual([]);
  expect(retried).toMatchObject({ article: task.article, stage: "read", after: "stalled" });
  expect(Number(retried?.turn)).toBeGreaterThan(Number(task.turn));
  expect(await stalledTasks(db, { article: task.article, limit: 1 })).toEqual([]);
  const entry = (await readStream(db, `article/${task.article}`)).at(-1);
  expect(entry).toMatchObject({
    type: articleRetried.type,
    data: { article: task.article, stage: "read", after: "stalled" },
    meta: { release: "test", who },
  });
  // the job of the turn that stalled comes back from the dead, and finds its asking gone
  await work(readArticle, task);
  expect((await logOf(task.article)).at(-1)).toBe("article.retried");
  await enqueue(queues, [retried as Task]);
  await work(readArticle, retried as Task);
  expect((await logOf(task.article)).at(-1)).toBe("article.read");
});

test("a refused article is started again by the very release that refused it, as often as it is asked for", async () => {
  const task = await takeIn("Peru thanked Brazil.");
  await work(refusing, task);
  for (let times = 0; times < 2; times++) {
    const [retried] = await retryArticle(db, { article: task.article, who, meta });
    expect(retried).toMatchObject({ stage: "read", after: "refused" });
    await work(refusing, retried as Task);
  }
  const [last] = await retryArticle(db, { article: task.article, who, meta });
  await work(readArticle, last as Task);
  expect(await logOf(task.article)).toEqual([
    "article.received",
    ...Array.from({ length: 3 }, () => ["article.refused", "article.retried"]).flat(),
    "article.read",
  ]);
});

test("what did not stop is not started again, nor at another stage, nor twice", async () => {
  const task = await takeIn("Peru thanked Bolivia.");
  const ask = (more: { stage?: "code" } = {}) => retryArticle(db, { article: task.article, who, meta, ...more });
  await expect(ask()).rejects.toThrow(/neither stalled nor refused/);
  await expect(retryArticle(db, { article: "0".repeat(64), who, meta })).rejects.toThrow(/no article 000/);
  await stall(task);
  await expect(ask({ stage: "code" })).rejects.toThrow(/is stalled at read, not at code/);
  await ask();
  await expect(ask()).rejects.toThrow(UsageError);
});

test("of several who start an article again at once, one does", async () => {
  const task = await takeIn("Peru thanked Uruguay.");
  await stall(task);
  const asked = await Promise.allSettled(
    Array.from({ length: 5 }, () => retryArticle(db, { article: task.article, who, meta })),
  );
  const done = asked.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  expect(done).toHaveLength(1);
  for (const result of asked) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(UsageError);
  expect(await taskOf(task.article)).toMatchObject({ turn: done[0]?.turn });
  expect((await logOf(task.article)).filter((type) => type === "article.retried")).toHaveLength(1);
});

test("a stage that stalled while an article was withdrawn is started again, so that its mentions go", async () => {
  const task = await takeIn("Peru thanked Paraguay.");
  await work(readArticle, task);
  await db.deleteFrom("intake.stages").where("article", "=", task.article).execute();
  const recording = await withdrawArticle(db, { article: task.article, who, meta });
  const failing: Worker = { stage: "record", work: () => Promise.reject(new Error("a bug")) };
  await work(failing, recording);
  await work(failing, recording);
  expect((await logOf(task.article)).at(-1)).toBe("article.stalled");
  expect(await retryArticle(db, { article: task.article, who, meta })).toMatchObject([{ stage: "record" }]);
});

test("an article that changes while it is decided about is not started again, and that is said", async () => {
  const task = await takeIn("Peru thanked Panama.");
  await stall(task);
  const retrying = db.transaction().execute(async (tx) => {
    // the stream is held by another append, which commits after the decision was made
    await append(tx, { key: `test/${task.article}`, entries: [articleRetried.of(entryOf(task))], meta });
    const asked = retryArticle(db, { article: task.article, who, meta });
    await heldUp();
    return { asked };
  });
  await expect((await retrying).asked).rejects.toThrow(/changed while it was to be started again/);
  expect(await stalledTasks(db, { article: task.article, limit: 1 })).toHaveLength(1);
});

const entryOf = ({ article, stage }: Task) => ({ article, stage, after: "stalled" as const });

/** Waits until somebody in this database waits for a lock. */
async function heldUp(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await sql`
      select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()
    `.execute(db);
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("nobody waits for a lock");
}

test("a path that was refused is looked at again, and no other", async () => {
  const put = (path: string, article: string | null) =>
    sql`insert into store.files (file, path, article, size, modified)
        values (encode(sha256(${path}::bytea), 'hex'), ${path}, ${article}, 5, 5)`.execute(db);
  const { article } = await takeIn("Peru thanked Ecuador.");
  await put("/inbox/large.txt", null);
  await put("/inbox/good.txt", article);
  expect(await findRefusedFiles(db, "large.txt")).toEqual(["/inbox/large.txt"]);
  expect(await findRefusedFiles(db, "arge.txt")).toEqual([]);
  expect(await findRefusedFiles(db, "good.txt")).toEqual([]);
  await lookAgain(db, ["/inbox/large.txt", "/inbox/good.txt"]);
  const sizes = await db.selectFrom("store.files").select(["path", "size"]).orderBy("path").execute();
  expect(sizes).toEqual([
    { path: "/inbox/good.txt", size: 5 },
    { path: "/inbox/large.txt", size: -1 },
  ]);
});
