import { type Kysely, sql } from "kysely";
import { horizon } from "../log/read.ts";
import { projections } from "../projections/index.ts";

/** How far the projections are behind the log. */
export interface Lag {
  /** The highest position up to which every entry is visible. */
  readonly horizon: number;
  /** The position that all projections have reached; null before they are prepared. */
  readonly position: number | null;
  /** Entries settled and not yet applied by all projections, counted up to 10,000. */
  readonly entries: number;
  /** Age of the oldest of them; 0 when there is none. */
  readonly seconds: number;
}

/** Measures how far the projections are behind. The horizon is read first, so that the lag is never made too small. */
export async function measureLag(db: Kysely<unknown>): Promise<Lag> {
  const settled = await horizon(db);
  const position = await projectedPosition(db);
  if (position === null) return { horizon: settled, position, entries: settled, seconds: 0 };
  const { rows } = await sql<{ entries: number; seconds: number }>`
    select count(*) as entries,
           coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::double precision as seconds
    from (select recorded_at from log.entries where position > ${position} and position <= ${settled}
          order by position limit 10000) behind
  `.execute(db);
  return { horizon: settled, position, entries: rows[0]?.entries ?? 0, seconds: Math.max(0, rows[0]?.seconds ?? 0) };
}

/** The lowest checkpoint of the projections of this release, or null while one of them has none. */
export async function projectedPosition(db: Kysely<unknown>): Promise<number | null> {
  const { rows } = await sql<{ name: string; version: number; position: number }>`
    select name, version, position from projection.checkpoints
  `.execute(db);
  const positions = projections.map(
    ({ name, version }) => rows.find((row) => row.name === name && row.version === version)?.position,
  );
  return positions.includes(undefined) ? null : Math.min(...positions.filter((position) => position !== undefined));
}

/** The life of the log that its positions belong to: one that was restored from a backup has another. Null before it is opened. */
export async function epochOf(db: Kysely<unknown>): Promise<string | null> {
  const { rows } = await sql<{ epoch: string | null }>`select epoch from log.identity`.execute(db);
  return rows[0]?.epoch ?? null;
}

/** Stages that were asked for and are not finished. */
export interface Unfinished {
  readonly stage: string;
  readonly waiting: number;
  /** Attempts are used up; an operator is asked. */
  readonly stalled: number;
  /** Age in seconds of the oldest that is not stalled; 0 when there is none. */
  readonly oldest: number;
}

/** Unfinished stages by stage, those without any too. */
export async function unfinishedStages(db: Kysely<unknown>): Promise<Unfinished[]> {
  const { rows } = await sql<Unfinished>`
    select s.stage, count(*) filter (where not u.stalled) as waiting, count(*) filter (where u.stalled) as stalled,
           coalesce(extract(epoch from clock_timestamp() - min(u.asked_at) filter (where not u.stalled)), 0)::double precision as oldest
    from unnest(array['read', 'code', 'record']) with ordinality s (stage, n)
    left join intake.stages u using (stage) group by s.stage, s.n order by s.n
  `.execute(db);
  return rows;
}

/** Age in seconds of the oldest append that is under way; 0 when there is none. One that idles holds up every reader. */
export async function oldestTicket(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ age: number | null }>`select log.oldest_ticket_age() as age`.execute(db);
  return rows[0]?.age ?? 0;
}
