import { expect, test } from "vitest";
import { daysOf, periodsBetween, sayDate, sayPeriod, shiftPeriod, ticksOf } from "./periods.ts";

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
