import { type Kysely, sql } from "kysely";
import { now, pause } from "../core/clock.ts";
import { SystemError } from "../core/errors.ts";
import { isPassing } from "../core/passing-errors.ts";
import type { AnyProjection } from "./define.ts";
import { rebuildPlace } from "./place.ts";
import { commentOf, madeOf, otherVersions, viewDefinition, viewStatements, wordedFor } from "./schema.ts";

/** The schema that holds the tables which a rebuild took the place of, until they are dropped. */
export const replacedSchema = ({ schema }: AnyProjection): string => `${schema}_replaced`;

/**
 * How long a change waits for the readers of what it changes, who wait behind it meanwhile. Less than a second, after which
 * PostgreSQL looks for deadlocks: so the change gives way, and never a reader.
 */
const lockMs = 400;
/** How long the batch in hand of a projector is waited for. */
const batchMs = 30_000;
const restMs = { least: 20, most: 1_000 };

/**
 * Puts a projection's rebuilt tables in the place of those that are shown: the old schema steps aside, the new one takes its
 * name, the views are made over them, all in one transaction. Readers wait a moment and then read the new tables; when they hold
 * the old ones for longer, it is tried again until `patienceMs` are over. `level` brings the rebuilt tables to a position.
 * Throws SystemError when there was no moment for it; everything is then as before.
 */
export async function swapIn(
  db: Kysely<unknown>,
  projection: AnyProjection,
  { level, patienceMs }: { level: (position: number) => Promise<void>; patienceMs: number },
): Promise<void> {
  const { name, version, schema } = projection;
  const rebuilt = rebuildPlace(projection).schema;
  await withPatience(patienceMs, `projection ${name}`, () =>
    db.transaction().execute(async (tx) => {
      const position = await holdCheckpoint(tx, projection);
      await level(position);
      await quickly(tx, [
        ...(await lockTables(tx, schema)),
        `alter schema ${schema} rename to ${replacedSchema(projection)}`,
        `alter schema ${rebuilt} rename to ${schema}`,
        // the same views over other tables keep their comments and rights
        ...((await commentOf(tx, schema)) === madeOf(projection).shown
          ? projection.views.map(viewDefinition)
          : await wordedFor(tx, projection.views.flatMap(viewStatements))),
        `comment on schema ${schema} is '${madeOf(projection).shown}'`,
      ]);
      await sql`delete from projection.held where schema = ${schema}`.execute(tx);
      await sql`update projection.held set schema = ${schema} where schema = ${rebuilt}`.execute(tx);
      await sql`delete from projection.rebuilds where name = ${name} and version = ${version}`.execute(tx);
    }),
  );
}

/**
 * Lets the public views show this version of a projection in place of an earlier one, once it has read as far. Returns whether
 * it is shown: false while it is behind, and where a later version is shown.
 */
export async function showVersion(db: Kysely<unknown>, projection: AnyProjection): Promise<boolean> {
  const { schema, views, version } = projection;
  const made = madeOf(projection);
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('entente.projections'), 0)`.execute(tx);
    if ((await commentOf(tx, schema)) !== made.waiting) return true;
    const others = await otherVersions(tx, projection);
    if (others.some((other) => other.version > version)) return false;
    const position = await holdCheckpoint(tx, projection);
    if (others.some((other) => other.position > position)) return false;
    await quickly(tx, [
      ...(await wordedFor(tx, views.flatMap(viewStatements))),
      `comment on schema ${schema} is '${made.shown}'`,
    ]);
    return true;
  });
}

/** Drops a schema of ours that nobody needs any longer, once the last who read it have gone; without one nothing happens. */
export async function dropSchema(db: Kysely<unknown>, schema: string, patienceMs: number): Promise<void> {
  await withPatience(patienceMs, `schema ${schema}`, () =>
    db.transaction().execute((tx) => quickly(tx, [`drop schema if exists ${schema} cascade`])),
  );
}

/** Tries until it goes, as long as what keeps it from going will pass. */
async function withPatience(patienceMs: number, what: string, attempt: () => Promise<void>): Promise<void> {
  const until = now().getTime() + patienceMs;
  for (let rest = restMs.least; ; rest = Math.min(rest * 2, restMs.most)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (now().getTime() > until) {
        const seconds = Math.round(patienceMs / 1000);
        throw new SystemError(
          `${what} was in use for ${seconds} s without a moment's rest: end long queries on it and try again`,
          { cause: error },
        );
      }
      await pause(rest);
    }
  }
}

/** Takes the checkpoint's row, so that no batch is applied until the end of the transaction; returns its position. */
export async function holdCheckpoint(tx: Kysely<unknown>, { name, version }: AnyProjection): Promise<number> {
  await sql`select set_config('lock_timeout', ${`${batchMs}ms`}, true)`.execute(tx);
  const { rows } = await sql<{ position: number }>`
    select position from projection.checkpoints where name = ${name} and version = ${version} for update
  `.execute(tx);
  if (!rows[0]) throw new SystemError(`projection ${name} is not prepared: run entente project`);
  return rows[0].position;
}

/** All tables of a schema at once, so that no statement of a reader finds some of them old and others new. */
async function lockTables(tx: Kysely<unknown>, schema: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = ${schema} order by 1
  `.execute(tx);
  return rows.length > 0 ? [`lock table ${rows.map(({ name }) => name).join(", ")} in access exclusive mode`] : [];
}

/** Statements that lock out readers: as one, so that one time-out bounds them all. */
async function quickly(tx: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  await sql`
    select set_config('lock_timeout', ${`${lockMs}ms`}, true), set_config('statement_timeout', ${`${lockMs}ms`}, true)
  `.execute(tx);
  await sql.raw(`do $entente$ begin\n${statements.join(";\n")};\nend $entente$`).execute(tx);
  await sql`select set_config('statement_timeout', '0', true)`.execute(tx);
}
