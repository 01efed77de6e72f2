import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tarOf, zipOf } from "../../tests/support/archives.ts";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { eventually } from "../../tests/support/entente.ts";
import { testQueues } from "../../tests/support/server.ts";
import { sha256 } from "../core/ids.ts";
import { database } from "../db/pool.ts";
import type { Queues } from "../queue/queues.ts";
import { usualArchives } from "../reading/unpacking/container.ts";
import { changedFiles, filesOnDisk, findArticles } from "../store/files.ts";
import type { StoreTables } from "../store/tables.ts";
import { ingestFiles } from "./ingest-paths.ts";
import type { Intake } from "./receive.ts";
import { watchFolder } from "./watch-folder.ts";

let fresh: FreshDatabase;
let queues: Queues;
let intake: Intake;
let folder: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  queues = await testQueues(fresh);
  intake = { db: database<StoreTables>(fresh.pool("entente_writer", 6)), queues, meta: { release: "test" } };
  folder = await mkdtemp(join(tmpdir(), "entente containers "));
});

afterAll(async () => {
  await queues.close({ drainMs: 0 });
  await fresh.close();
  await rm(folder, { recursive: true, force: true });
});

const limits = { maxFileBytes: 1000, archives: usualArchives };
const article = (words: string) => `Peace\n\nThe presidents signed ${words}.\n`;

/** Name within the folder and what became of it, of every member of a file. */
async function take(path: string): Promise<(string | null)[][]> {
  const outcomes = [];
  for await (const { path: member, received } of ingestFiles(intake, [path], limits)) {
    const fate = received.status === "refused" ? received.code : received.status;
    outcomes.push([(member ?? "").slice(folder.length + 1), fate]);
  }
  return outcomes;
}

/** Types of the entries about an article, or about a file, in their order. */
async function logOf(stream: string): Promise<string[]> {
  const { rows } = await sql<{ type: string }>`
    select type from log.entries where stream = ${stream} order by position`.execute(intake.db);
  return rows.map(({ type }) => type);
}

test("members are files of their own, found by name, and a container is noted as opened", async () => {
  const path = join(folder, "news.zip");
  const members = [
    { name: "a.txt", content: article("a") },
    { name: "secret.txt", content: "x", encrypted: true },
    { name: "large.txt", content: "x".repeat(2000) },
    { name: "deep/b.txt", content: article("b") },
  ];
  await writeFile(path, zipOf(members));
  const outcomes = [
    ["news.zip/a.txt", "accepted"],
    ["news.zip/secret.txt", "encrypted"],
    ["news.zip/large.txt", "too-large"],
    ["news.zip/deep/b.txt", "accepted"],
  ];
  expect(await take(path)).toEqual(outcomes);
  expect(await findArticles(intake.db, "b.txt")).toEqual([sha256(article("b"))]);
  expect(await findArticles(intake.db, "news.zip/a.txt")).toEqual([sha256(article("a"))]);
  expect(await filesOnDisk(intake.db, [`${path}/secret.txt`, "/other.txt"])).toEqual([path, "/other.txt"]);
  const again = outcomes.map(([name, fate]) => [name, fate === "accepted" ? "known" : fate]);
  expect(await take(path), "once more nothing is new").toEqual(again);
  expect(await logOf(`article/${sha256(article("a"))}`)).toEqual(["article.received"]);
  expect(await logOf(`file/${sha256(`${path}/secret.txt`)}`), "the same refusal is noted once").toEqual([
    "intake.refused",
  ]);
});

test("a member that a changed container has no longer is replaced, and counts again when it is back", async () => {
  const path = join(folder, "changing.tar");
  const [one, two, three] = ["one", "two", "three"].map((words) => ({ name: `${words}.txt`, content: article(words) }));
  if (!one || !two || !three) throw new Error("three members");
  await writeFile(path, await tarOf([one, two]));
  await take(path);
  await writeFile(path, await tarOf([two, three]));
  expect(await take(path)).toEqual([
    ["changing.tar/two.txt", "known"],
    ["changing.tar/three.txt", "accepted"],
  ]);
  const stream = `article/${sha256(one.content)}`;
  expect(await logOf(stream)).toEqual(["article.received", "article.replaced"]);
  await writeFile(path, await tarOf([one]));
  await take(path);
  expect(await logOf(stream)).toEqual(["article.received", "article.replaced", "article.received"]);
  await writeFile(path, article("no archive"));
  await take(path);
  expect((await logOf(stream)).at(-1), "a plain article in its place").toBe("article.replaced");
});

