import { expect, test } from "vitest";
import type { PeriodSummary } from "../../src/projections/relations/summary.ts";
import { columnsOf, daysBetween, frameOf, isEmpty } from "./columns.ts";
import { sayAll, sayColumn, sayInexact, sayUndrawn } from "./words.ts";

const period = (period: string, given: Partial<PeriodSummary> = {}): PeriodSummary => ({
  period,
  verbalCooperation: 0,
  materialCooperation: 0,
  verbalConflict: 0,
  materialConflict: 0,
  plannedCooperation: 0,
  plannedConflict: 0,
  reports: 1,
  goldstein: null,
  ...given,
});
const acts = { verbalCooperation: 2, materialConflict: 1, reports: 5, goldstein: -1.25 };

test("columns follow the calendar without gaps, over what was asked for or else over what there is", () => {
  const found = [period("2023-12", acts), period("2025-02", acts)];
  const all = columnsOf(found, { by: "month", asked: {} });
  expect(all).toHaveLength(15);
  expect(all.filter((column) => !isEmpty(column)).map((column) => column.period)).toEqual(["2023-12", "2025-02"]);
  const asked = columnsOf(found, { by: "month", asked: { from: "2023-01-15", to: "2025-06-01" } });
  expect([asked[0]?.period, asked.at(-1)?.period]).toEqual(["2023-01", "2025-06"]);
  const tooLong = columnsOf(found, { by: "month", asked: { from: "1000-01-01" } });
  expect(tooLong[0]?.period).toBe("2023-12");
  expect(columnsOf([period("2023-12")], { by: "month", asked: {} }), "no months that were not asked for").toHaveLength(
    1,
  );
  expect(columnsOf([], { by: "month", asked: {} })).toEqual([]);
});

test("weeks follow one another over the end of a year", () => {
  const weeks = columnsOf([period("2020-W52", acts), period("2021-W15", acts)], { by: "week", asked: {} });
  expect(weeks.slice(0, 3).map((column) => column.period)).toEqual(["2020-W52", "2020-W53", "2021-W01"]);
});

test("what is dragged over is the days from the first column to the last, whichever way", () => {
  const [may, july] = [period("2024-05"), period("2024-07")];
  expect(daysBetween(july, may)).toEqual({ from: "2024-05-01", to: "2024-07-31" });
  expect(daysBetween(may, may)).toEqual({ from: "2024-05-01", to: "2024-05-31" });
});

test("a whole relation is drawn over the same days in the chart and in the strip, whatever the chart's step", () => {
  const whole = { periods: [period("1995-01", acts), period("1999-05", acts)], by: "month" } as const;
  expect(frameOf(whole, "month")).toEqual({ from: "1995-01-01", to: "1999-05-31" });
  expect(frameOf(whole, "week")).toEqual({ from: "1995-01-01", to: "1999-05-31" });
  const years = frameOf(whole, "year");
  expect(years, "no year before the first or after the last").toEqual({ from: "1995-01-01", to: "1999-12-31" });
  const strip = columnsOf(whole.periods, { by: "month", asked: years ?? {} });
  expect([strip[0]?.period, strip.at(-1)?.period]).toEqual(["1995-01", "1999-12"]);
  const alone = frameOf({ periods: [period("2023-12")], by: "month" }, "month");
  expect(alone, "one month alone is not as wide as the page").toEqual({ from: "2023-07-01", to: "2024-06-30" });
  expect(frameOf({ periods: [], by: "month" }, "year")).toBeNull();
});

test("all events are said in a sentence, then which of them are not drawn, each in one place", () => {
  const { period: _, reports: __, goldstein: ___, ...kinds } = period("");
  const none = { week: 0, month: 0, year: 0, undated: 0 };
  const happened = { occurred: 3, planned: 1, denied: 0, hypothetical: 0 };
  const all = { kinds: { ...kinds, ...acts, plannedCooperation: 1 }, totals: happened, inexact: none };
  const span = { from: "2023-12-03", to: "2025-02-28" };
  expect(sayAll({ ...all, span })).toBe(
    "4 events from December 2023 to February 2025: 2 of verbal cooperation, 1 of material conflict and 1 planned.",
  );
  expect(sayUndrawn({ ...all, span })).toBe("");
  const doubtful = {
    kinds: { ...kinds, verbalCooperation: 1 },
    totals: { occurred: 1, planned: 0, denied: 1, hypothetical: 2 },
  };
  const day = { from: "2025-05-07", to: "2025-05-07" };
  expect(sayAll({ ...doubtful, inexact: none, span: day })).toBe(
    "4 events on 7 May 2025: 1 of verbal cooperation, 1 denied and 2 only supposed.",
  );
  expect(sayUndrawn({ ...doubtful, inexact: none, span: day })).toBe(
    "1 of 4 is drawn. Only in the list below: 1 denied, 2 only supposed.",
  );
  expect(sayUndrawn({ ...doubtful, inexact: { ...none, month: 1 }, span: null })).toBe(
    "None of them can be drawn. Only in the list below: 1 known only by month, 1 denied, 2 only supposed.",
  );
  const week = { from: "2025-05-05", to: "2025-05-11" };
  expect(sayAll({ ...doubtful, inexact: none, span: week })).toContain("from 5 May 2025 to 11 May 2025");
  expect(
    sayAll({
      kinds,
      totals: { ...doubtful.totals, occurred: 0, denied: 0, hypothetical: 0 },
      inexact: none,
      span: null,
    }),
  ).toBe("Nothing is known to have happened or to be planned in this time.");
});

test("a column is said in a sentence", () => {
  expect(sayColumn(period("2023-12", acts))).toBe(
    "December 2023: 2 verbal cooperation, 1 material conflict; 5 reports; mean Goldstein −1.3",
  );
  expect(sayColumn(period("2025-W19"))).toBe("Week of 5 May 2025: no events");
});

test("what is missing in the chart is told by what is known of its date", () => {
  expect(sayInexact({ week: 0, month: 2, year: 1, undated: 7 })).toBe(
    "2 known only by month, 1 known only by year, 7 undated",
  );
  expect(sayInexact({ week: 0, month: 0, year: 0, undated: 0 })).toBe("");
});
