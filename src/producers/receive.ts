import type { Kysely } from "kysely";
import type { z } from "zod";
import type { RefusalCode, Refused } from "../core/errors.ts";
import { sha256 } from "../core/ids.ts";
import { append } from "../log/append.ts";
import { articleReceived } from "../log/entries/article-received.ts";
import { articleReplaced } from "../log/entries/article-replaced.ts";
import type { NewEntry } from "../log/entries/define.ts";
import { intakeOpened } from "../log/entries/intake-opened.ts";
import { intakeRefused } from "../log/entries/intake-refused.ts";
import { fileStream, type origin } from "../log/entries/shapes.ts";
import { readStream } from "../log/read.ts";
import type { Queues } from "../queue/queues.ts";
import { isKnown, keepOriginal, packBytes } from "../store/articles.ts";
import { type FoundFile, fileIdOf, holdArticle, isHeld, lockFile, type Within } from "../store/files.ts";
import { askFor } from "../store/stages.ts";
import type { StoreTables } from "../store/tables.ts";
import { enqueue } from "./enqueue.ts";
import { replaceGone } from "./replace-gone.ts";

export type Origin = z.output<typeof origin>;

/** What producers need: the writer's database, the queues, what to note with each entry. */
export interface Intake {
  readonly db: Kysely<StoreTables>;
  readonly queues: Queues;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** What became of one file: a new article, one that was known already, or a refusal. */
export type Received =
  | { readonly status: "accepted"; readonly article: string }
  | { readonly status: "known"; readonly article: string }
  | { readonly status: "refused"; readonly code: RefusalCode; readonly detail: string };

/**
 * Makes bytes durable: into the store and, in the same transaction, `article.received` into the log. Only then is work
 * enqueued, so that from here on no file and no queue is needed. When the path held another article that no path holds
 * any longer, that one is replaced, and so are the members of a container that it held. Bytes without a file (`file` null) come from standard input.
 */
export async function receive(
  intake: Intake,
  { bytes, file, origin }: { bytes: Uint8Array; file: FoundFile | null; origin: Origin },
): Promise<Received> {
  const article = sha256(bytes);
  const packed = await packBytes(article, bytes);
  const fileId = file ? fileIdOf(file.path) : null;
  let formerly: Within | null = null;
  const tasks = await intake.db.transaction().execute(async (tx) => {
    const held = file ? await lockFile(tx, file) : null;
    if (held?.article === article) return null;
    if (held && fileId && !file?.within && held.opening > 0)
      formerly = { container: fileId, opening: held.opening + 1 };
    await keepOriginal(tx, packed, held?.article ? [held.article] : []);
    const known = await isKnown(tx, article);
    if (known && !file) return null;
    if (fileId) await holdArticle(tx, fileId, article);

    const fileTime = file ? new Date(file.modified).toISOString() : null;
    const entries: NewEntry[] = [articleReceived.of({ article, file: fileId, origin, fileTime, size: bytes.length })];
    // known bytes under a further name need no new reading, but they may have been replaced before and count again now
    const asked = [await askFor(tx, article, known ? "record" : "read")];
    if (fileId && held?.article && !(await isHeld(tx, held.article))) {
      entries.push(articleReplaced.of({ article: held.article, by: article, file: fileId }));
      asked.push(await askFor(tx, held.article, "record"));
    }
    const key = held ? `file/${fileId}/${held.changes + 1}` : `stdin/${article}`;
    await append(tx, { key, entries, meta: intake.meta });
    return asked;
  });
  if (!tasks) return { status: "known", article };
  await enqueue(intake.queues, tasks);
  if (formerly) await replaceGone(intake, formerly);
  return { status: "accepted", article };
}

/** Notes that a path holds nothing that can be taken in. The same refusal of the same bytes is noted once. */
export async function refuse(
  intake: Intake,
  { file, origin, refusal }: { file: FoundFile; origin: Origin; refusal: Refused },
): Promise<Received> {
  const { code, detail } = refusal;
  const fileId = fileIdOf(file.path);
  await intake.db.transaction().execute(async (tx) => {
    const held = await lockFile(tx, file);
    await holdArticle(tx, fileId, held.article);
    await append(tx, {
      key: `file/${fileId}/${held.changes + 1}`,
      entries: [intakeRefused.of({ file: fileId, origin, code, detail })],
      meta: intake.meta,
    });
  });
  return { status: "refused", code, detail };
}

/** Notes that a path which was refused is so no longer, though no article is at it: it is a folder, or a container. */
export async function noteOpened(intake: Intake, { file, origin }: { file: FoundFile; origin: Origin }): Promise<void> {
  const fileId = fileIdOf(file.path);
  await intake.db.transaction().execute(async (tx) => {
    const held = await lockFile(tx, file);
    const said = await readStream(tx, fileStream({ file: fileId }));
    if (said.at(-1)?.type !== "intake.refused") return;
    await holdArticle(tx, fileId, held.article);
    const key = `file/${fileId}/${held.changes + 1}`;
    await append(tx, { key, entries: [intakeOpened.of({ file: fileId, origin })], meta: intake.meta });
  });
}
