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
/** Lines that a column has at least. */
const shortestColumn = 3;
/** Part of the lines that may cross what parts two columns: titles, pictures' captions. */
const mostCrossing = 0.4;

/** The lines of a page in the order in which they are read: down each column, and bands across the page between them. */
export function linesInOrder(words: readonly Word[], page: number): readonly Line[] {
  const lines: Line[] = [];
  let region = page * 1000;
  const write = (rows: readonly Row[]) => {
    if (rows.length === 0) return;
    region++;
    for (const row of rows) lines.push({ ...lineOf(row), page, region });
  };
  const read = (rows: readonly Row[], divisions: number) => {
    const gutter = divisions > 0 ? gutterOf(rows) : null;
    if (gutter === null) return write(rows);
    let band: Row[] = [];
    let across: Row[] = [];
    const divide = () => {
      const inBand = band.flatMap((row) => row.words);
      read(rowsOf(inBand.filter((word) => word.x < gutter)), divisions - 1);
      read(rowsOf(inBand.filter((word) => word.x >= gutter)), divisions - 1);
      band = [];
    };
    for (const row of rows) {
      if (crosses(row, gutter) || (band.length === 0 && goesOn(row, across.at(-1), gutter))) {
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
  return lines;
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

/**
 * Where a white stripe parts two columns, null where there is none: few lines cross it, both sides have lines of their own,
 * and the gap is wider than one between words that happen to stand one above the other.
 */
function gutterOf(rows: readonly Row[]): number | null {
  const extent = extentOf(rows);
  if (rows.length < shortestColumn || extent === null) return null;
  const width = extent.right - extent.left;
  let best: number | null = null;
  let fewest = Math.min(mostCrossing * rows.length, rows.length - shortestColumn);
  const step = Math.max(2, width / 200);
  let run = { from: 0, to: 0, crossing: -1 };
  for (let x = extent.left + 0.12 * width; x <= extent.right - 0.12 * width; x += step) {
    const crossing = rows.filter((row) => crosses(row, x)).length;
    if (crossing > fewest || !partsColumns(rows, x)) {
      run = { from: 0, to: 0, crossing: -1 };
      continue;
    }
    run = run.crossing === crossing ? { ...run, to: x } : { from: x, to: x, crossing };
    fewest = crossing;
    best = (run.from + run.to) / 2;
  }
  return best;
}

function partsColumns(rows: readonly Row[], x: number): boolean {
  let [left, right, narrow] = [0, 0, 0];
  for (const row of rows) {
    if (crosses(row, x)) continue;
    let [before, after, size] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 10];
    for (const word of row.words) {
      if (word.x + word.width <= x + 1) before = Math.max(before, word.x + word.width);
      else after = Math.min(after, word.x);
      size = word.size;
    }
    if (Number.isFinite(before)) left++;
    if (Number.isFinite(after)) right++;
    if (after - before < 0.6 * size) narrow++;
  }
  const least = Math.max(shortestColumn, 0.15 * rows.length);
  return left >= least && right >= least && narrow * 5 < left + right;
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
  const right = Math.max(...words.map((word) => word.x + word.width));
  return { text: text.replace(/\s+/g, " ").trim(), left: first?.x ?? 0, right, y, size };
}

function areIdeographs(before: string, after: string): boolean {
  const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。]/u;
  return ideograph.test(before.slice(-1)) && ideograph.test(after.slice(0, 1));
}
