import { expect, test } from "vitest";
import { english } from "../languages/eng/pack.ts";
import { maxSentenceLength, sentenceSplitter } from "./sentences.ts";

const split = sentenceSplitter(english);
const sentences = (text: string) => split(text).map(({ start, end }) => text.slice(start, end));

test("abbreviations, initials and decimals end no sentence", () => {
  expect(sentences("The U.S. envoy met Gen. J. C. Smuts on Jan. 5. He paid 3.5 million. No one spoke.")).toEqual([
    "The U.S. envoy met Gen. J. C. Smuts on Jan. 5.",
    "He paid 3.5 million.",
    "No one spoke.",
  ]);
});

test("an abbreviation ends a sentence before a word that begins one", () => {
  expect(sentences("Peru wrote to the U.S. The answer came late.")).toHaveLength(2);
});

test("closing quotes belong to their sentence", () => {
  expect(sentences("“We will sign.” Peru agreed.")).toEqual(["“We will sign.”", "Peru agreed."]);
});

test("no sentence crosses a blank line or a bullet, and one line break is only white space", () => {
  expect(sentences("Peru and\nEcuador\n\nsigned\n• first\n• second")).toEqual([
    "Peru and\nEcuador",
    "signed",
    "• first",
    "• second",
  ]);
});

test("a text without any sentence end is cut, never inside a surrogate pair", () => {
  const text = "😀".repeat(5_000);
  const found = sentences(text);
  expect(found.join("")).toBe(text);
  for (const sentence of found) {
    expect(sentence.length).toBeLessThanOrEqual(maxSentenceLength);
    expect(sentence).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  }
});
