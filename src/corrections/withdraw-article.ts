import type { Kysely } from "kysely";
import { UsageError } from "../core/errors.ts";
import { append } from "../log/append.ts";
import { articleWithdrawn } from "../log/entries/article-withdrawn.ts";
import { readStream } from "../log/read.ts";
import { askFor, type Task } from "../store/stages.ts";
import type { StoreTables } from "../store/tables.ts";

/**
 * Withdraws an article: its mentions no longer count, and nothing of it is erased. Appended at once, at the version that
 * the decision was made on; a change in between is EN001. Returns the recording that was asked for, to be enqueued.
 * Throws UsageError when the article is unknown or withdrawn already.
 */
export async function withdrawArticle(
  db: Kysely<StoreTables>,
  { article, who, meta }: { article: string; who: string; meta: Readonly<Record<string, unknown>> },
): Promise<Task> {
  const stream = `article/${article}`;
  const entries = await readStream(db, stream);
  const version = entries.at(-1)?.version;
  if (version === undefined) throw new UsageError(`no article ${article}`);
  if (entries.some(({ type }) => type === articleWithdrawn.type)) {
    throw new UsageError(`article ${article} was withdrawn already`);
  }
  return db.transaction().execute(async (tx) => {
    const task = await askFor(tx, article, "record");
    await append(tx, {
      key: `${stream}/withdrawn/${version}`,
      entries: [articleWithdrawn.of({ article })],
      meta: { ...meta, who },
      expected: { [stream]: version },
    });
    return task;
  });
}
