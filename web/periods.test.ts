import fc from "fast-check";
import { expect, test } from "vitest";
import {
  daysOf,
  periodOf,
  periodsBetween,
  sayDate,
  sayDays,
  sayPeriod,
  shiftPeriod,
  stepOf,
  ticksOf,
} from "./periods.ts";

test("periods follow the calendar", () => {
  expect(periodsBetween("2024-11", "2025-02")).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  expect(periodsBetween("2024-02-28", "2024-03-01")).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
  expect(shiftPeriod("2025-01", -1)).toBe("2024-12");
  expect(daysOf("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
});

test("dates are said with no more precision than they have", () => {
  expect(sayPeriod("2025-05")).toBe("May 2025");
  expect(sayDate({ date: "2025-05-07", precision: "day" })).toBe("7 May 2025");
  expect(sayDate({ date: "2025-05-05", precision: "week" })).toBe("week of 5 May 2025");
  expect(sayDate({ date: "2025-05-01", precision: "month" })).toBe("May 2025");
  expect(sayDate({ date: "2025-01-01", precision: "year" })).toBe("2025");
});

test("a long axis has few labels, and names a year once", () => {
  const years = ticksOf(periodsBetween("1991-01", "2025-12"), 10);
  expect(years.length).toBeLessThanOrEqual(10);
  expect(years[0]).toEqual({ index: 48, text: "1995", year: null });
  const months = ticksOf(periodsBetween("2024-11", "2025-03"), 12);
  expect(months.map(({ text, year }) => [text, year])).toEqual([
    ["Nov", "2024"],
    ["Dec", null],
    ["Jan", "2025"],
    ["Feb", null],
    ["Mar", null],
  ]);
});

test("weeks are those of ISO 8601", () => {
  expect(["2021-01-03", "2021-01-04", "2024-12-30", "2026-12-31"].map((day) => periodOf(day, "week"))).toEqual([
    "2020-W53",
    "2021-W01",
    "2025-W01",
    "2026-W53",
  ]);
  expect(daysOf("2020-W53")).toEqual({ from: "2020-12-28", to: "2021-01-03" });
  expect(sayPeriod("2025-W19")).toBe("week of 5 May 2025");
});

test("every day lies in its period, and periods follow one another", () => {
  const day = fc
    .integer({ min: -30_000, max: 30_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.constantFrom("day", "week", "month", "year"), (day, step) => {
      const period = periodOf(day, step);
      const { from, to } = daysOf(period);
      expect(stepOf(period)).toBe(step);
      expect(from <= day && day <= to).toBe(true);
      expect(shiftPeriod(shiftPeriod(period, 1), -1)).toBe(period);
      expect(shiftPeriod(period, 1) > period).toBe(true);
    }),
  );
});

test("days are said as the whole months and years that they are", () => {
  expect(sayDays({ from: "2024-01-01", to: "2024-12-31" })).toBe("2024");
  expect(sayDays({ from: "2024-05-01", to: "2025-02-28" })).toBe("May 2024 to February 2025");
  expect(sayDays({ from: "2024-05-02", to: "2024-05-09" })).toBe("2 May 2024 to 9 May 2024");
});

test("years and weeks have labels too", () => {
  expect(ticksOf(periodsBetween("1991", "2025"), 8).map(({ text }) => text)).toEqual([
    "1995",
    "2000",
    "2005",
    "2010",
    "2015",
    "2020",
    "2025",
  ]);
  expect(ticksOf(periodsBetween("2024-W50", "2025-W02"), 12).map(({ text, year }) => [text, year])).toEqual([
    ["9 Dec", "2024"],
    ["16 Dec", null],
    ["23 Dec", null],
    ["30 Dec", null],
    ["6 Jan", "2025"],
  ]);
});
