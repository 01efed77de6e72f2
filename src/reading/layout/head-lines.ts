import { isLong } from "./block.ts";
import { readHeaderLine } from "./header-lines.ts";

/** Lines of a title, or of a title and its deck, above header lines. */
const mostAbove = 4;
/** How a line ends whose sentence goes on below: in a short word that joins, or a comma. */
const goesOn = /(?:[,;(–—-]|\s\p{Ll}{1,4})$/u;

/**
 * The paragraphs that the lines of one paragraph are where header lines stand among the first of them: each header line by
 * itself, and what stands above and below those together. One paragraph where there is none.
 */
export function partHeaderLines<Line>(lines: readonly Line[], textOf: (line: Line) => string): readonly Line[][] {
  const whole = [[...lines]];
  if (lines.length < 2) return whole;
  const isHeader = lines.slice(0, mostAbove * 2).map((line, index) => isHeaderLine(textOf(line), index));
  const first = isHeader.indexOf(true);
  if (first < 0 || first > mostAbove) return whole;
  const above = lines.slice(0, first);
  const [title, last] = [above.map(textOf).join(" "), above.at(-1)];
  if (isLong(title) || (last !== undefined && goesOn.test(textOf(last).trim()))) return whole;
  let end = first;
  while (isHeader[end]) end++;
  const below = lines.slice(end);
  // a sentence may have a day on a line of its own
  if (below[0] !== undefined && /^["'“«(]*\p{Ll}/u.test(textOf(below[0]).trim())) return whole;
  return [above, ...lines.slice(first, end).map((line) => [line]), below].filter((part) => part.length > 0);
}

function isHeaderLine(raw: string, index: number): boolean {
  const line = raw.trim();
  const header = readHeaderLine(line);
  if (header === null || header.length !== line.length || header.field === "other") return false;
  if (header.field === "byline") return header.isAnnounced || index > 0;
  return header.field !== "published" || !header.mayBeTitle || index > 0;
}
