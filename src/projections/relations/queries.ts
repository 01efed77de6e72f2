import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { knownAt } from "../known.ts";
import { partyOf } from "../parties.ts";
import { tallied } from "../tally.ts";
import type { StatusGroup } from "./status-group.ts";
import { dyads, schema } from "./tables.ts";

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

/** How many events are dated too vaguely to be placed in a month (day), by what is known of their date. */
export interface Inexact {
  readonly week: number;
  readonly month: number;
  readonly year: number;
  /** Without any date. */
  readonly undated: number;
}

/** A dyad's events whose date may lie between two days, placed by month or day. */
export interface PeriodFilter extends DyadFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by: "day" | "month";
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
  async timeline(db: Kysely<unknown>, { a, b, from, to, by, asOf }: PeriodFilter): Promise<Bucket[]> {
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

  /**
   * How many events between two actors the timeline of the same question leaves out: those whose date may lie between `from` and
   * `to` but in no single month (day) for sure, and without `from` and `to` those without any date, which lie in no span.
   */
  async undated(
    db: Kysely<unknown>,
    { by = "month", ...filter }: Omit<PeriodFilter, "by"> & { by?: "day" | "month" },
  ): Promise<number> {
    const { week, month, year, undated } = await queries.inexact(db, { ...filter, by });
    return week + month + year + undated;
  },

  /** The events that `undated` counts, by how exactly their date is known. */
  async inexact(db: Kysely<unknown>, { a, b, from, to, by, asOf }: PeriodFilter): Promise<Inexact> {
    const conditions = [knownAt("c", asOf), sql<SqlBool>`${sql.ref(`c.${by}`)} is null`, sql<SqlBool>`c.is_leading`];
    if (from) conditions.push(sql`c.date_to >= ${from}::date`);
    if (to) conditions.push(sql`c.date_from <= ${to}::date`);
    const days = sql`c.date_to - c.date_from + 1`;
    const { rows } = await sql<Inexact>`
      select count(*) filter (where ${days} <= 7) as week, count(*) filter (where ${days} between 8 and 31) as month,
             count(*) filter (where ${days} > 31) as year, count(*) filter (where c.date_from is null) as undated
      from ${between(a, b)} c where ${sql.join(conditions, sql` and `)}
    `.execute(db);
    return rows[0] ?? { week: 0, month: 0, year: 0, undated: 0 };
  },

  /** The directed pairs with the most events, or those that a party takes part in; with `before` those that follow this one. */
  async dyads(
    db: Kysely<unknown>,
    {
      party,
      limit,
      asOf,
      before,
    }: { party?: string | undefined; limit: number; asOf?: number | undefined; before?: Dyad | undefined },
  ): Promise<Dyad[]> {
    const wanted = party === undefined ? sql`true` : sql`(source = ${party} or target = ${party})`;
    const following = before
      ? sql`(sum(c.n) < ${before.events} or
              sum(c.n) = ${before.events} and (c.source, c.target) > (${before.source}, ${before.target}))`
      : sql`true`;
    const { rows } = await sql<Dyad>`
      select c.source, c.target, sum(c.n)::bigint as events from ${tallied(schema, dyads, asOf, wanted)} c
      group by c.source, c.target having sum(c.n) > 0 and ${following}
      order by events desc, c.source, c.target limit ${limit}
    `.execute(db);
    return rows;
  },
};

const columns = sql.raw(
  "event_id, known_from, known_to, plover, quad, goldstein, status_group, is_symmetric, date_from, date_to, day, month, reports",
);

/**
 * The contributions of both directions, an event's first one with `is_leading`: two scans of the index that holds all that
 * counting needs, which an OR would not be.
 */
export function between(a: string, b: string): RawBuilder<unknown> {
  const both = sql`${directed(a, b)} union all ${directed(b, a)}`;
  if (a === partyOf(a) && b === partyOf(b) && a !== b) return sql`(${both})`;
  // of actors asked for more exactly, an event may stand here in the other direction than the one that leads between their parties
  return sql`(
    select ${columns}, source, target,
           row_number() over (partition by event_id, known_from order by is_leading desc, source, target) = 1 as is_leading
    from (${both}) both_ways)`;
}

/** The contributions of one direction. Within one party it is between the actors asked for. */
export function directed(from: string, to: string): RawBuilder<unknown> {
  const [source, target] = [partyOf(from) ?? "", partyOf(to) ?? ""];
  const conditions = [sql<SqlBool>`source = ${source}`, sql<SqlBool>`target = ${target}`];
  if (from !== source) conditions.push(sql`exists (select from unnest(source_codes) x where starts_with(x, ${from}))`);
  if (to !== target) conditions.push(sql`exists (select from unnest(target_codes) x where starts_with(x, ${to}))`);
  const wider = from.length < to.length ? from : to;
  if (from.startsWith(wider) && to.startsWith(wider)) {
    // one participant is not two, though both codes mean it
    conditions.push(
      sql`(not is_symmetric or (select count(distinct x) from unnest(source_codes) x where starts_with(x, ${wider})) > 1)`,
    );
  }
  const sides = source === target ? sql`${from}::text as source, ${to}::text as target` : sql`source, target`;
  return sql`select ${columns}, ${sides}, is_leading from ${contribution} where ${sql.join(conditions, sql` and `)}`;
}
