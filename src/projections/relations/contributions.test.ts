import { expect, test } from "vitest";
import type { EventState } from "../../log/entries/shapes.ts";
import { periodsOf } from "./contributions.ts";

type Precision = NonNullable<EventState["date"]>["precision"];

test.each<[string, Precision, string | null, string | null]>([
  ["1975-03-06", "day", "1975-03-06", "1975-03-01"],
  ["1975-03-03", "week", null, "1975-03-01"],
  ["1975-03-31", "week", null, null],
  ["1975-03-01", "month", null, "1975-03-01"],
  ["1975-01-01", "year", null, null],
])("%s, exact to the %s, counts in day %s and month %s", (date, precision, day, month) => {
  expect(periodsOf({ date, precision, basis: "explicit" })).toMatchObject({ day, month });
});

test("an event without a date counts in no period", () => {
  expect(periodsOf(null)).toEqual({ date_from: null, date_to: null, day: null, month: null });
});
