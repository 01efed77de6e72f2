import { type Kysely, sql } from "kysely";
import type { AnyProjection } from "./define.ts";
import { projections } from "./index.ts";

/** How far one projection is behind the log. */
export interface ProjectionLag {
  readonly projection: string;
  readonly position: number;
  /** Entries settled and not passed, counted up to 10,000. */
  readonly entries: number;
  /** Age of the oldest of them; 0 when there is none. */
  readonly seconds: number;
}

/**
 * How far each projection of this release is behind a horizon that was read before, in the order of the catalogue; those that
 * are not prepared are left out.
 */
export async function measureLags(
  db: Kysely<unknown>,
  horizon: number,
  catalogue: readonly AnyProjection[] = projections,
): Promise<ProjectionLag[]> {
  const { rows } = await sql<ProjectionLag>`
    select c.name as projection, c.position, count(behind.recorded_at) as entries,
           greatest(0, coalesce(extract(epoch from clock_timestamp() - min(behind.recorded_at)), 0))::double precision as seconds
    from unnest(${catalogue.map(({ name }) => name)}::text[], ${catalogue.map(({ version }) => version)}::int[])
      with ordinality p (name, version, n)
    join projection.checkpoints c using (name, version)
    left join lateral (select recorded_at from log.entries where position > c.position and position <= ${horizon}
                       order by position limit 10000) behind on true
    group by c.name, c.position, p.n order by p.n
  `.execute(db);
  return rows;
}
