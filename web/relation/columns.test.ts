import { expect, test } from "vitest";
import type { PeriodSummary } from "../../src/projections/relations/summary.ts";
import { columnsOf, daysBetween, isEmpty } from "./columns.ts";
import { sayColumn, sayColumns, sayInexact } from "./words.ts";

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
  expect(
    columnsOf([period("2023-12")], { by: "month", asked: {} }),
    "one month alone is not as wide as the page",
  ).toHaveLength(12);
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

test("the chart and a column are said in a sentence", () => {
  const columns = columnsOf([period("2023-12", acts), period("2025-02", { plannedCooperation: 1 })], {
    by: "month",
    asked: {},
  });
  expect(sayColumns(columns)).toBe(
    "3 events from December 2023 to February 2025: 2 of verbal cooperation and 1 of material conflict; 1 more act planned.",
  );
  const day = columnsOf([period("2025-05-07", { verbalCooperation: 1 })], { by: "day", asked: {} });
  expect(sayColumns(day)).toBe("1 event on 7 May 2025: 1 of verbal cooperation.");
  expect(sayColumns([])).toBe("Nothing in this time is dated exactly enough for the chart.");
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
