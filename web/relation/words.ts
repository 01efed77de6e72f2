import type { Inexact } from "../../src/projections/relations/queries.ts";
import type { PeriodSummary, Summary } from "../../src/projections/relations/summary.ts";
import { count, listed, signed } from "../../src/serve/phrases.ts";
import { type Days, daysOf, periodOf, sayPeriod } from "../periods.ts";
import { conflict, cooperation, kindLabels, kinds } from "./columns.ts";

/** Everything that a relation has, in numbers. */
type Counted = Pick<Summary, "kinds" | "totals" | "inexact"> & { readonly span: Days | null };

/** All events of a relation in a sentence, the same however finely time is cut: how much of what, from when to when. */
export function sayAll({ kinds: of, totals, inexact, span }: Counted): string {
  const all = countAll(totals);
  if (all === 0) return "Nothing is known to have happened or to be planned in this time.";
  const done = [...cooperation, ...conflict].filter((kind) => !kind.startsWith("planned"));
  const parts = [
    ...done.flatMap((kind) => (of[kind] > 0 ? [`${of[kind].toLocaleString("en")} of ${kindLabels[kind]}`] : [])),
    ...(totals.planned > 0 ? [`${totals.planned.toLocaleString("en")} planned`] : []),
    ...sayUndone(totals),
  ];
  const when = span === null ? "" : `${inexact.undated > 0 ? ", the dated ones" : ""} ${saySpan(span)}`;
  return `${count(all, "event")}${when}: ${listed(parts)}.`;
}

/** What of a relation's events the chart does not draw, and why, each once; empty when it draws all. */
export function sayUndrawn({ totals, inexact }: Counted): string {
  const all = countAll(totals);
  const { week, month, year, undated } = inexact;
  const drawn = totals.occurred + totals.planned - week - month - year - undated;
  if (drawn === all) return "";
  const why = [sayInexact(inexact), ...sayUndone(totals)].filter(Boolean).join(", ");
  const begin =
    drawn === 0
      ? "None of them can be drawn"
      : `${drawn.toLocaleString("en")} of ${all.toLocaleString("en")} ${drawn === 1 ? "is" : "are"} drawn`;
  return `${begin}. Only in the list below: ${why}.`;
}

/** How many events there are, whatever they are. */
export function countAll({ occurred, planned, denied, hypothetical }: Summary["totals"]): number {
  return occurred + planned + denied + hypothetical;
}

function sayUndone({ denied, hypothetical }: Summary["totals"]): string[] {
  return [
    ...(denied > 0 ? [`${denied.toLocaleString("en")} denied`] : []),
    ...(hypothetical > 0 ? [`${hypothetical.toLocaleString("en")} only supposed`] : []),
  ];
}

/** "on 7 May 2025", "in May 2025", "from 3 May 2025 to 9 May 2025", and by months what is longer than one. */
function saySpan({ from, to }: Days): string {
  if (from === to) return `on ${sayPeriod(from)}`;
  const [first, last] = [periodOf(from, "month"), periodOf(to, "month")];
  if (first === last && daysOf(first).from === from && daysOf(first).to === to) return `in ${sayPeriod(first)}`;
  return first === last
    ? `from ${sayPeriod(from)} to ${sayPeriod(to)}`
    : `from ${sayPeriod(first)} to ${sayPeriod(last)}`;
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
