import { type Kysely, sql } from "kysely";
import { pause } from "../core/clock.ts";
import { SystemError, UsageError } from "../core/errors.ts";
import { isPassing } from "../core/passing-errors.ts";

/** A row of entente.changes, with the cursor to go on after it. Columns are those of the view. */
export interface Change {
  readonly cursor: string;
  readonly position: number;
  readonly change: "recorded" | "changed" | "merged" | "withdrawn";
  readonly event_id: string;
  readonly [column: string]: unknown;
}

/** Where to begin: after a position of one life of the log (`EPOCH:POSITION`), after a position of this one, at the start, or with what is new. */
export type From = { readonly epoch: string | null; readonly position: number } | "start" | "now";

const expected = "start, now, a position of the log, or the cursor of a change (EPOCH:POSITION)";

/** Reads where to begin. Throws UsageError for anything else. */
export function parseFrom(given: string): From {
  if (given === "start" || given === "now") return given;
  const match = /^(?:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):)?(\d{1,15})$/.exec(given);
  if (!match) throw new UsageError(`expected ${expected}, not ${given}`);
  return { epoch: match[1] ?? null, position: Number(match[2]) };
}

/** A cursor that this log never gave: of another epoch, or of a position that is still to come. What was kept by it must be built anew. */
export class ForeignCursor extends UsageError {}

/** How the feed is followed. */
export interface Following {
  readonly from: From;
  /** End when everything that is known now is told, instead of waiting for more. */
  readonly once?: boolean;
  /** Changes a page at most. */
  readonly limit?: number;
  readonly stopped: AbortSignal;
  /** Told in a line when the database is away, and when it is back. */
  readonly onTrouble?: (line: string) => void;
}

const noEpoch = "the log has no epoch: run entente migrate";
const pollMs = 300;
const retryMs = { least: 200, most: 5_000 };

/**
 * The changes after a position, in order, in pages; each exactly once for whoever goes on from the cursor of the last one that he
 * has taken in. Waits for more until it is stopped, and while the database is away. Throws ForeignCursor.
 */
export async function* followChanges(db: Kysely<unknown>, following: Following): AsyncGenerator<readonly Change[]> {
  const { from, once = false, limit = 500, stopped, onTrouble = () => {} } = following;
  let place: { epoch: string; position: number } | null = null;
  let waitMs = 0;
  while (!stopped.aborted) {
    try {
      place ??= await enter(db, from);
      const { epoch, told, changes } = await readPage(db, place.position, limit);
      if (epoch !== place.epoch) throw new ForeignCursor(restored(place.epoch, epoch));
      if (waitMs > 0) onTrouble("the database is back");
      waitMs = 0;
      if (changes.length > 0) yield changes;
      place.position = Math.max(place.position, changes.length < limit ? told : (changes.at(-1)?.position ?? 0));
      if (changes.length === limit) continue;
      if (once) return;
      await pause(pollMs, stopped);
    } catch (error) {
      if (!isAway(error)) throw error;
      if (waitMs === 0) onTrouble(`the database is away: ${error.message}`);
      waitMs = Math.min(Math.max(waitMs * 2, retryMs.least), retryMs.most);
      await pause(waitMs, stopped);
    }
  }
}

/** Checks that the feed can be entered here. Throws ForeignCursor, before anything is told. */
export async function enter(db: Kysely<unknown>, from: From): Promise<{ epoch: string; position: number }> {
  const feed = await readFeed(db);
  if (from === "now") return feed;
  if (from === "start") return { ...feed, position: 0 };
  if (from.epoch !== null && from.epoch !== feed.epoch) throw new ForeignCursor(restored(from.epoch, feed.epoch));
  const { rows } = await sql<{ drawn: number }>`select last_value as drawn from log.position`.execute(db);
  const drawn = rows[0]?.drawn ?? 0;
  if (from.position > drawn) {
    throw new ForeignCursor(`position ${from.position} is beyond the log, which is at ${drawn}: it is of another log`);
  }
  return { epoch: feed.epoch, position: from.position };
}

function restored(theirs: string, ours: string): string {
  return (
    `the cursor is of the log's epoch ${theirs}, and this is ${ours}: the log was restored or is another one, so ` +
    "build anew what you keep, from start"
  );
}

/** How far the feed tells now. */
async function readFeed(db: Kysely<unknown>): Promise<{ epoch: string; position: number }> {
  const { rows } = await sql<{ epoch: string; position: number | null }>`
    select epoch, position from entente.feed
  `.execute(db);
  const [feed] = rows;
  if (!feed) throw new SystemError(noEpoch);
  return { epoch: feed.epoch, position: feed.position ?? 0 };
}

interface Page {
  readonly epoch: string;
  readonly told: number;
  readonly changes: readonly Change[];
}

/** Changes after a position, and how far the feed tells: both by one statement, so that nothing can be told in between. */
async function readPage(db: Kysely<unknown>, after: number, limit: number): Promise<Page> {
  const { rows } = await sql<Record<string, unknown> & { feed_epoch: string; told: number | null }>`
    select f.epoch as feed_epoch, f.position as told, c.* from entente.feed f
    left join lateral (select * from entente.changes where position > ${after} order by position limit ${limit}) c on true
    order by c.position
  `.execute(db);
  const [first] = rows;
  if (!first) throw new SystemError(noEpoch);
  const changes = rows.flatMap(({ feed_epoch, told, ...row }) =>
    row.position === null ? [] : [{ cursor: `${row.epoch}:${row.position}`, ...row } as unknown as Change],
  );
  return { epoch: first.feed_epoch, told: first.told ?? 0, changes };
}

function isAway(error: unknown): error is Error {
  // the driver gives a connection that ended under a query neither a SQLSTATE nor a system code
  return isPassing(error) || (error instanceof Error && error.name === "Error" && !("code" in error));
}
