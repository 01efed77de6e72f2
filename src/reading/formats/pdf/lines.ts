import type { Word } from "./pages.ts";

/** Words on one base line, from the left; with the number of what was read in one go: a column, or a band across the page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  readonly region: number;
}

/** Words whose base lines lie within one another's height, in the order of a line. */
export interface Row {
  readonly words: readonly Word[];
  readonly y: number;
}

/** Columns within columns: a page has hardly six. */
const maxDivisions = 4;
/** Lines that a column has at least: where nothing but their places speaks for columns, where words are drawn down each, or where other pages have them. */
const fewestLines = { placed: 6, drawn: 2, known: 1 };
/** Part of the lines that may cross what parts two columns: titles, pictures' captions. */
const mostCrossing = 0.4;
/** Space between two columns at least, and what the beginnings of lines may be off the edge of their column, in sizes. */
const narrowestGutter = 0.6;
const edgeTolerance = 0.4;
/** Of the turns from side to side that words drawn line by line across the page make, the part that those drawn down columns may. */
const mostTurns = 0.3;
/** How much wider than any space between words in its lines what parts columns is, and in which part of the lines: two words a line tell nothing. */
const standsOut = { ratio: 1.2, share: 0.6 };

/** A space within a piece of text, in sizes. */
const usualSpace = 0.3;

/** What parts two columns: where, and where the lines right of it begin. */
interface Gutter {
  readonly x: number;
  readonly edge: number;
}

/** The lines of all pages in the order in which they are read. A page with too few lines to tell has the columns that others have. */
export function linesOfPages(pages: readonly (readonly Word[])[]): readonly Line[] {
  const read = pages.map((words, page) => linesInOrder(words, page, []));
  const edges = [...new Set(read.flatMap((page) => page.edges))];
  return read.flatMap(({ lines, edges: own }, page) =>
    own.length > 0 || edges.length === 0 ? lines : linesInOrder(pages[page] ?? [], page, edges).lines,
  );
}

/** The lines of a page: down each column, and bands across the page between them; and the edges of columns right of others. */
function linesInOrder(words: readonly Word[], page: number, known: readonly number[]) {
  const lines: Line[] = [];
  const edges: number[] = [];
  const drawn = new Map(words.map((word, index) => [word, index]));
  let region = page * 1000;
  const write = (rows: readonly Row[]) => {
    if (rows.length === 0) return;
    region++;
    for (const row of rows) lines.push({ ...lineOf(row), page, region });
  };
  const read = (rows: readonly Row[], divisions: number) => {
    const gutter = divisions > 0 ? gutterOf(rows, drawn, known) : null;
    if (gutter === null) return write(rows);
    const { x, edge } = gutter;
    edges.push(edge);
    let band: Row[] = [];
    let across: Row[] = [];
    const divide = () => {
      const inBand = band.flatMap((row) => row.words);
      read(rowsOf(inBand.filter((word) => word.x < x)), divisions - 1);
      read(rowsOf(inBand.filter((word) => word.x >= x)), divisions - 1);
      band = [];
    };
    for (const row of rows) {
      if (crosses(row, x) || (band.length === 0 && goesOn(row, across.at(-1), x))) {
        divide();
        across.push(row);
      } else {
        write(across);
        across = [];
        band.push(row);
      }
    }
    divide();
    write(across);
  };
  read(rowsOf(words), maxDivisions);
  return { lines, edges };
}

/** Words by base line, from the top. */
export function rowsOf(words: readonly Word[]): readonly Row[] {
  const sorted = [...words].sort((a, b) => a.y - b.y);
  const rows: { words: Word[]; y: number }[] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const tallest = row === undefined ? 0 : Math.max(...row.words.slice(-8).map(({ size }) => size));
    if (row !== undefined && word.y - row.y < 0.35 * Math.max(word.size, tallest)) row.words.push(word);
    else rows.push({ words: [word], y: word.y });
  }
  return rows.map(({ words: inRow, y }) => ({ words: inRow.sort((a, b) => a.x - b.x), y }));
}

/** Whether a word stands on both sides of a vertical line. */
function crosses({ words }: Row, x: number): boolean {
  return words.some((word) => word.x < x - 1 && word.x + word.width > x + 1);
}

