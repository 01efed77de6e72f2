import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { knownAt } from "../known.ts";
import { partyOf } from "../parties.ts";
import type { StatusGroup } from "./status-group.ts";
import { schema } from "./tables.ts";

/** The events of one kind in one direction in one period. A joint act is in the buckets of both directions. */
export interface Bucket {
  /** `2025-05` or `2025-05-07`. */
  readonly period: string;
  readonly source: string;
  readonly target: string;
  readonly quad: 1 | 2 | 3 | 4;
  readonly plover: string;
  readonly status: StatusGroup;
  readonly symmetric: boolean;
  readonly events: number;
  /** Those of `events` that are counted here when both directions are added up: so a joint act is counted once. */
  readonly counted: number;
  readonly reports: number;
  /** Mean over the events. */
  readonly goldstein: number;
}

/** The number of events that one party directed at another. */
export interface Dyad {
  readonly source: string;
  readonly target: string;
  readonly events: number;
}

/** Two actors by codes as exact as wanted (`VEN`, `VENGOV`, `IGOUNO`), and the log position that the question is asked at. */
export interface DyadFilter {
  readonly a: string;
  readonly b: string;
  readonly asOf?: number | undefined;
}

const contribution = sql.table(`${schema}.contribution`);

export const queries = {
  /**
   * What two actors did to each other, by month or day, in both directions. An event is in the month (day) that its date
   * lies in for sure; what lies in none is counted by `undated`. `from`, `to`: days between which the date may lie.
   */
  async timeline(
    db: Kysely<unknown>,
    {
      a,
      b,
      from,
      to,
      by,
      asOf,
    }: DyadFilter & { from?: string | undefined; to?: string | undefined; by: "day" | "month" },
  ): Promise<Bucket[]> {
    const period = sql.ref(`c.${by}`);
    const conditions = [knownAt("c", asOf), sql<SqlBool>`${period} is not null`];
    if (from) conditions.push(sql`c.date_to >= ${from}::date`);
    if (to) conditions.push(sql`c.date_from <= ${to}::date`);
    const { rows } = await sql<Bucket>`
      select to_char(${period}, ${by === "day" ? "YYYY-MM-DD" : "YYYY-MM"}) as period, c.source, c.target, c.quad, c.plover,
             c.status_group as status, c.is_symmetric as symmetric, count(*) as events, count(*) filter (where c.is_leading) as counted,
             sum(c.reports) as reports, avg(c.goldstein) as goldstein
      from ${between(a, b)} c where ${sql.join(conditions, sql` and `)}
      group by ${period}, c.source, c.target, c.quad, c.plover, c.status_group, c.is_symmetric
      order by ${period}, c.source, c.target, c.quad, c.plover, c.status_group, c.is_symmetric
    `.execute(db);
    return rows;
  },

  /** How many events between two actors have no date, or one that lies in no single month (day) for sure. */
  async undated(
    db: Kysely<unknown>,
    { a, b, by = "month", asOf }: DyadFilter & { by?: "day" | "month" },
  ): Promise<number> {
    const { rows } = await sql<{ events: number }>`
      select count(*) as events from ${between(a, b)} c
      where ${knownAt("c", asOf)} and ${sql.ref(`c.${by}`)} is null and c.is_leading
    `.execute(db);
    return rows[0]?.events ?? 0;
  },

  /** The directed pairs with the most events. */
  async dyads(db: Kysely<unknown>, { limit, asOf }: { limit: number; asOf?: number | undefined }): Promise<Dyad[]> {
    const { rows } = await sql<Dyad>`
      select c.source, c.target, count(*) as events from ${contribution} c where ${knownAt("c", asOf)}
      group by c.source, c.target order by events desc, c.source, c.target limit ${limit}
    `.execute(db);
    return rows;
  },
};

/** The contributions of both directions: two scans of the index that holds all that counting needs, which an OR would not be. */
function between(a: string, b: string): RawBuilder<unknown> {
  return sql`(${directed(a, b)} union all ${directed(b, a)})`;
}

function directed(from: string, to: string): RawBuilder<unknown> {
  const [source, target] = [partyOf(from) ?? "", partyOf(to) ?? ""];
  const conditions = [sql<SqlBool>`source = ${source}`, sql<SqlBool>`target = ${target}`];
  if (from !== source) conditions.push(sql`exists (select from unnest(source_codes) x where starts_with(x, ${from}))`);
  if (to !== target) conditions.push(sql`exists (select from unnest(target_codes) x where starts_with(x, ${to}))`);
  return sql`select * from ${contribution} where ${sql.join(conditions, sql` and `)}`;
}
