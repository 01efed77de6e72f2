import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { knownAt } from "../known.ts";
import { between, type DyadFilter, directed, type Inexact } from "./queries.ts";
import type { StatusGroup } from "./status-group.ts";

/** How finely time is cut. A week begins on Monday and is named as ISO 8601 does. */
export const steps = ["day", "week", "month", "year"] as const;
export type Step = (typeof steps)[number];

/** How many events of each kind; requests, refusals and threats are acts done in words, so they happened. */
export interface KindCounts {
  readonly verbalCooperation: number;
  readonly materialCooperation: number;
  readonly verbalConflict: number;
  readonly materialConflict: number;
  readonly plannedCooperation: number;
  readonly plannedConflict: number;
}

/** What happened and was planned in one period: `2025`, `2025-05`, `2025-W19` or `2025-05-07`. */
export interface PeriodSummary extends KindCounts {
  readonly period: string;
  /** Sum of the reports of what happened and was planned: an article that tells of two of these events counts twice. */
  readonly reports: number;
  /** Mean of what happened; null where nothing did. */
  readonly goldstein: number | null;
}

/** How many events of one type of PLOVER, by how they stand to reality. */
export interface TypeSummary extends Readonly<Record<StatusGroup, number>> {
  readonly plover: string;
  /** Its quad class; where its events have several, the lowest. */
  readonly quad: 1 | 2 | 3 | 4;
}

/**
 * A relation in numbers, each event counted once: those of the periods, those of `inexact` and those that did not happen are all
 * that `totals` counts, however finely time is cut.
 */
export interface Summary {
  /** Of all, whatever is known of their dates. */
  readonly kinds: KindCounts;
  readonly periods: readonly PeriodSummary[];
  readonly types: readonly TypeSummary[];
  readonly totals: Readonly<Record<StatusGroup, number>>;
  /** Of what happened and was planned, what lies in no period for sure, by how exactly its date is known. */
  readonly inexact: Inexact;
}

/** Which events of a dyad. `directed`: only what `a` did to `b`, joint acts included. */
export interface SummaryFilter extends DyadFilter {
  readonly directed?: boolean | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly plover?: string | undefined;
  readonly group?: StatusGroup | undefined;
}

export const summaries = {
  /** The first and the last day that dated events may lie on; null when there is none. */
  async span(db: Kysely<unknown>, filter: SummaryFilter): Promise<{ from: string; to: string } | null> {
    const { rows } = await sql<{ from: string | null; to: string | null }>`
      select min(c.date_from) as "from", max(c.date_to) as "to" from ${counted(filter)} c
    `.execute(db);
    const { from, to } = rows[0] ?? {};
    return from && to ? { from, to } : null;
  },

  /** A dyad in numbers, by period and by type. With `from` or `to` those whose date may lie between, and not the undated. */
  async summary(db: Kysely<unknown>, { by, ...filter }: SummaryFilter & { by: Step }): Promise<Summary> {
    const { rows } = await sql<SummaryRow>`
      select to_char(p, ${formats[by]}) as period, plover, grouping(p) = 0 as "ofPeriod", grouping(plover) = 0 as "ofType",
             ${sql.join(Object.entries(counts).map(([name, where]) => sql`count(*) filter (where ${where}) as ${sql.id(name)}`))},
             coalesce(sum(reports) filter (where status_group in ('occurred', 'planned')), 0) as reports, avg(goldstein) filter (where status_group = 'occurred') as goldstein,
             min(quad) as quad
      from (select c.*, ${periodOf[by]} as p from ${counted(filter)} c) c
      group by grouping sets ((p), (plover), ())
      order by p, plover
    `.execute(db);
    const total = rows.find(({ ofPeriod, ofType }) => !ofPeriod && !ofType);
    return {
      kinds: kindCounts(total),
      periods: rows.filter(({ ofPeriod, period }) => ofPeriod && period !== null).map(periodSummary),
      types: rows.filter(({ ofType }) => ofType).map(typeSummary),
      totals: groupCounts(total),
      inexact: {
        week: total?.week ?? 0,
        month: total?.month ?? 0,
        year: total?.year ?? 0,
        undated: total?.undated ?? 0,
      },
    };
  },
};

