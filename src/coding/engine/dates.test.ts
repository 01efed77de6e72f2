import { expect, test } from "vitest";
import { english } from "../languages/eng/pack.ts";
import { type Direction, findTimes } from "./dates.ts";
import { lexiconOf } from "./lexicon.ts";
import { tokenise } from "./tokens.ts";

const lexicon = lexiconOf(english, []);

function resolve(text: string, published: string | undefined = "1998-10-28", direction: Direction = "back") {
  const [first] = findTimes(tokenise(text, { start: 0, end: text.length }), lexicon);
  const { date, open } = first?.resolve(published, direction) ?? { date: null, open: null };
  return date === null ? open : `${date.date} ${date.precision} ${date.basis}`;
}

test.each([
  ["on October 26, 1998", "1998-10-26 day explicit"],
  ["on 26 October 1998", "1998-10-26 day explicit"],
  ["on 26 October", "1998-10-26 day relative"],
  ["on November 3", "1997-11-03 day relative"],
  ["in January 1995", "1995-01-01 month explicit"],
  ["early in February 1995", "1995-02-01 month explicit"],
  ["in May", "1998-05-01 month relative"],
  ["in 1942", "1942-01-01 year explicit"],
  ["on Monday", "1998-10-26 day relative"],
  ["on Wednesday", "1998-10-28 day relative"],
  ["last Wednesday", "1998-10-21 day relative"],
  ["yesterday", "1998-10-27 day relative"],
  ["last week", "1998-10-19 week relative"],
  ["this month", "1998-10-01 month relative"],
  ["last year", "1997-01-01 year relative"],
  ["three days ago", "1998-10-25 day relative"],
])("what happened %s is dated %s", (text, expected) => {
  expect(resolve(text)).toBe(expected);
});

test.each([
  ["on Monday", "1998-11-02 day relative"],
  ["on November 3", "1998-11-03 day relative"],
  ["in March", "1999-03-01 month relative"],
  ["tomorrow", "1998-10-29 day relative"],
  ["next week", "1998-11-02 week relative"],
])("what is planned %s is dated %s", (text, expected) => {
  expect(resolve(text, "1998-10-28", "forward")).toBe(expected);
});

test("without a publication date a weekday or a day of a month stays open", () => {
  const found = (text: string) =>
    findTimes(tokenise(text, { start: 0, end: text.length }), lexicon)[0]?.resolve(undefined, "back");
  expect(found("on Wednesday")).toEqual({ date: null, open: { weekday: 3 } });
  expect(found("on February 6")).toEqual({ date: null, open: { month: 2, day: 6 } });
  expect(found("last week")).toEqual({ date: null, open: null });
});

test("no day that does not exist, no modal verb, no number of people", () => {
  expect(resolve("on 31 February 1998")).toBeNull();
  expect(resolve("Peru may sign")).toBeNull();
  expect(resolve("a force of 1995 soldiers")).toBeNull();
});
