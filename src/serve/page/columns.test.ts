import { expect, test } from "vitest";
import type { Bucket } from "../../projections/relations/queries.ts";
import { columnsOf } from "./columns.ts";
import { sayInexact, summaryOf } from "./relation-page.tsx";

const bucket = (given: Partial<Bucket>): Bucket => ({
  period: "2024-03",
  source: "CHL",
  target: "PER",
  quad: 1,
  plover: "CONSULT",
  status: "occurred",
  symmetric: false,
  events: 1,
  counted: 1,
  reports: 1,
  goldstein: 2.5,
  ...given,
});
const free = { by: "month", from: undefined, to: undefined } as const;

test("a joint act that stands in both directions is counted once", () => {
  const columns = columnsOf(
    [
      bucket({ symmetric: true, events: 3, counted: 1, reports: 7, goldstein: 4 }),
      bucket({ symmetric: true, source: "PER", target: "CHL", events: 3, counted: 2, reports: 7, goldstein: 4 }),
      bucket({ quad: 4, goldstein: -8, reports: 2 }),
    ],
    free,
  );
  const march = columns.find(({ period }) => period === "2024-03");
  expect(march).toMatchObject({ counts: { verbalCooperation: 3, materialConflict: 1 }, goldstein: 1 });
});

test("plans are kept apart from what happened, and what was denied or supposed is not drawn", () => {
  const columns = columnsOf(
    [bucket({ status: "planned" }), bucket({ status: "denied" }), bucket({ status: "hypothetical", quad: 4 })],
    free,
  );
  const march = columns.find(({ period }) => period === "2024-03");
  expect(march?.counts).toMatchObject({ plannedCooperation: 1, verbalCooperation: 0, materialConflict: 0 });
  expect(march?.goldstein).toBeNull();
});

test("columns follow the calendar without gaps, over what was asked for or else over what there is", () => {
  const buckets = [bucket({ period: "2023-12" }), bucket({ period: "2025-02" })];
  expect(columnsOf(buckets, free).map(({ period }) => period)).toHaveLength(15);
  const asked = columnsOf(buckets, { by: "month", from: "2023-01-15", to: "2025-06-01" });
  expect([asked[0]?.period, asked.at(-1)?.period]).toEqual(["2023-01", "2025-06"]);
  const tooLong = columnsOf(buckets, { by: "month", from: "1000-01-01", to: undefined });
  expect(tooLong[0]?.period).toBe("2023-12");
  expect(columnsOf([bucket({})], free).length, "one month alone is not drawn as wide as the page").toBe(12);
  expect(columnsOf([], free)).toEqual([]);
});

test("the chart is said in a sentence", () => {
  const columns = columnsOf(
    [
      bucket({ period: "2023-12", counted: 2, events: 2, reports: 5 }),
      bucket({ period: "2025-02", quad: 4 }),
      bucket({ period: "2025-02", status: "planned" }),
    ],
    free,
  );
  expect(summaryOf(columns, true)).toBe(
    "3 events from December 2023 to February 2025: 2 of verbal cooperation and 1 of material conflict; 1 more act planned.",
  );
  const day = columnsOf([bucket({ period: "2025-05-07" })], { ...free, by: "day" });
  expect(summaryOf(day, false)).toBe("1 event on 7 May 2025: 1 of verbal cooperation.");
  expect(summaryOf([], true)).toBe("Nothing in this time is dated exactly enough for the chart.");
  expect(summaryOf([], false)).toBe("Nothing is known to have happened or to be planned in this time.");
});

test("what is missing in the chart is told by what is known of its date", () => {
  expect(sayInexact({ week: 0, month: 2, year: 1, undated: 7 })).toBe(
    "2 known only by month, 1 known only by year, 7 undated",
  );
  expect(sayInexact({ week: 0, month: 0, year: 0, undated: 0 })).toBe("");
  expect(sayInexact(null)).toBe("");
});
