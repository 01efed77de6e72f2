import fc from "fast-check";
import { expect, test } from "vitest";
import { type Marked, piecesOf } from "./pieces.ts";

test("who acts, what is done and to whom are marked in the sentence", () => {
  const pieces = piecesOf("Peru thanked Chile.", 100, [
    { start: 100, end: 104, part: "source", code: "PER" },
    { start: 105, end: 112, part: "trigger" },
    { start: 113, end: 118, part: "target", code: "CHL" },
    { start: 20, end: 30, part: "attributed", code: "BRA" },
  ]);
  expect(pieces.filter(({ parts }) => parts.length > 0)).toEqual([
    { text: "Peru", parts: ["source"], codes: ["PER"] },
    { text: "thanked", parts: ["trigger"], codes: [] },
    { text: "Chile", parts: ["target"], codes: ["CHL"] },
  ]);
});

test("words that stand for several actors name them all", () => {
  const both = { start: 0, end: 9, part: "source" } as const;
  const [piece] = piecesOf("Both states", 0, [
    { ...both, code: "PER" },
    { ...both, code: "ECU" },
  ]);
  expect(piece).toEqual({ text: "Both stat", parts: ["source"], codes: ["PER", "ECU"] });
});

test("whatever the spans, the pieces are the text", () => {
  const marked = fc
    .record({
      at: fc.tuple(fc.nat(30), fc.nat(30)),
      part: fc.constantFrom<Marked["part"]>("trigger", "source", "target", "attributed"),
    })
    .map(({ at, part }): Marked => ({ start: Math.min(...at), end: Math.max(...at), part }));
  let cut = 0;
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.nat(5), fc.array(marked, { maxLength: 5 }), (text, start, spans) => {
      const pieces = piecesOf(text, start, spans);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      cut += pieces.length > 1 ? 1 : 0;
    }),
  );
  expect(cut, "the generator must make spans that lie in the text").toBeGreaterThan(20);
});
