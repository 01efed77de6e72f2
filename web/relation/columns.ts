import type { KindCounts, PeriodSummary } from "../../src/projections/relations/summary.ts";
import { type Days, daysOf, isCoarser, periodOf, periodsBetween, type Step, shiftPeriod } from "../periods.ts";

/** What a bar stands for. The order is that of stacking, outwards from the axis. */
export const cooperation = ["materialCooperation", "verbalCooperation", "plannedCooperation"] as const;
export const conflict = ["materialConflict", "verbalConflict", "plannedConflict"] as const;
export type Kind = keyof KindCounts;
export const kinds: readonly Kind[] = [...cooperation, ...conflict];

/** What the kinds of bars are called in legend, tooltip and table. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  materialCooperation: "material cooperation",
  verbalCooperation: "verbal cooperation",
  plannedCooperation: "planned cooperation",
  materialConflict: "material conflict",
  verbalConflict: "verbal conflict",
  plannedConflict: "planned conflict",
};

const most = 900;
const fewest: Readonly<Record<Step, number>> = { day: 21, week: 12, month: 12, year: 8 };

/**
 * A column for each period without gaps, over the days that are asked for where a chart can hold them, else from the first
 * period with an event to the last. Never more than was asked for: what lies outside would look as if nothing happened there.
 */
export function columnsOf(
  periods: readonly PeriodSummary[],
  { by, asked }: { by: Step; asked: Partial<Days> },
): PeriodSummary[] {
  const found = new Map(periods.map((period) => [period.period, period]));
  const [first, last] = [periods[0]?.period, periods.at(-1)?.period];
  if (!first || !last) return [];
  const wanted = periodsBetween(
    asked.from ? periodOf(asked.from, by) : first,
    asked.to ? periodOf(asked.to, by) : last,
  );
  const shown = wanted.length > 0 && wanted.length <= most ? wanted : periodsBetween(first, last);
  return shown.map((period) => found.get(period) ?? emptyColumn(period));
}

/**
 * The days over which a whole relation is drawn, in the chart as in the strip beside it; null when no event is drawn. They are
 * whole periods of both: of those in which the relation was summed up, and of the chart's where that is coarser.
 */
export function frameOf(
  { periods, by: drawn }: { periods: readonly PeriodSummary[]; by: Step },
  by: Step,
): Days | null {
  const [first, last] = [periods[0]?.period, periods.at(-1)?.period];
  if (!first || !last) return null;
  const wide = widen(periodsBetween(first, last), fewest[drawn]);
  const days = { from: daysOf(wide[0] ?? first).from, to: daysOf(wide.at(-1) ?? last).to };
  if (!isCoarser(by, drawn)) return days;
  return { from: daysOf(periodOf(days.from, by)).from, to: daysOf(periodOf(days.to, by)).to };
}

/** How many events of these kinds a column has. */
export function sumOf(column: PeriodSummary, of: readonly Kind[]): number {
  return of.reduce((all, kind) => all + column[kind], 0);
}

/** Whether nothing is drawn in a period. */
export function isEmpty(column: PeriodSummary): boolean {
  return sumOf(column, kinds) === 0;
}

/** The days from the first of some columns to the last of others, whichever comes first. */
export function daysBetween(one: PeriodSummary, other: PeriodSummary): Days {
  const [first, last] = [one.period, other.period].sort();
  return { from: daysOf(first ?? "").from, to: daysOf(last ?? "").to };
}

function emptyColumn(period: string): PeriodSummary {
  return {
    period,
    materialCooperation: 0,
    verbalCooperation: 0,
    plannedCooperation: 0,
    materialConflict: 0,
    verbalConflict: 0,
    plannedConflict: 0,
    reports: 0,
    goldstein: null,
  };
}

// a single month drawn as wide as the page says nothing of time
function widen(periods: readonly string[], fewest: number): string[] {
  const missing = Math.max(0, fewest - periods.length);
  const before = Math.floor(missing / 2);
  const first = shiftPeriod(periods[0] ?? "", -before);
  return periodsBetween(first, shiftPeriod(periods.at(-1) ?? "", missing - before));
}
