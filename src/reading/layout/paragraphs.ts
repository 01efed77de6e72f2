import type { Cut } from "../article.ts";
import { type Block, cleanText, endsSentence } from "./block.ts";
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
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  const cut: Cut[] = [];
  let first = 0;
  while (first < lines.length) {
    const line = lines[first];
    if (line === undefined) break;
    if (isBlank(line)) {
      first++;
      continue;
    }
    const alone = first < headerZone && readHeaderLine(text.slice(line.start, line.end).slice(0, 300)) !== null;
    const last = alone ? first : lastLineOf(text, lines, first, width);
    const mark = alone ? null : bullet.exec(text.slice(line.start, line.start + 12));
    const start = line.start + (mark?.[0].length ?? 0);
    if (mark !== null) cut.push({ start: line.start, end: start, rule: "item-mark" });
    const end = lines[last]?.end ?? line.end;
    blocks.push({ start, end, text: cleanText(text.slice(start, end)), kind: mark === null ? "plain" : "item" });
    first = last + 1;
  }
  return { blocks, cut };
}

/**
 * The width at which the text is wrapped, null when each line is a paragraph. A text is wrapped when none of its lines is
 * long and some break within a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.end - line.start + line.indent);
  if (widest > widestWrap || widest < 20) return null;
  const broken = lines.some((line, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined &&
      !isBlank(line) &&
      !isBlank(next) &&
      breaksSentence(text, line, next) &&
      fillsWidth(text, line, next, widest)
    );
  });
  return broken ? widest : null;
}

/** The last line of the paragraph that begins at `first`. */
function lastLineOf(text: string, lines: readonly Line[], first: number, width: number | null): number {
  let last = first;
  for (;;) {
    const line = lines[last];
    const next = lines[last + 1];
    if (line === undefined || next === undefined || isBlank(next) || !continues(text, line, next, width)) return last;
    last++;
  }
}

function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  if (bullet.test(text.slice(next.start, next.start + 12))) return false;
  if (width === null) return startsLower(text, next) && breaksSentence(text, line, next) && line.end - line.start > 40;
  const indented = next.indent > line.indent && endsSentence(text.slice(line.start, line.end).slice(-8));
  return (
    !indented && (fillsWidth(text, line, next, width) || (startsLower(text, next) && breaksSentence(text, line, next)))
  );
}

/** Whether the first word of the next line would not have fitted on this one, as where a program broke the line. */
function fillsWidth(text: string, line: Line, next: Line, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + widestWrap));
  const word = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(head) ? 1 : (head.split(/\s/, 1)[0]?.length ?? 0);
  return line.indent + line.end - line.start + 1 + word > width;
}

/** A line that does not end a sentence, followed by one that does not begin with a capital. */
function breaksSentence(text: string, line: Line, next: Line): boolean {
  const startsCapital = /^["'“«(¿¡]*\p{Lu}/u.test(text.slice(next.start, next.start + 4));
  return !startsCapital && !endsSentence(text.slice(Math.max(line.start, line.end - 8), line.end));
}

function startsLower(text: string, line: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}
