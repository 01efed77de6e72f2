import fc from "fast-check";
import { expect, test } from "vitest";
import { keptAndCut } from "./kept-and-cut.ts";

test("a source is cut where its rules say", () => {
  const cuts = [
    { start: 0, end: 6, rule: "title" },
    { start: 11, end: 15, rule: "related" },
  ];
  expect(keptAndCut("Peace\nWords\nMore", cuts)).toEqual([
    { start: 0, text: "Peace\n", rule: "title" },
    { start: 6, text: "Words", rule: null },
    { start: 11, text: "\nMor", rule: "related" },
    { start: 15, text: "e", rule: null },
  ]);
});

test("whatever the cuts, the pieces are the source", () => {
  const cut = fc.record({ start: fc.nat(40), end: fc.nat(40), rule: fc.constantFrom("title", "caption") });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(cut), (source, cuts) => {
      const pieces = keptAndCut(source, cuts);
      expect(pieces.map(({ text }) => text).join("")).toBe(source);
      expect(pieces.every(({ text }) => text !== "")).toBe(true);
    }),
  );
});
