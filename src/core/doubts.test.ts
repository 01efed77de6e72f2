import { expect, test } from "vitest";
import { doubtsOf, type Reading } from "./doubts.ts";

const plain: Reading = {
  format: "plain-text",
  title: "Peru and Ecuador sign",
  published: { date: "1998-10-26" },
  language: { confidence: 0.98 },
  decoding: { undecodable: 0 },
  characters: 1200,
  cut: [{ start: 0, end: 60, rule: "title" }],
};

test("a reading with all that an article has is not doubtful", () => {
  expect(doubtsOf(plain)).toEqual([]);
});

test.each<[string[], Partial<Reading>]>([
  [["undated"], { published: null }],
  [["untitled"], { title: null }],
  [["short-title"], { title: "Menu" }],
  [["short-title"], { title: "Главное" }],
  [[], { title: "秘鲁和厄瓜多尔签署和平协议" }],
  [["short-text"], { characters: 150 }],
  [["mostly-cut"], { cut: [{ start: 0, end: 1300, rule: "related" }] }],
  [[], { cut: [{ start: 0, end: 1300, rule: "header" }] }],
  [[], { cut: [{ start: 0, end: 1300, rule: "boilerplate" }], format: "html" }],
  [["live-blog"], { cut: [{ start: 0, end: 5, rule: "entry-time" }], format: "html" }],
  [["recognised"], { recognition: { program: "tesseract", confidence: 0.9 } }],
  [["undecodable"], { decoding: { undecodable: 3 } }],
  [["unsure-language"], { language: { confidence: 0.55 } }],
  [["mixed-languages"], { passages: [{ start: 0, end: 300 }] }],
  [["undated", "short-title"], { published: null, title: "News" }],
])("doubts %j of %j", (expected, known) => {
  expect(doubtsOf({ ...plain, ...known })).toEqual(expected);
});

test("words that were erased are no missing title", () => {
  expect(doubtsOf({ ...plain, title: undefined })).toEqual([]);
});
