import { type Kysely, sql } from "kysely";
import { applyOrHold } from "./apply.ts";
import type { AnyProjection } from "./define.ts";
import { projections } from "./index.ts";
import { shownPlace } from "./place.ts";
import { readHeld } from "./read-batch.ts";
import { inBatch } from "./step.ts";

/** An entry that is kept out of a projection's tables. */
export interface HeldEntry {
  readonly projection: string;
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  /** Position of the held entry that this one waits behind; null for one that failed itself. */
  readonly behind: number | null;
  /** SQLSTATE of the failure, and what the database or the entry's schema said; null for one that waits. */
  readonly code: string | null;
  readonly error: string | null;
  /** ISO 8601, UTC. */
  readonly heldAt: string;
}

/** How many entries a projection holds; projections without any are left out. */
export interface HeldCount {
  readonly projection: string;
  /** Those that failed themselves, and those that wait behind them. */
  readonly failing: number;
  readonly waiting: number;
}

/** How many entries each projection holds, in the order of the catalogue. */
export async function countHeld(
  db: Kysely<unknown>,
  catalogue: readonly AnyProjection[] = projections,
): Promise<HeldCount[]> {
  const { rows } = await sql<{ schema: string; failing: number; waiting: number }>`
    select schema, count(*) filter (where behind is null) as failing, count(*) filter (where behind is not null) as waiting
    from projection.held group by schema
  `.execute(db);
  return catalogue.flatMap(({ name, schema }) =>
    rows.filter((row) => row.schema === schema).map(({ failing, waiting }) => ({ projection: name, failing, waiting })),
  );
}

/** Held entries in the order of the log: of one projection or all, above a position, those that failed or all. */
export async function listHeld(
  db: Kysely<unknown>,
  filter: {
    projection?: string | undefined;
    failing?: boolean | undefined;
    after?: number | undefined;
    limit: number;
    catalogue?: readonly AnyProjection[];
  },
): Promise<HeldEntry[]> {
  const { projection, failing = false, after = 0, limit, catalogue = projections } = filter;
  const names = new Map(
    catalogue
      .filter(({ name }) => projection === undefined || name === projection)
      .map((each) => [each.schema, each.name]),
  );
  const { rows } = await sql<Omit<HeldEntry, "projection" | "heldAt"> & { schema: string; at: Date }>`
    select schema, position, stream, type, behind, code, error, held_at as at from projection.held
    where schema = any(${[...names.keys()]}) and position > ${after} and (behind is null or not ${failing})
    order by position, schema limit ${limit}
  `.execute(db);
  return rows.map(({ schema, at, ...row }) => ({
    projection: names.get(schema) ?? schema,
    ...row,
    heldAt: at.toISOString(),
  }));
}

/** What became of held entries that were tried again. */
export interface Replayed {
  readonly applied: number;
  /** Those that failed again, and those that wait behind them. */
  readonly held: number;
}

/**
 * Tries a projection's held entries again, in the order of the log, as role entente_projector. What fails again is held again
 * with all that waits behind it. Each batch is a transaction that holds the projection's checkpoint: whoever is killed leaves
 * the rest held, and a projector that is at work waits or is waited for.
 */
export async function replayHeld(
  db: Kysely<unknown>,
  projection: AnyProjection,
  { limit = 1000 }: { limit?: number } = {},
): Promise<Replayed> {
  const { name, version, schema } = projection;
  let after = 0;
  const replayed = { applied: 0, held: 0 };
  for (;;) {
    const taken = await inBatch(db, async (tx) => {
      await sql`
        select from projection.checkpoints where name = ${name} and version = ${version} for update
      `.execute(tx);
      const { met, position, obstacle } = await readHeld(tx, { schema, after, limit });
      if (obstacle && met.length === 0) throw obstacle;
      const positions = met.map(({ stored }) => stored.position);
      await sql`delete from projection.held where schema = ${schema} and position = any(${positions})`.execute(tx);
      const held = await applyOrHold(tx, { projection, place: shownPlace(projection), met });
      return { taken: met.length, position, held };
    });
    if (taken.taken === 0) return replayed;
    replayed.applied += taken.taken - taken.held;
    replayed.held += taken.held;
    after = taken.position;
  }
}
