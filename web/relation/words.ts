import type { Inexact } from "../../src/projections/relations/queries.ts";
import type { PeriodSummary } from "../../src/projections/relations/summary.ts";
import { count, listed, signed } from "../../src/serve/page/phrases.ts";
import { sayPeriod, stepOf } from "../periods.ts";
import { conflict, cooperation, isEmpty, type Kind, kindLabels, kinds, sumOf } from "./columns.ts";

/** The chart in a sentence: how much of what, from when to when. */
export function sayColumns(columns: readonly PeriodSummary[]): string {
  const filled = columns.filter((column) => !isEmpty(column));
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return "Nothing in this time is dated exactly enough for the chart.";
  const sum = (of: readonly Kind[]) => filled.reduce((all, column) => all + sumOf(column, of), 0);
  const plans = sum(["plannedCooperation", "plannedConflict"]);
  const happened = sum(kinds) - plans;
  const span =
    first === last
      ? `${preposition(first)} ${sayPeriod(first.period)}`
      : `from ${sayPeriod(first.period)} to ${sayPeriod(last.period)}`;
  const done = [...cooperation, ...conflict].flatMap((kind) => {
    const number = kind.startsWith("planned") ? 0 : sum([kind]);
    return number > 0 ? [`${number.toLocaleString("en")} of ${kindLabels[kind]}`] : [];
  });
  const parts = [
    happened > 0 ? `${count(happened, "event")} ${span}: ${listed(done)}` : `No event that happened ${span}`,
    plans > 0 ? `${count(plans, "more act")} planned` : "",
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

/** One column in a sentence: "May 1998: 3 verbal cooperation, 1 planned conflict; 7 reports; mean Goldstein +2.1". */
export function sayColumn(column: PeriodSummary): string {
  const parts = kinds.flatMap((kind) =>
    column[kind] > 0 ? [`${column[kind].toLocaleString("en")} ${kindLabels[kind]}`] : [],
  );
  const told = parts.length > 0 ? [parts.join(", "), count(column.reports, "report")] : ["no events"];
  if (column.goldstein !== null) told.push(`mean Goldstein ${signed(column.goldstein)}`);
  return `${capital(sayPeriod(column.period))}: ${told.join("; ")}`;
}

/** What is known of the dates of the events that the chart leaves out: "2 known only by month, 7 undated"; empty for none. */
export function sayInexact(inexact: Inexact): string {
  const known = (["week", "month", "year"] as const).map(
    (precision) => [inexact[precision], `known only by ${precision}`] as const,
  );
  return [...known, [inexact.undated, "undated"] as const]
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number.toLocaleString("en")} ${what}`)
    .join(", ");
}

/** "Week of 5 May" for "week of 5 May". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function preposition({ period }: PeriodSummary): string {
  const step = stepOf(period);
  return step === "day" ? "on" : step === "week" ? "in the" : "in";
}
