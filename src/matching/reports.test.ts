import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countReports } from "./reports.ts";
import { storySketch } from "./story.ts";

const example = (name: string) => readFileSync(new URL(`../../examples/articles/${name}`, import.meta.url), "utf8");
const peace = example("1998-10-27-brasilia-peace.md");
const reportsOf = (texts: readonly string[]) =>
  countReports(texts.map((text, n) => ({ article: `a${n}`, story: storySketch(text) })));

const paragraphs = peace.split("\n\n");

test.each([
  ["the same text", [peace, peace], 1],
  ["a comma less", [peace, peace.replace(",", "")], 1],
  ["a word changed", [peace, peace.replace("hosted", "attended")], 1],
  ["its last paragraphs cut", [peace, paragraphs.slice(0, -2).join("\n\n")], 1],
  [
    "a sentence added",
    [peace, `${peace}\n\nThe markets of Lima rose after the ceremony had been shown on television.`],
    1,
  ],
  ["one that quotes a paragraph", [peace, `${paragraphs[1]}\n\n${example("1998-08-14-troop-separation.txt")}`], 2],
  ["a text too short for any pair of words", ["US hit UK.", "US hit UK!"], 1],
  ["another language", [peace, example("1998-10-27-accord-de-brasilia.txt")], 2],
  [
    "others of the same border",
    [peace, example("1996-10-30-santiago-agreement.txt"), example("1999-05-14-last-boundary-marker.txt")],
    3,
  ],
])("%s", (_, texts, reports) => {
  expect(reportsOf(texts)).toBe(reports);
});

test("a copy of a copy is the same report, in any order", () => {
  const words = Array.from({ length: 90 }, (_, n) => `word${n} of`);
  const part = (from: number) => words.slice(from, from + 60).join(" ");
  const texts = [part(0), part(12), part(24), "An altogether different telling of that same evening."];
  expect(reportsOf([part(0), part(24)])).toBe(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), (shuffled) => {
      expect(reportsOf(shuffled)).toBe(2);
    }),
  );
});

test("many tellings of one event are counted at once", () => {
  const word = (n: number) => `word${n}`;
  const telling = (n: number) =>
    ["president", "signed", "treaty", ...Array.from({ length: 60 }, (_, at) => word(n * 61 + at))].join(" ");
  const texts = Array.from({ length: 2000 }, (_, n) => telling(Math.floor(n / 2)));
  expect(reportsOf(texts)).toBe(1000);
});
