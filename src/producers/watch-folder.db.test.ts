import { appendFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { eventually } from "../../tests/support/entente.ts";
import { sha256 } from "../core/ids.ts";
import { database } from "../db/pool.ts";
import { openQueues } from "../queue/open-queues.ts";
import type { Queues } from "../queue/queues.ts";
import { usualArchives } from "../reading/unpacking/container.ts";
import { fileIdOf } from "../store/files.ts";
import { pauseIntake, resumeIntake } from "../store/intake-state.ts";
import { countUnfinished } from "../store/stages.ts";
import type { StoreTables } from "../store/tables.ts";
import { ingestFiles, listFiles } from "./ingest-paths.ts";
import type { Received } from "./receive.ts";
import { type Wait, type Watcher, type WatchOptions, watchFolder } from "./watch-folder.ts";

let fresh: FreshDatabase;
let queues: Queues;
let folder: string;
let inbox: string;
let watcher: Watcher | null = null;
let seen: { path: string; received: Received; at: number }[] = [];
let states: string[] = [];
let waits: (Wait | null)[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  const { connectionString } = fresh.access;
  queues = await openQueues(
    { kind: "postgres", connectionString, role: null, schema: "bullmq" },
    { onOutage: () => undefined },
  );
});

afterAll(async () => {
  await queues.close({ drainMs: 1000 });
  await fresh.close();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente watch "));
  inbox = join(folder, "inbox");
  seen = [];
  states = [];
  waits = [];
});

afterEach(async () => {
  await watcher?.close();
  watcher = null;
  await rm(folder, { recursive: true, force: true });
});

const writer = () => database<StoreTables>(fresh.pool("entente_writer", 6));

async function watch(options: Partial<WatchOptions> = {}): Promise<void> {
  watcher = await watchFolder(
    { db: writer(), queues, meta: { release: "test" } },
    {
      folder: inbox,
      maxFileBytes: 1000,
      archives: usualArchives,
      poll: false,
      backlog: 1_000_000,
      onFile: (path, received) => seen.push({ path, received, at: Date.now() }),
      onWait: (wait) => waits.push(wait),
      onState: (message) => states.push(message),
      ...options,
    },
  );
}

const until = (enough: () => boolean, seconds = 10) => eventually(async () => enough(), Boolean, seconds);
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const names = () => seen.map(({ path }) => path.slice(inbox.length + 1)).sort();

test.each([false, true])("a file is taken in as soon as it rests, at any depth (polling: %s)", async (poll) => {
  await watch({ poll });
  await mkdir(join(inbox, "1998", "october"), { recursive: true });
  await rest(poll ? 500 : 200);
  const path = join(inbox, "1998", "october", `näme\nwith line 🕊 ${poll}.txt`);
  await writeFile(path, `peace ${poll}`);
  const written = Date.now();
  await until(() => seen.length > 0);
  expect(seen[0]).toMatchObject({ path, received: { status: "accepted", article: sha256(`peace ${poll}`) } });
  if (!poll) expect((seen[0]?.at ?? 0) - written).toBeLessThan(1000);
});

test("a file that grows is taken when it rests, and again when it grows again, replacing what it was", async () => {
  await watch();
  const path = join(inbox, "growing.txt");
  for (let part = 0; part < 8; part++) {
    await appendFile(path, `part ${part} `);
    await rest(60);
  }
  await until(() => seen.length > 0);
  const whole = "part 0 part 1 part 2 part 3 part 4 part 5 part 6 part 7 ";
  expect(seen.map(({ received }) => received)).toEqual([{ status: "accepted", article: sha256(whole) }]);
  await appendFile(path, "and more");
  await until(() => seen.length > 1);
  const log = await fresh
    .pool("entente_server", 1)
    .query("select type, data ->> 'article' as article from log.entries where data ->> 'file' = $1 order by position", [
      fileIdOf(path),
    ]);
  expect(log.rows).toEqual([
    { type: "article.received", article: sha256(whole) },
    { type: "article.received", article: sha256(`${whole}and more`) },
    { type: "article.replaced", article: sha256(whole) },
  ]);
});

test("hidden and temporary names are ignored, an atomic rename is seen, links are not followed", async () => {
  const outside = join(folder, "outside");
  await mkdir(outside);
  await writeFile(join(outside, "secret.txt"), "outside");
  await watch();
  await mkdir(join(inbox, ".hidden"));
  for (const name of [".dot.txt", "draft.txt~", "page.html.part", "copy.tmp", join(".hidden", "inside.txt")]) {
    await writeFile(join(inbox, name), `ignored ${name}`);
  }
  await symlink(join(outside, "secret.txt"), join(inbox, "link.txt"));
  await symlink(outside, join(inbox, "linked-folder"));
  await writeFile(join(inbox, ".arriving"), "renamed into place");
  await rename(join(inbox, ".arriving"), join(inbox, "arrived.txt"));
  await until(() => seen.length > 0);
  await rest(500);
  expect(names()).toEqual(["arrived.txt"]);
});

test("many files at once are all taken in, and a second look at them reads none", async () => {
  await mkdir(inbox, { recursive: true });
  const count = 1500;
  await Promise.all(Array.from({ length: count }, (_, n) => writeFile(join(inbox, `${n}.txt`), `article ${n}`)));
  await watch();
  await until(() => seen.length === count, 40);
  expect(new Set(names()).size).toBe(count);
  await watcher?.close();
  seen = [];
  await watch();
  await writeFile(join(inbox, "last.txt"), "the last one");
  await until(() => seen.length > 0);
  await rest(500);
  expect(names()).toEqual(["last.txt"]);
});