/** The contributions that are counted: one for each event, or the one of the asked direction. */
function counted({ a, b, directed: oneWay, from, to, plover, group, asOf }: SummaryFilter): RawBuilder<unknown> {
  const conditions: RawBuilder<SqlBool>[] = [knownAt("d", asOf)];
  if (!oneWay) conditions.push(sql`d.is_leading`);
  if (from) conditions.push(sql`d.date_to >= ${from}::date`);
  if (to) conditions.push(sql`d.date_from <= ${to}::date`);
  if (plover) conditions.push(sql`d.plover = ${plover}`);
  if (group) conditions.push(sql`d.status_group = ${group}`);
  const source = oneWay ? sql`(${directed(a, b)})` : between(a, b);
  return sql`(select d.* from ${source} d where ${sql.join(conditions, sql` and `)})`;
}

type CountName = keyof typeof counts;
type SummaryRow = Record<CountName, number> & {
  readonly period: string | null;
  readonly plover: string | null;
  readonly ofPeriod: boolean;
  readonly ofType: boolean;
  readonly reports: number;
  readonly goldstein: number | null;
  readonly quad: 1 | 2 | 3 | 4 | null;
};

// what did not happen stands in no period, whatever its date
const unplaced = sql`p is null and status_group in ('occurred', 'planned')`;

const counts = {
  verbalCooperation: sql`status_group = 'occurred' and quad = 1`,
  materialCooperation: sql`status_group = 'occurred' and quad = 2`,
  verbalConflict: sql`status_group = 'occurred' and quad = 3`,
  materialConflict: sql`status_group = 'occurred' and quad = 4`,
  plannedCooperation: sql`status_group = 'planned' and quad <= 2`,
  plannedConflict: sql`status_group = 'planned' and quad > 2`,
  occurred: sql`status_group = 'occurred'`,
  planned: sql`status_group = 'planned'`,
  denied: sql`status_group = 'denied'`,
  hypothetical: sql`status_group = 'hypothetical'`,
  week: sql`${unplaced} and date_to - date_from < 7`,
  month: sql`${unplaced} and date_to - date_from between 7 and 30`,
  year: sql`${unplaced} and date_to - date_from > 30`,
  undated: sql`${unplaced} and date_from is null`,
} as const;

const formats: Readonly<Record<Step, string>> = {
  day: "YYYY-MM-DD",
  week: 'IYYY"-W"IW',
  month: "YYYY-MM",
  year: "YYYY",
};

/** The first day of the period that all days of a date lie in; null where they lie in several. */
const periodOf: Readonly<Record<Step, RawBuilder<unknown>>> = {
  day: sql`c.day`,
  week: within("week"),
  month: sql`c.month`,
  year: within("year"),
};

function within(step: "week" | "year"): RawBuilder<unknown> {
  const first = sql`date_trunc(${sql.lit(step)}, c.date_from::timestamp)`;
  return sql`(case when ${first} = date_trunc(${sql.lit(step)}, c.date_to::timestamp) then ${first}::date end)`;
}

function periodSummary(row: SummaryRow): PeriodSummary {
  const { period, reports, goldstein } = row;
  return { period: period ?? "", ...kindCounts(row), reports, goldstein };
}

function kindCounts(row: SummaryRow | undefined): KindCounts {
  const { verbalCooperation = 0, materialCooperation = 0, verbalConflict = 0, materialConflict = 0 } = row ?? {};
  const { plannedCooperation = 0, plannedConflict = 0 } = row ?? {};
  return {
    verbalCooperation,
    materialCooperation,
    verbalConflict,
    materialConflict,
    plannedCooperation,
    plannedConflict,
  };
}

function typeSummary(row: SummaryRow): TypeSummary {
  return { plover: row.plover ?? "", quad: row.quad ?? 1, ...groupCounts(row) };
}

function groupCounts(row: SummaryRow | undefined): Record<StatusGroup, number> {
  const { occurred = 0, planned = 0, denied = 0, hypothetical = 0 } = row ?? {};
  return { occurred, planned, denied, hypothetical };
}
