import type { Span } from "../../core/spans.ts";
import { readDateline } from "../dates/published.ts";
import { readHeaderLine } from "./header-lines.ts";
import { isBlank, type Line, linesOf } from "./lines.ts";

/** Lines that part one article from the next: rules, a numbered document, the end as agencies mark it. */
const separator =
  /^(?:[-=_]{5,}|(?:\*\s*){3,}|#{3,}|\(?END\)?|-{0,3}\s*END\s*-{0,3}|(?:document|article|documento|artículo|artigo|документ)\s+\d{1,4}(?:\s+(?:of|de|sur|из)\s+\d{1,5})?|\d{1,4}\s+of\s+\d{1,5}\s+documents?)$/iu;
/** Lines below a separator among which an article's own date, header or dateline must stand. */
const headZone = 8;
/** Characters that an article has at least. */
const shortestArticle = 80;

/**
 * The articles of a text that holds several, each from its first line to its last; none for a text that is one article. They
 * are told apart only where every part has a line like a title and its own date, header line or dateline near its head:
 * what is uncertain is one article. Throws `Refused` for more lines than a text may have.
 */
export function splitArticles(text: string): readonly Span[] {
  if (!mayHold(text)) return [];
  const parts = partsOf(text, linesOf(text)).filter((lines) => lines.length > 0);
  const long = parts.filter((lines) => lengthOf(lines) >= shortestArticle);
  if (long.length < 2 || long.length < parts.length || !long.every((lines) => hasHead(text, lines))) return [];
  return long.map((lines) => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }));
}

/** A look at the whole that costs little: most texts have no such line. */
function mayHold(text: string): boolean {
  return /^\s*(?:[-=_]{5}|\*\s*\*\s*\*|###|\(?END|-+\s*END|(?:document|article|documento|artículo|artigo|документ)\s+\d|\d{1,4}\s+of\s)|\f/imu.test(
    text,
  );
}

/** The lines with something on them between separators. A form feed, which `linesOf` takes for a line's end, parts too. */
function partsOf(text: string, lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  let at = 0;
  for (const line of lines) {
    const content = line.end - line.start <= 80 ? text.slice(line.start, line.end) : "";
    if (text.slice(at, line.start).includes("\f") || separator.test(content)) parts.push([]);
    if (!isBlank(line) && !separator.test(content)) parts.at(-1)?.push(line);
    at = line.end;
  }
  return parts;
}

function lengthOf(lines: readonly Line[]): number {
  return (lines.at(-1)?.end ?? 0) - (lines[0]?.start ?? 0);
}

/** Whether a part begins as an article does: a title or header line first, and a date, header or dateline soon. */
function hasHead(text: string, lines: readonly Line[]): boolean {
  const head = lines.slice(0, headZone).map(({ start, end }) => text.slice(start, Math.min(end, start + 300)));
  const [first = ""] = head;
  const begins = first.length <= 200 && /^["'“«(¿¡]*[\p{Lu}\p{Lo}\d]/u.test(first);
  return begins && head.some((line) => readHeaderLine(line) !== null || readDateline(line) !== null);
}