test("what cannot be taken in is refused with its reason, and the rest goes on", async () => {
  await watch();
  await writeFile(join(inbox, "empty.txt"), "");
  await writeFile(join(inbox, "large.txt"), "x".repeat(1001));
  await writeFile(join(inbox, "fine.txt"), "fine");
  await until(() => seen.length === 3);
  const refusals = await fresh
    .pool("entente_server", 1)
    .query(
      "select data ->> 'code' as code, data ->> 'detail' as detail from log.entries where stream = any($1) order by 1",
      [["empty.txt", "large.txt"].map((name) => `file/${fileIdOf(join(inbox, name))}`)],
    );
  expect(refusals.rows).toEqual([
    { code: "empty", detail: "expected an article, came a file of 0 bytes" },
    { code: "too-large", detail: "expected at most 1000 bytes, came 1001 (ENTENTE_MAX_FILE_MB)" },
  ]);
});

test("a folder that disappears is noted, and taken up again when it is back", async () => {
  await watch();
  await writeFile(join(inbox, "before.txt"), "before");
  await until(() => seen.length === 1);
  await rename(inbox, join(folder, "elsewhere"));
  await until(() => seen.some(({ received }) => received.status === "refused" && received.code === "gone"));
  expect(states.at(-1)).toMatch(/is gone/);
  await mkdir(inbox);
  await until(() => states.some((state) => state.includes("is back")));
  await writeFile(join(inbox, "after.txt"), "after");
  await until(() => names().includes("after.txt"));
  const { rows } = await sql<{ type: string }>`
    select type from log.entries where type like 'intake.%' order by position desc limit 2`.execute(writer());
  expect(
    rows.map(({ type }) => type),
    "and is refused no longer",
  ).toEqual(["intake.opened", "intake.refused"]);
});

test("intake waits while too many stages are unfinished, says so once, and goes on", async () => {
  const db = writer();
  await db.insertInto("intake.stages").values({ article: "unfinished", stage: "read", enqueued_at: null }).execute();
  const { waiting } = await countUnfinished(db);
  await mkdir(inbox, { recursive: true });
  await writeFile(join(inbox, "waiting.txt"), "waits for workers");
  await watch({ backlog: waiting });
  await until(() => waits.length > 0);
  expect(seen).toEqual([]);
  await db.deleteFrom("intake.stages").where("article", "=", "unfinished").execute();
  await until(() => seen.length === 1);
  // what was taken in fills the backlog again
  expect(waits.slice(0, 2)).toEqual([{ kind: "backlog", unfinished: waiting }, null]);
});

test("intake that an operator has paused leaves the files where they are, says who paused it, and goes on when he resumes", async () => {
  const db = writer();
  await mkdir(inbox, { recursive: true });
  await watch();
  expect(await pauseIntake(db, { who: "operator", reason: "the disk is full" })).toBe(true);
  expect(await pauseIntake(db, { who: "another", reason: null }), "the first pause stands").toBe(false);
  await until(() => waits.length > 0);
  await writeFile(join(inbox, "patient.txt"), "waits for the operator");
  expect(waits).toEqual([
    { kind: "paused", pause: { who: "operator", reason: "the disk is full", since: expect.stringMatching(/^\d{4}-/) } },
  ]);
  expect(await resumeIntake(db)).toBe(true);
  expect(await resumeIntake(db)).toBe(false);
  await until(() => seen.length === 1);
  expect(names()).toEqual(["patient.txt"]);
  expect(waits.at(-1)).toBeNull();
});

test("a name that is not UTF-8 is refused once, and taken in when it is renamed", async () => {
  const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  await mkdir(inbox, { recursive: true });
  const file = bytes(`${inbox}/caf`, [0xe9], ".txt");
  const below = bytes(`${inbox}/a`, [0xff]);
  await writeFile(file, "peace in the café");
  await mkdir(below);
  await writeFile(bytes(`${inbox}/a`, [0xff], "/one.txt"), "peace below");
  await watch();
  await until(() => seen.length > 1);
  const refused = {
    status: "refused",
    code: "file-name",
    detail: "expected a name in UTF-8, came other bytes: rename it",
  };
  expect(names()).toEqual(["a\uFFFD", "caf\uFFFD.txt"]);
  expect(seen.map(({ received }) => received)).toEqual([refused, refused]);
  await rest(6000);
  expect(seen, "again only when it changes").toHaveLength(2);
  await rename(file, join(inbox, "café.txt"));
  await rename(below, join(inbox, "below"));
  await until(() => seen.length > 3);
  expect(names()).toEqual(["a\uFFFD", "below/one.txt", "café.txt", "caf\uFFFD.txt"].sort());
  expect(seen.slice(2).map(({ received }) => received.status)).toEqual(["accepted", "accepted"]);
});

test("one ingest refuses a name that is not UTF-8 and takes in the rest", async () => {
  await mkdir(inbox, { recursive: true });
  await mkdir(Buffer.concat([Buffer.from(`${inbox}/a`), Buffer.from([0xff])]));
  await writeFile(Buffer.concat([Buffer.from(`${inbox}/b`), Buffer.from([0xe9])]), "peace of b");
  await writeFile(join(inbox, "c.txt"), "peace of c");
  const intake = { db: writer(), queues, meta: { release: "test" } };
  const outcomes = [];
  for await (const { received } of ingestFiles(intake, await listFiles([inbox]), {
    maxFileBytes: 1000,
    archives: usualArchives,
  }))
    outcomes.push(received.status === "refused" ? received.code : received.status);
  expect(outcomes).toEqual(["file-name", "file-name", "accepted"]);
});
