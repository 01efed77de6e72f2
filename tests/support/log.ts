import { type QueryExecutorProvider, sql } from "kysely";
import { articleRecorded } from "../../src/log/entries/article-recorded.ts";
import type { Entry, NewEntry } from "../../src/log/entries/define.ts";
import { horizon, readEntries } from "../../src/log/read.ts";

/** The name of a numbered stream. */
export function streamOf(number: number): string {
  return `article/${number.toString(16).padStart(64, "0")}`;
}

/** An entry on a numbered stream; `mark` tells it from others. */
export function entryOn(number: number, mark = 0): NewEntry {
  return articleRecorded.of({ article: streamOf(number).slice("article/".length), mentions: mark });
}

/** Someone who reads the log from a checkpoint on, as a projection does. */
export interface Follower {
  readonly seen: readonly Entry[];
  readonly checkpoint: number;
  /** Reads what is settled, at most `limit` entries, and moves the checkpoint. */
  poll(limit?: number): Promise<void>;
}

/** Follows the log over a database handle. */
export function follow(db: QueryExecutorProvider, checkpoint = 0): Follower {
  const seen: Entry[] = [];
  const follower = {
    seen,
    checkpoint,
    async poll(limit = 10_000) {
      const upTo = await horizon(db);
      const entries = await readEntries(db, { after: follower.checkpoint, upTo, limit });
      seen.push(...entries);
      const reached = entries.length === limit ? (entries.at(-1)?.position ?? 0) : upTo;
      follower.checkpoint = Math.max(follower.checkpoint, reached);
    },
  };
  return follower;
}

/** Positions of all entries of the log that are visible now, beyond one. */
export async function visiblePositions(db: QueryExecutorProvider, after = 0): Promise<number[]> {
  const { rows } = await sql<{ position: number }>`
    select position from log.entries where position > ${after} order by position
  `.execute(db);
  return rows.map(({ position }) => position);
}

/** Does something while pieces of the append function are replaced, to show what breaks. Throws when there is no such piece. */
export async function whileMutated(
  owner: QueryExecutorProvider,
  pieces: Readonly<Record<string, string>>,
  work: () => Promise<unknown>,
): Promise<void> {
  const { rows } = await sql<{ body: string }>`
    select pg_get_functiondef('log.append(text, jsonb, jsonb)'::regprocedure) as body
  `.execute(owner);
  const body = rows[0]?.body ?? "";
  const mutant = Object.entries(pieces).reduce((text, [piece, instead]) => {
    if (text.split(piece).length !== 2) throw new Error(`log.append does not have exactly one ${piece}`);
    return text.replace(piece, () => instead);
  }, body);
  await sql.raw(mutant).execute(owner);
  try {
    await work();
  } finally {
    await sql.raw(body).execute(owner);
  }
}
