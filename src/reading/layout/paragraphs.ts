import type { Cut } from "../article.ts";
import { type Block, cleanText, endsSentence, isLong } from "./block.ts";
import { readHeaderLine } from "./header-lines.ts";
import { isBlank, type Line, linesOf } from "./lines.ts";

/** The paragraphs of a plain text and the marks of its list items, which are cut. */
export interface Paragraphs {
  readonly blocks: readonly Block[];
  readonly cut: readonly Cut[];
}

/** A line longer than this was not broken by a program that wraps lines. */
const widestWrap = 120;
/** Header lines stand among the first lines of a file. */
const headerZone = 20;

const bullet = /^(?:[•◦▪‣∙●■►–—*·-]|\d{1,2}\))\s+(?=\S)/u;

/** Paragraphs as people save them: parted by blank lines, one a line, or wrapped at some width; list items by themselves. */
export function paragraphsOf(text: string): Paragraphs {
  const lines = singleSpaced(text, linesOf(text));
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  const cut: Cut[] = [];
  let inHead = true;
  let first = 0;
  while (first < lines.length) {
    const line = lines[first];
    if (line === undefined) break;
    if (isBlank(line)) {
      first++;
      continue;
    }
    const alone = first < headerZone && isHeader(text, line);
    const last: number = alone ? first : lastLineOf({ text, lines, width, inHead }, first);
    const mark = alone ? null : bullet.exec(text.slice(line.start, line.start + 12));
    const start = line.start + (mark?.[0].length ?? 0);
    if (mark !== null) cut.push({ start: line.start, end: start, rule: "item-mark" });
    const end = lines[last]?.end ?? line.end;
    const words = cleanText(text.slice(start, end));
    blocks.push({ start, end, text: words, kind: mark === null ? "plain" : "item" });
    inHead &&= last + 1 < headerZone && !isLong(words);
    first = last + 1;
  }
  return { blocks, cut };
}

function isHeader(text: string, line: Line): boolean {
  return readHeaderLine(text.slice(line.start, Math.min(line.end, line.start + 300))) !== null;
}

/**
 * The lines of a text, without the blank ones between wrapped lines where a program set one below each: there two part
 * paragraphs.
 */
function singleSpaced(text: string, lines: readonly Line[]): readonly Line[] {
  let spaced = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const [below, next] = [lines[index + 1], lines[index + 2]];
    if (isBlank(line) || below === undefined) continue;
    // a text in which two lines stand together is not spaced
    if (!isBlank(below)) return lines;
    if (next === undefined || isBlank(next)) continue;
    spaced++;
    if (widthOf(line) <= widestWrap && startsLower(text, next) && breaksSentence(text, line, next)) broken++;
  }
  if (spaced < 4 || broken * 3 < spaced) return lines;
  const first = lines.findIndex((line) => !isBlank(line));
  return lines.filter((line, index) => {
    // the first line is a title
    if (index === first + 1) return true;
    const [above, below] = [lines[index - 1], lines[index + 1]];
    return !isBlank(line) || above === undefined || below === undefined || isBlank(above) || isBlank(below);
  });
}

/** A text's lines, and the width at which a program broke them. `inHead` is true until the running text begins. */
interface Written {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly width: number | null;
  readonly inHead: boolean;
}

/**
 * The width at which the text is wrapped, null when each line is a paragraph. The lines that break within a sentence tell
 * it; an address or another line that nobody broke may be longer, but few are.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || isBlank(line) || isBlank(next) || widthOf(line) > widestWrap) return false;
    return breaksSentence(text, line, next);
  });
  const widestBroken = broken.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
  if (widestBroken < 20) return null;
  const written = lines.filter((line) => !isBlank(line));
  const within = written.map(widthOf).filter((width) => width <= widestBroken * 1.1);
  return written.length - within.length > written.length / 10
    ? null
    : within.reduce((widest, width) => Math.max(widest, width), 0);
}

function widthOf(line: Line): number {
  return line.indent + line.end - line.start;
}

/** The last line of the paragraph that begins at `first`. */
function lastLineOf(written: Written, first: number): number {
  const { text, lines, inHead } = written;
  let last = first;
  for (;;) {
    const line = lines[last];
    const next = lines[last + 1];
    if (line === undefined || next === undefined || isBlank(next)) return last;
    if (!continues(written, line, next) && !isAmid(written, first, last)) return last;
    // a title as wide as the text does not swallow the byline below it
    if (inHead && last - first < 2 && isHeader(text, next) && !isWithin(written, last + 1)) return last;
    last++;
  }
}

/** Characters that a paragraph has before a line of it shows nothing but that it was broken within a sentence. */
const plainlyBegun = 100;

/** Whether a paragraph that has begun is amid a sentence at a line's end, where lines of several widths were put together. */
function isAmid({ text, lines, width }: Written, first: number, last: number): boolean {
  const [begun, line, next] = [lines[first], lines[last], lines[last + 1]];
  if (width === null || begun === undefined || line === undefined || next === undefined || last === first) return false;
  const isWithinSentence = /[\p{L}\d,]$/u.test(text.slice(line.end - 2, line.end));
  return (
    isWithinSentence && line.end - begun.start >= plainlyBegun && !bullet.test(text.slice(next.start, next.start + 12))
  );
}

/** Whether a line that begins in small letters is a sentence's, as "on 26 October 1998" may be: one that goes on below it. */
function isWithin({ text, lines }: Written, at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || startsCapital(text, line)) return false;
  return !/^\p{Ll}.*\d/u.test(text.slice(line.start, line.end)) || (next !== undefined && !isBlank(next));
}

function continues({ text, width }: Written, line: Line, next: Line): boolean {
  if (bullet.test(text.slice(next.start, next.start + 12))) return false;
  const goesOn = startsLower(text, next) && breaksSentence(text, line, next);
  if (width === null) return goesOn && line.end - line.start > 40;
  if (widthOf(line) > width) return false;
  const indented = next.indent > line.indent && endsSentence(text.slice(line.start, line.end).slice(-8));
  return !indented && (fillsWidth(text, line, next, width) || goesOn);
}

/** Whether the first word of the next line would not have fitted on this one, as where a program broke the line. */
function fillsWidth(text: string, line: Line, next: Line, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + widestWrap));
  const word = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(head) ? 1 : (head.split(/\s/, 1)[0]?.length ?? 0);
  return line.indent + line.end - line.start + 1 + word > width;
}

/** A line that does not end a sentence, followed by one that does not begin with a capital. */
function breaksSentence(text: string, line: Line, next: Line): boolean {
  return !startsCapital(text, next) && !endsSentence(text.slice(Math.max(line.start, line.end - 8), line.end));
}

function startsCapital(text: string, line: Line): boolean {
  return /^["'“«(¿¡]*\p{Lu}/u.test(text.slice(line.start, line.start + 4));
}

function startsLower(text: string, line: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}
