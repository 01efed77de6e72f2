import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOfPages } from "./lines.ts";
import type { Word } from "./pages.ts";

const size = 10;
const prose = (
  "The presidents of Peru and Ecuador signed the act of Brasilia in October 1998 after the congresses of both countries had " +
  "accepted the line that the guarantors proposed for the border in the Cordillera del Condor where soldiers of both sides " +
  "had fought early in 1995 and observers had kept them apart since then"
).split(" ");

interface Column {
  readonly x: number;
  readonly width: number;
  readonly top?: number;
}

/** Words set in justified lines, the last of which ends where it ends; each stands by itself, as in files with wide spaces. */
function justified(words: readonly string[], { x, width, top = 100 }: Column): Word[] {
  const widthOf = (text: string) => text.length * size * 0.5;
  const lines: string[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined || [...line, word].reduce((sum, each) => sum + widthOf(each) + 3, -3) > width)
      lines.push([word]);
    else line.push(word);
  }
  return lines.flatMap((line, index) => {
    const free = width - line.reduce((sum, each) => sum + widthOf(each), 0);
    const space = index === lines.length - 1 || line.length === 1 ? 3 : free / (line.length - 1);
    let at = x;
    return line.map((text) => {
      const word = { text, x: at, y: top + 12 * index, width: widthOf(text), size, isRightToLeft: false };
      at += word.width + space;
      return word;
    });
  });
}

/** The words as a program draws them that goes line by line across the page. */
function drawnAcross(words: readonly Word[]): readonly Word[] {
  return words.toSorted((a, b) => a.y - b.y || a.x - b.x);
}

function read(...pages: readonly (readonly Word[])[]): string {
  return linesOfPages(pages)
    .map(({ text }) => text)
    .join(" ");
}

const half = Math.ceil(prose.length / 2);
const [first, second] = [prose.slice(0, half), prose.slice(half)];
const columns: readonly [Column, Column] = [
  { x: 50, width: 230 },
  { x: 300, width: 230 },
];

test("wide spaces one above the other are no gutter", () => {
  for (let width = 90; width <= 480; width += 5)
    expect(read(justified(prose, { x: 50, width })), `${width} points wide`).toBe(prose.join(" "));
});

test("a column is read before the next, be they as short as two lines", () => {
  for (let count = 16; count <= half; count += 3) {
    const [left, right] = [prose.slice(0, count), prose.slice(count, 2 * count)];
    const page = [...justified(left, columns[0]), ...justified(right, columns[1])];
    expect(read(page)).toBe([...left, ...right].join(" "));
  }
});

test("columns whose lines are not level are columns", () => {
  const page = [...justified(first, columns[0]), ...justified(second, { ...columns[1], top: 93 })];
  expect(read(page)).toBe(prose.join(" "));
});

test("columns that are drawn line by line across the page are told by the space between them, when they have lines enough", () => {
  const [left, right] = [
    [...prose, ...first],
    [...second, ...prose],
  ];
  const page = [...justified(left, columns[0]), ...justified(right, columns[1])];
  expect(read(drawnAcross(page))).toBe([...left, ...right].join(" "));
});

test("a page with few lines has the columns of the others, whose edges it shares", () => {
  const full = [...justified(first, columns[0]), ...justified(second, columns[1])];
  const [left, right] = [prose.slice(0, 12), prose.slice(12, 24)];
  const few = drawnAcross([...justified(left, columns[0]), ...justified(right, columns[1])]);
  expect(read(full, few)).toBe([...prose, ...left, ...right].join(" "));
  const elsewhere = few.map((word) => ({ ...word, x: word.x + 15 }));
  expect(read(full, elsewhere)).toBe([...prose, ...drawnAcross(few).map(({ text }) => text)].join(" "));
});

test("labels and what stands beside them are read line by line", () => {
  const labels = ["Capital", "Signed", "Border"].map((text, row) => ({ text, y: 100 + 14 * row, x: 50 }));
  const values = ["Lima", "1998", "marked"].map((text, row) => ({ text, y: 100 + 14 * row, x: 200 }));
  const table = [...labels, ...values].map((cell) => ({ ...cell, width: 40, size, isRightToLeft: false }));
  expect(read(drawnAcross(table))).toBe("Capital Lima Signed 1998 Border marked");
});

const someWords = fc.array(
  fc.integer({ min: 1, max: 14 }).map((length) => "abcdefghijklmn".slice(0, length)),
  {
    minLength: 1,
    maxLength: 120,
  },
);

test("words of any length in one justified column of any width are read line by line", () => {
  fc.assert(
    fc.property(someWords, fc.integer({ min: 75, max: 480 }), (words, width) => {
      expect(read(justified(words, { x: 50, width }))).toBe(words.join(" "));
    }),
  );
});

test("every word of any placement of words comes out once", () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 600 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  );
  const word = fc.record({
    x: fc.oneof(fc.constantFrom(50, 300, 450), number),
    y: fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((row) => row * 12),
      number,
    ),
    width: fc.oneof(fc.integer({ min: 1, max: 150 }), number),
    size: fc.oneof(fc.constant(10), number),
    isRightToLeft: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 60 }), { maxLength: 3 }), (pages) => {
      let count = 0;
      const placed = pages.map((words) => words.map((each) => ({ ...each, text: `<${count++}>` })));
      const written = read(...placed).match(/<\d+>/g) ?? [];
      expect(written.toSorted()).toEqual(placed.flatMap((words) => words.map(({ text }) => text)).toSorted());
    }),
  );
});
