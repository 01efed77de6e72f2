import { type Kysely, sql } from "kysely";
import { horizon } from "../log/read.ts";
import { applyOrHold } from "./apply.ts";
import type { AnyProjection } from "./define.ts";
import { type Place, shownPlace } from "./place.ts";
import type { ReadEntries } from "./read-ahead.ts";
import { readBatch } from "./read-batch.ts";

/** How far one step brought a projection. */
export interface Progress {
  /** The checkpoint: everything up to here is in the projection's tables, or held. */
  readonly position: number;
  /** How far the log could be read. */
  readonly horizon: number;
  /** Number of entries that the step took. */
  readonly handled: number;
  /** Number of these that are held: they failed for their data, or wait behind one that did. */
  readonly held: number;
  /** Another projector is at work on this projection just now, so this step did nothing. */
  readonly busy: boolean;
}

/**
 * Applies the next batch of at most `limit` entries (none beyond `upTo`) to a projection's tables. Entries, effects and
 * checkpoint are one transaction that holds the checkpoint's row: whoever dies leaves no trace, and nothing is applied twice.
 * Throws UnknownEntry, or what a handler or the database throws that is not its data's fault; the tables are then as before.
 */
export async function catchUp(
  db: Kysely<unknown>,
  projection: AnyProjection,
  {
    limit,
    upTo = Number.MAX_SAFE_INTEGER,
    place = shownPlace(projection),
    read = readBatch,
  }: { limit: number; upTo?: number; place?: Place; read?: ReadEntries },
): Promise<Progress> {
  const { name, version } = projection;
  const ledger = sql.table(`projection.${place.ledger}`);
  return inBatch(db, async (tx) => {
    const { rows } = await sql<{ position: number }>`
      select position from ${ledger} where name = ${name} and version = ${version} for update skip locked
    `.execute(tx);
    const after = rows[0]?.position;
    if (after === undefined) return othersProgress(tx, projection, place);
    const end = Math.min(await horizon(tx), upTo);
    const types = projection.handlers.flatMap((handler) => handler.types);
    const { met, position, obstacle, meanwhile } = await read(tx, { types, after, upTo: end, limit });
    if (obstacle && position <= after) throw obstacle;
    const held = await applyOrHold(tx, { projection, place, met, meanwhile });
    if (position > after) {
      await sql`
        update ${ledger} set position = ${position}, moved_at = clock_timestamp()
        where name = ${name} and version = ${version}
      `.execute(tx);
    }
    return { position: Math.max(position, after), horizon: end, handled: met.length, held, busy: false };
  });
}

/** A transaction for one batch of a projection's entries. */
export function inBatch<Result>(db: Kysely<unknown>, work: (tx: Kysely<unknown>) => Promise<Result>): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel("read committed")
    .execute(async (tx) => {
      await sql`select set_config(s.name, s.value, true) from (values ${sql.join(settings)}) s (name, value)`.execute(
        tx,
      );
      return work(tx);
    });
}

/**
 * Settings of a batch's transaction. A holder that hangs is cut off, so that another takes over. Every statement of a handler
 * finds its rows by key; without statistics (a table that is just filling) the planner would read all of it instead. A commit
 * need not wait for the disk: what a crash loses is read again from the log, effects and checkpoint alike.
 */
const settings = [
  sql`('idle_in_transaction_session_timeout', '3s')`,
  sql`('synchronous_commit', 'off')`,
  sql`('enable_seqscan', 'off')`,
  sql`('enable_hashjoin', 'off')`,
  sql`('enable_mergejoin', 'off')`,
];

async function othersProgress(
  db: Kysely<unknown>,
  { name, version }: AnyProjection,
  { ledger }: Place,
): Promise<Progress> {
  const { rows } = await sql<{ position: number }>`
    select position from ${sql.table(`projection.${ledger}`)} where name = ${name} and version = ${version}
  `.execute(db);
  const position = rows[0]?.position;
  if (position === undefined)
    throw new Error(`projection ${name} version ${version} has no checkpoint: prepare it first`);
  return { position, horizon: position, handled: 0, held: 0, busy: true };
}
