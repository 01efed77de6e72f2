import { type Kysely, sql } from "kysely";
import { horizon } from "../log/read.ts";
import type { AnyProjection } from "./define.ts";
import { grouped } from "./grouped.ts";
import { readBatch } from "./read-batch.ts";

/** How far one step brought a projection. */
export interface Progress {
  /** The checkpoint: everything up to here is in the projection's tables. */
  readonly position: number;
  /** How far the log could be read. */
  readonly horizon: number;
  /** Number of entries that the step applied. */
  readonly handled: number;
  /** Another projector is at work on this projection just now, so this step did nothing. */
  readonly busy: boolean;
}

/**
 * Applies the next batch of at most `limit` entries (none beyond `upTo`) to a projection's tables. Entries, effects and
 * checkpoint are one transaction that holds the checkpoint's row: whoever dies leaves no trace, and nothing is applied twice.
 * Throws UnknownEntry, or what a handler or the database throws; the tables are then as before.
 */
export async function catchUp(
  db: Kysely<unknown>,
  projection: AnyProjection,
  { limit, upTo = Number.MAX_SAFE_INTEGER }: { limit: number; upTo?: number },
): Promise<Progress> {
  const { name, version } = projection;
  return db
    .transaction()
    .setIsolationLevel("read committed")
    .execute(async (tx) => {
      await sql`select set_config(s.name, s.value, true) from (values ${sql.join(settings)}) s (name, value)`.execute(
        tx,
      );
      const { rows } = await sql<{ position: number }>`
        select position from projection.checkpoints where name = ${name} and version = ${version}
        for update skip locked
      `.execute(tx);
      const after = rows[0]?.position;
      if (after === undefined) return othersProgress(tx, projection);
      const end = Math.min(await horizon(tx), upTo);
      const types = projection.handlers.flatMap((handler) => handler.types);
      const { entries, position, obstacle } = await readBatch(tx, { types, after, upTo: end, limit });
      if (obstacle && position <= after) throw obstacle;
      const byType = grouped(entries, (entry) => entry.type);
      for (const { types, handle } of projection.handlers) {
        const own = types.flatMap((type) => byType.get(type) ?? []).sort((a, b) => a.position - b.position);
        if (own.length === 0) continue;
        for (const statement of await handle(own, { db: tx.withSchema(projection.schema), schema: projection.schema }))
          await tx.executeQuery(statement);
      }
      if (position > after) {
        await sql`
          update projection.checkpoints set position = ${position}, moved_at = clock_timestamp()
          where name = ${name} and version = ${version}
        `.execute(tx);
      }
      return { position: Math.max(position, after), horizon: end, handled: entries.length, busy: false };
    });
}

/**
 * Settings of a batch's transaction. A holder that hangs is cut off, so that another takes over. Every statement of a handler
 * finds its rows by key; without statistics (a table that is just filling) the planner would read all of it instead. A commit
 * need not wait for the disk: what a crash loses is read again from the log, effects and checkpoint alike.
 */
const settings = [
  sql`('idle_in_transaction_session_timeout', '5s')`,
  sql`('synchronous_commit', 'off')`,
  sql`('enable_seqscan', 'off')`,
  sql`('enable_hashjoin', 'off')`,
  sql`('enable_mergejoin', 'off')`,
];

async function othersProgress(db: Kysely<unknown>, { name, version }: AnyProjection): Promise<Progress> {
  const { rows } = await sql<{ position: number }>`
    select position from projection.checkpoints where name = ${name} and version = ${version}
  `.execute(db);
  const position = rows[0]?.position;
  if (position === undefined)
    throw new Error(`projection ${name} version ${version} has no checkpoint: prepare it first`);
  return { position, horizon: position, handled: 0, busy: true };
}
