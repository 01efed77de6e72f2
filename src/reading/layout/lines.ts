import { Refused } from "../../core/errors.ts";
import type { Span } from "../../core/spans.ts";

/** One line without its end and without white space around it; a blank line is empty. `indent` counts what stood before. */
export interface Line extends Span {
  readonly indent: number;
}

/** More lines than this are a table or a log, and a hundred bytes of memory a line would not be proportionate. */
export const maxLines = 200_000;

/** The lines of a text, however they end (LF, CRLF, CR, form feed, Unicode's own). Throws `Refused` above `maxLines`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
  let start = 0;
  for (let found = ends.exec(text); found !== null; found = ends.exec(text)) {
    lines.push(lineOf(text, start, found.index));
    start = ends.lastIndex;
    if (lines.length >= maxLines) throw new Refused("too-large", `expected at most ${maxLines} lines, came more`);
  }
  lines.push(lineOf(text, start, text.length));
  return lines;
}

/** Whether a line has nothing on it. */
export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

function lineOf(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  return { start, end, indent: start - from };
}

/** White space, zero-width space and byte order mark, and what else a browser copies along. */
function isInvisible(unit: number): boolean {
  if (unit > 0x20 && unit < 0x7f) return false;
  return (
    unit <= 0x20 ||
    unit === 0x7f ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