/** Whether a row is the short last line of a title or caption above it that crosses the gutter. */
function goesOn(row: Row, above: Row | undefined, gutter: number): boolean {
  const [first, before] = [row.words[0], above?.words[0]];
  if (above === undefined || first === undefined || before === undefined) return false;
  const isAlike = Math.abs(first.size - before.size) < 0.5 && row.y - above.y < 1.5 * first.size;
  return isAlike && first.x < gutter && row.words.every((word) => word.x < gutter);
}

/** Where a white stripe parts two columns, null where there is none: few lines cross it, and both sides have lines of their own. */
function gutterOf(rows: readonly Row[], drawn: ReadonlyMap<Word, number>, known: readonly number[]): Gutter | null {
  const extent = extentOf(rows);
  if (rows.length < 2 || extent === null) return null;
  const placed = rows.flatMap(({ words }, row) => words.map((word) => ({ word, row })));
  const orders = {
    across: placed,
    drawn: placed.toSorted((a, b) => (drawn.get(a.word) ?? 0) - (drawn.get(b.word) ?? 0)),
  };
  const width = extent.right - extent.left;
  let best: Gutter | null = null;
  let fewest = mostCrossing * rows.length;
  const step = Math.max(2, width / 200);
  let run = { from: 0, to: 0, crossing: -1 };
  let last: { readonly passed: number; readonly edge: number | null } = { passed: -1, edge: null };
  for (let x = extent.left + 0.12 * width; x <= extent.right - 0.12 * width; x += step) {
    const crossing = rows.filter((row) => crosses(row, x)).length;
    if (crossing <= fewest) {
      // beginnings and ends of words that are passed only grow in number: the same number, the same sides
      const passed = placed.reduce(
        (sum, { word }) => sum + Number(word.x < x - 1) + Number(word.x < x) + Number(word.x + word.width <= x + 1),
        0,
      );
      if (last.passed !== passed) last = { passed, edge: edgeRightOf(x, rows, orders, known) };
    }
    const edge: number | null = crossing > fewest ? null : last.edge;
    if (edge === null) {
      run = { from: 0, to: 0, crossing: -1 };
      continue;
    }
    run = run.crossing === crossing ? { ...run, to: x } : { from: x, to: x, crossing };
    fewest = crossing;
    best = { x: (run.from + run.to) / 2, edge };
  }
  return best;
}

/** A word and the number of its row. */
interface Placed {
  readonly word: Word;
  readonly row: number;
}

interface Orders {
  /** Line by line. */
  readonly across: readonly Placed[];
  readonly drawn: readonly Placed[];
}

/**
 * The edge of a column that begins right of `x`, null where none does. In justified text wide spaces stand above one another as well;
 * what tells columns is that their lines begin at one edge, and that their words are drawn down each or lie apart.
 */
function edgeRightOf(x: number, rows: readonly Row[], orders: Orders, known: readonly number[]): number | null {
  const sides = rows.map((row) => (crosses(row, x) ? null : sidesOf(row, x)));
  const free = sides.filter((row) => row !== null);
  const starts = free.flatMap(({ after }) => (after === null ? [] : [after]));
  const right = starts.length;
  const left = free.filter(({ before }) => before !== null).length;
  const both = free.flatMap(({ before, after, ...row }) =>
    before === null || after === null ? [] : [{ ...row, gap: after - before }],
  );
  const narrow = both.filter(({ gap, size }) => gap < narrowestGutter * size).length;
  if (narrow * 5 >= left + right) return null;
  const tolerance = edgeTolerance * (free[0]?.size ?? 10);
  const { edge, count } = commonEdge(starts, tolerance);
  if (count * 2 <= right) return null;
  const bands = bandsOf(sides);
  const across = turnsOver(x, orders.across, bands);
  // columns of a line each are read as the line that they are
  if (across === 0) return null;
  const isDrawnDown = turnsOver(x, orders.drawn, bands) <= mostTurns * across;
  const isKnown = known.some((other) => Math.abs(other - edge) <= tolerance) && (isDrawnDown || count === right);
  const isApart =
    both.filter(({ gap, widest }) => widest > 0 && gap > standsOut.ratio * widest).length >=
    standsOut.share * both.length;
  const placed = isApart ? Math.max(fewestLines.placed, 0.15 * rows.length) : Number.POSITIVE_INFINITY;
  const least = isKnown ? fewestLines.known : isDrawnDown ? fewestLines.drawn : placed;
  return Math.min(left, right) >= least ? edge : null;
}

