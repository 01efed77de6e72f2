import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecognisedLine } from "../../recognised/recognised.ts";
import { pagesOfRecognised } from "./recognised-pages.ts";

/** A line of words as wide as their letters, at 300 dots an inch. */
function line(text: string, given: Partial<RecognisedLine> & { left?: number; confidence?: number } = {}) {
  const { left = 300, confidence = 0.95, size = 46, ...place } = given;
  let x = left;
  const words = text.split(" ").map((word) => {
    const from = x;
    x += (word.length + 1) * 22;
    return { text: word, left: from, right: x - 22, confidence };
  });
  return { words, baseline: 500, slope: 0, size, ...place };
}

const a4 = { width: 595, height: 842, words: [] };
const place = (...lines: RecognisedLine[]) =>
  pagesOfRecognised({ program: "tesseract 5", language: "eng", pages: [{ width: 2480, height: 3508, lines }] }, [a4]);

test("words stand where they stood, in points, a line in one piece", () => {
  const { pages } = place(line("Peru and Ecuador made peace", { baseline: 1000 }));
  expect(pages).toMatchObject([
    { width: 595, height: 842, words: [{ text: "Peru and Ecuador made peace", size: 11 }] },
  ]);
  expect(pages[0]?.words[0]?.x).toBeCloseTo(72, 0);
  expect(pages[0]?.words[0]?.y).toBeCloseTo(240, 0);
});

test("lines that all rise stand level", () => {
  const lines = ["The border was marked", "in the mountains", "within two months"].map((text, index) =>
    line(text, { baseline: 1000 + index * 60, slope: 0.03, left: 300 + index * 400 }),
  );
  const ys = place(...lines).pages[0]?.words.map(({ y }) => Math.round(y * 10) / 10) ?? [];
  const steps = ys.slice(1).map((y, index) => y - (ys[index] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo((60 * 595) / 2480, 0);
});

test("what stands far apart on a line are two pieces", () => {
  const apart = line("Lima");
  const words = [...apart.words, { text: "Quito", left: 900, right: 1010, confidence: 0.95 }];
  expect(place({ ...apart, words }).pages[0]?.words.map(({ text }) => text)).toEqual(["Lima", "Quito"]);
});

test("lines of about one size have one, and a title another", () => {
  const lines = [
    line("A title", { size: 80 }),
    ...[44, 46, 48, 52].map((size) => line("Text of the article", { size })),
  ];
  expect(place(...lines).pages[0]?.words.map(({ size }) => size)).toEqual([19, 11.5, 11.5, 11.5, 11.5]);
});

test("letters that are said to hang have a size of their own", () => {
  const lines = [line("Lima", { size: -46 }), line("Quito", { size: 0 }), line("Text of the article")];
  expect(place(...lines).pages[0]?.words.map(({ text }) => text)).toEqual(["Lima", "Quito", "Text of the article"]);
});

test("stains are no words; lines and pages that are unsure are no text", () => {
  const speck = { text: "|", left: 0, right: 9, confidence: 0.2 };
  const letters = { text: "ds", left: 1900, right: 1950, confidence: 0.3 };
  const sure = line("Peru and Ecuador signed the act of Brasilia in 1998");
  const { pages, unsure, confidence } = place(
    { ...sure, words: [speck, ...sure.words, letters] },
    line("xq vv", { confidence: 0.3 }),
  );
  expect(pages[0]?.words.map(({ text }) => text)).toEqual(["Peru and Ecuador signed the act of Brasilia in 1998"]);
  expect(unsure).toEqual(["ds", "xq vv"]);
  expect(confidence).toBeCloseTo(0.95);
  const nothing = place(line("Peru and Ecuador", { confidence: 0.55 }));
  expect(nothing).toMatchObject({ pages: [{ words: [] }], unsure: ["Peru and Ecuador"], confidence: 0 });
});

test("every word is either placed or told to be unsure, wherever lines are said to stand", () => {
  const number = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const anyLine = fc
    .tuple(
      fc.array(fc.tuple(number, number, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 5 }),
      number,
      number,
      number,
    )
    .map(([words, baseline, slope, size]) => ({
      words: words.map(([left, right, confidence]) => ({ text: "Lima", left, right, confidence })),
      ...{ baseline, slope, size },
    }));
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
      const { pages, unsure } = place(...lines);
      const texts = [...(pages[0]?.words.map(({ text }) => text) ?? []), ...unsure];
      const count = lines.reduce((sum, { words }) => sum + words.length, 0);
      expect(texts.join(" ").match(/Lima/g)?.length ?? 0).toBe(count);
    }),
  );
});
