import fc from "fast-check";
import { expect, test } from "vitest";
import { marksOf } from "./marks.ts";

const text = "Peru thanked Chile. Chile helped.\n\nNothing else.";

test("coded sentences, their triggers and their notes are marked", () => {
  const marks = marksOf(text, [
    { start: 0, end: 19, trigger: { start: 5, end: 12 }, note: 1 },
    { start: 0, end: 19, trigger: { start: 5, end: 12 }, note: 1 },
  ]);
  expect(marks).toEqual([
    [
      { start: 0, text: "Peru ", coded: true, trigger: false, opens: true, notes: [] },
      { start: 5, text: "thanked", coded: true, trigger: true, opens: false, notes: [] },
      { start: 12, text: " Chile.", coded: true, trigger: false, opens: false, notes: [1] },
      { start: 19, text: " Chile helped.", coded: false, trigger: false, opens: false, notes: [] },
    ],
    [{ start: 35, text: "Nothing else.", coded: false, trigger: false, opens: false, notes: [] }],
  ]);
});

test("whatever the spans, the pieces are the text", () => {
  const words = fc
    .array(fc.constantFrom("a", "😀", " ", "\n", "ё"), { minLength: 5, maxLength: 40 })
    .map((all) => all.join(""));
  const span = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  const mention = fc.record({ at: span, trigger: span }).map(({ at, trigger }) => ({ ...at, trigger, note: 1 }));
  let noted = 0;
  fc.assert(
    fc.property(words, fc.array(mention, { maxLength: 5 }), (body, mentions) => {
      const marks = marksOf(body, mentions);
      const pieces = marks.flat();
      expect(pieces.every((piece) => piece.text === body.slice(piece.start, piece.start + piece.text.length))).toBe(
        true,
      );
      expect(bare(pieces.map((piece) => piece.text).join(""))).toBe(bare(body));
      noted += pieces.flatMap((piece) => piece.notes).length;
    }),
  );
  expect(noted, "the generator must make mentions that lie in the text").toBeGreaterThan(50);
});

function bare(text: string): string {
  return text.replaceAll("\n", "");
}