interface Sides {
  readonly size: number;
  /** Where the words on the left end and those on the right begin. */
  readonly before: number | null;
  readonly after: number | null;
  /** The widest space between words of one side, 0 where there is none. */
  readonly widest: number;
}

function sidesOf({ words }: Row, x: number): Sides {
  let [before, after, end]: [number | null, number | null, number | null] = [null, null, null];
  let [size, widest] = [10, 0];
  for (const word of words) {
    const isLeft = word.x + word.width <= x + 1;
    if (!isLeft) after ??= word.x;
    const last = isLeft ? before : end;
    if (last !== null) widest = Math.max(widest, word.x - last);
    if (word.text.includes(" ")) widest = Math.max(widest, usualSpace * word.size);
    const furthest = Math.max(last ?? Number.NEGATIVE_INFINITY, word.x + word.width);
    if (isLeft) before = furthest;
    else end = furthest;
    size = word.size;
  }
  return { size, before, after, widest };
}

/** The edge at which most of the lines begin, and how many do. */
function commonEdge(starts: readonly number[], tolerance: number): { readonly edge: number; readonly count: number } {
  const sorted = starts.toSorted((a, b) => a - b);
  let best = { edge: 0, count: 0 };
  let from = 0;
  for (const [index, start] of sorted.entries()) {
    while (from < index && start - (sorted[from] ?? start) > tolerance) from++;
    const count = index - from + 1;
    if (count > best.count) best = { edge: sorted[from] ?? start, count };
  }
  return best;
}

/** How often words one after another stand on different sides of `x`, but for once in each band between rows that cross it. */
function turnsOver(x: number, words: readonly Placed[], bands: readonly (number | null)[]): number {
  const last: boolean[] = [];
  const turned: boolean[] = [];
  let turns = 0;
  for (const { word, row } of words) {
    const band = bands[row] ?? null;
    if (band === null) continue;
    const isLeft = word.x < x;
    if ((last[band] ?? isLeft) !== isLeft) {
      if (turned[band]) turns++;
      turned[band] = true;
    }
    last[band] = isLeft;
  }
  return turns;
}

/** The number of the band in which each row stands, null for rows that part bands. */
function bandsOf(sides: readonly (Sides | null)[]): readonly (number | null)[] {
  let band = 0;
  return sides.map((row) => {
    if (row === null) band++;
    return row === null ? null : band;
  });
}

function extentOf(rows: readonly Row[]): { readonly left: number; readonly right: number } | null {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { words } of rows) {
    for (const word of words) [left, right] = [Math.min(left, word.x), Math.max(right, word.x + word.width)];
  }
  return right > left ? { left, right } : null;
}

/** The words of a row as one line, with the size that most of it has. */
export function lineOf({ words, y }: Row) {
  const [first] = words;
  const isRightToLeft = words.filter((word) => word.isRightToLeft).length * 2 > words.length;
  const ordered = isRightToLeft ? words.toReversed() : words;
  let text = "";
  let last: Word | null = null;
  const sizes = new Map<number, number>();
  for (const word of ordered) {
    const gap = last === null ? 0 : Math.max(word.x - (last.x + last.width), last.x - (word.x + word.width));
    if (last !== null && gap > 0.15 * word.size && !areIdeographs(text, word.text)) text += " ";
    text += word.text;
    const size = Math.round(word.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + word.text.length);
    last = word;
  }
  const [size] = [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, -1]);
  const right = words.reduce((most, word) => Math.max(most, word.x + word.width), Number.NEGATIVE_INFINITY);
  return { text: text.replace(/\s+/g, " ").trim(), left: first?.x ?? 0, right, y, size };
}

function areIdeographs(before: string, after: string): boolean {
  const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。]/u;
  return ideograph.test(before.slice(-1)) && ideograph.test(after.slice(0, 1));
}