test("an opening that was cut short is gone on with, and what it took in stays", async () => {
  const path = join(folder, "cut.tar");
  const members = Array.from({ length: 200 }, (_, at) => ({ name: `${at}.txt`, content: article(`cut ${at}`) }));
  await writeFile(path, await tarOf(members));
  let taken = 0;
  for await (const { received } of ingestFiles(intake, [path], limits)) {
    expect(received.status).toBe("accepted");
    taken += 1;
    if (taken === 10) break;
  }
  const found = { path, size: (await tarOf(members)).length, modified: 0 };
  expect(await changedFiles(intake.db, [found]), "it is not noted as opened").toHaveLength(1);
  const fates = (await take(path)).map(([, fate]) => fate);
  expect(fates.filter((fate) => fate === "known").length).toBeGreaterThanOrEqual(10);
  expect(fates).toHaveLength(200);
  const { rows } = await sql`select from log.entries where type = 'article.received'
    and data ->> 'article' = any(${members.map(({ content }) => sha256(content))})`.execute(intake.db);
  expect(rows, "each once").toHaveLength(200);
});

test("a container that was broken is no longer refused once it is whole", async () => {
  const path = join(folder, "mended.zip");
  const whole = zipOf([{ name: "m.txt", content: article("m") }]);
  await writeFile(path, whole.subarray(0, whole.length - 10));
  expect(await take(path)).toEqual([
    ["mended.zip/m.txt", "accepted"],
    ["mended.zip", "damaged"],
  ]);
  await writeFile(path, whole);
  expect(await take(path)).toEqual([["mended.zip/m.txt", "known"]]);
  expect(await take(path), "which is said once").toEqual([["mended.zip/m.txt", "known"]]);
  expect(await logOf(`file/${sha256(path)}`)).toEqual(["intake.refused", "intake.opened"]);
});

test("an archive that is copied with gaps is not refused before it is whole", async () => {
  const inbox = join(folder, "slow inbox");
  const fates: string[] = [];
  const watcher = await watchFolder(intake, {
    ...limits,
    ...{ folder: inbox, poll: false, backlog: 1_000_000, onWait: () => undefined, onState: () => undefined },
    onFile: (path, { status }) => fates.push(`${path.slice(inbox.length + 1)} ${status}`),
  });
  const path = join(inbox, "slow.zip");
  const whole = zipOf([{ name: "s.txt", content: article("s") }]);
  await writeFile(path, whole.subarray(0, whole.length - 30));
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await writeFile(path, whole.subarray(0, whole.length - 10));
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await writeFile(path, whole);
  const { size, mtimeMs: modified } = await stat(path);
  await eventually(
    () => changedFiles(intake.db, [{ path, size, modified }]),
    (changed) => changed.length === 0,
    20,
  );
  await watcher.close();
  expect(fates[0]).toBe("slow.zip/s.txt accepted");
  expect(fates.filter((fate) => fate.includes("refused"))).toEqual([]);
});

test("an archive that is dropped into the watched folder is opened once, beside other files", async () => {
  const inbox = join(folder, "inbox");
  const seen: string[] = [];
  const options = {
    ...limits,
    ...{ folder: inbox, poll: false, backlog: 1_000_000, onWait: () => undefined, onState: () => undefined },
    onFile: (path: string) => seen.push(path.slice(inbox.length + 1)),
  };
  const watcher = await watchFolder(intake, options);
  await writeFile(join(inbox, "dropped.zip"), zipOf([{ name: "w.txt", content: article("w") }]));
  await writeFile(join(inbox, "beside.txt"), article("beside"));
  await eventually(async () => seen.length === 2, Boolean, 10);
  // longer than until the folder is looked at again
  await new Promise((resolve) => setTimeout(resolve, 6000));
  await watcher.close();
  expect(seen.sort()).toEqual(["beside.txt", "dropped.zip/w.txt"]);
});
