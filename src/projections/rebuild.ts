import { type Kysely, sql } from "kysely";
import { now, pause } from "../core/clock.ts";
import { SystemError, UsageError } from "../core/errors.ts";
import type { Access } from "../db/pool.ts";
import { takeSessionLock } from "../db/session-lock.ts";
import { type Comparison, compareSchemas } from "./compare.ts";
import type { AnyProjection } from "./define.ts";
import { rebuildPlace } from "./place.ts";
import { readingAhead } from "./read-ahead.ts";
import { commentOf, createTables, finishTables, madeOf, noteMade } from "./schema.ts";
import { catchUp } from "./step.ts";
import { dropSchema, holdCheckpoint, replacedSchema, swapIn } from "./swap.ts";

export interface RebuildOptions {
  /** As role entente_projector, with four connections or more. */
  readonly db: Kysely<unknown>;
  readonly access: Access;
  /** Whether the rebuilt tables take the place of those that are shown, or are only compared with them and dropped. */
  readonly swapping: boolean;
  /** Entries a batch at most. */
  readonly limit?: number;
  /** How long a moment is waited for in which no reader holds the tables. */
  readonly patienceMs?: number;
  readonly onProgress?: (progress: { position: number; end: number }) => void;
}

/** What a rebuild came to. */
export interface Rebuilt {
  readonly projection: string;
  readonly position: number;
  readonly entries: number;
  /** Of filling and indexing alone, without comparing and swapping. */
  readonly seconds: number;
  /** Null where the shown tables are of another definition, so that rows cannot be compared. */
  readonly comparison: Comparison | null;
  /** Whether what was rebuilt is shown now. */
  readonly swapped: boolean;
}

/**
 * Makes a projection's tables anew beside those that are shown, from the first entry to where these have come; compares both;
 * and puts the new ones in their place while appends, projectors and readers go on. Killed at any moment it leaves what is shown
 * as it is, and the next rebuild begins anew. Throws UsageError while another process rebuilds the same projection, and
 * SystemError, with nothing changed, when entries fail that the shown tables hold.
 */
export async function rebuild(projection: AnyProjection, options: RebuildOptions): Promise<Rebuilt> {
  const { db, access, swapping, patienceMs = 120_000 } = options;
  const letGo = await takeSessionLock(access, `rebuild ${projection.name}`);
  if (!letGo) throw new UsageError(`projection ${projection.name} is being rebuilt by another process`);
  const { schema } = rebuildPlace(projection);
  try {
    await dropSchema(db, replacedSchema(projection), patienceMs);
    await dropSchema(db, schema, patienceMs);
    const filled = await fill(projection, options);
    const comparison = await compare(projection, options);
    await refuseNewlyHeld(db, projection);
    if (swapping)
      await swapIn(db, projection, { level: (position) => level(projection, options, position), patienceMs });
    await dropSchema(db, swapping ? replacedSchema(projection) : schema, patienceMs);
    return { projection: projection.name, ...filled, comparison, swapped: swapping };
  } catch (error) {
    // it takes as much room as what is shown; where it cannot go now, the next rebuild takes it away
    await dropSchema(db, schema, 0).catch(() => {});
    throw error;
  } finally {
    await letGo();
  }
}

/** Fills the tables from the first entry up to where the shown ones are, which may go on meanwhile. */
async function fill(
  projection: AnyProjection,
  { db, limit = 2000, onProgress = () => {} }: RebuildOptions,
): Promise<{ position: number; entries: number; seconds: number }> {
  const place = rebuildPlace(projection);
  await db.transaction().execute(async (tx) => {
    await createTables(tx, projection, place);
    await noteMade(tx, place.schema, madeOf(projection).shown);
  });
  const began = now().getTime();
  const read = readingAhead(db);
  let entries = 0;
  for (let [position, end] = [0, 0]; ; ) {
    if (position >= end) end = await shownPosition(db, projection);
    if (position >= end) {
      await finishTables(db, projection, place);
      return { position, entries, seconds: (now().getTime() - began) / 1000 };
    }
    const step = await catchUp(db, projection, { limit, upTo: end, place, read });
    await restUnless(step.position > position);
    entries += step.handled;
    position = step.position;
    onProgress({ position, end });
  }
}

/** Compares at a position that both have reached: as one moment shows them, while the projector goes on. */
async function compare(projection: AnyProjection, options: RebuildOptions): Promise<Comparison | null> {
  const { db } = options;
  const { name, version, schema } = projection;
  if (!(await commentOf(db, schema))?.includes(madeOf(projection).tables)) return null;
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      await db.transaction().execute(async (tx) => {
        await level(projection, options, await holdCheckpoint(tx, projection));
        // the first statement of the snapshot's transaction is what takes it
        const { rows } = await sql<{ same: boolean }>`
          select c.position = r.position as same from projection.checkpoints c join projection.rebuilds r using (name, version)
          where name = ${name} and version = ${version}
        `.execute(snapshot);
        if (!rows[0]?.same) throw new Error(`projection ${name} moved while its checkpoint was held`);
      });
      return compareSchemas(snapshot, schema, rebuildPlace(projection).schema);
    });
}

/** Brings the rebuilt tables to a position that the shown ones have reached. */
async function level(projection: AnyProjection, { db, limit = 2000 }: RebuildOptions, wanted: number): Promise<void> {
  const place = rebuildPlace(projection);
  for (let position = 0; position < wanted; ) {
    const step = await catchUp(db, projection, { limit, upTo: wanted, place });
    await restUnless(step.position > position);
    position = step.position;
  }
}

/** A slow appender may keep the log from being read again as far as it was read before: it is waited for. */
async function restUnless(moved: boolean): Promise<void> {
  if (!moved) await pause(50);
}

/** A rebuild must not take away what is shown: entries that fail now and did not before stop it. */
async function refuseNewlyHeld(db: Kysely<unknown>, projection: AnyProjection): Promise<void> {
  const { schema } = rebuildPlace(projection);
  const { rows } = await sql<{ position: number; type: string; error: string | null }>`
    select position, type, error from projection.held h where schema = ${schema} and not exists (
      select from projection.held s where s.schema = ${projection.schema} and s.position = h.position)
    order by position limit 5
  `.execute(db);
  const [first] = rows;
  if (!first) return;
  throw new SystemError(
    `projection ${projection.name} is not rebuilt: entries fail that the shown tables hold, the first at position ` +
      `${first.position} (${first.type}): ${first.error ?? "it waits behind another"}`,
  );
}

async function shownPosition(db: Kysely<unknown>, { name, version }: AnyProjection): Promise<number> {
  const { rows } = await sql<{ position: number }>`
    select position from projection.checkpoints where name = ${name} and version = ${version}
  `.execute(db);
  if (!rows[0]) throw new SystemError(`projection ${name} is not prepared: run entente project`);
  return rows[0].position;
}
