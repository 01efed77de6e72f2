import type { Span } from "../../core/spans.ts";
import { beginsCoded, beginsNote } from "./archives.ts";
import { endsSentence, isLong, wordCount } from "./block.ts";
import { readDateline } from "./dateline.ts";
import { readHeaderLine } from "./header-lines.ts";
import { lineWords } from "./line-words/index.ts";
import { isBlank, type Line, linesOf } from "./lines.ts";
import { sourceOf } from "./phrases.ts";

/** A numbered document in any of the languages: "Document 3 of 20". */
const numbered = `(?:${lineWords
  .map(({ numbered: { what, of } }) => {
    return `(?:${sourceOf(what.split(" | "))})\\s+(?:n[.º°]\\s*|№\\s*|#)?\\d{1,4}(?:\\s+(?:${sourceOf(of.split(" | "))})\\s+\\d{1,5})?`;
  })
  .join("|")}|\\d{1,4}\\s+of\\s+\\d{1,5}\\s+documents?)`;
/** How Factiva signs each article at its end. */
const archiveSign = "(?:AN\\s+)?Document [A-Z]{2}\\w{0,20}\\d{5}\\w{0,30}";
/** Lines that part one article from the next: rules, a numbered document, the end as agencies mark it. */
const separator = new RegExp(
  `^(?:[-=_~]{5,}|(?:[-=_*~]\\s+){4,}[-=_*~]?|(?:\\*\\s*){3,}|#{3,}|—{3,}|\\(?END\\)?|-{0,3}\\s*END\\s*-{0,3}|End of Document|${archiveSign}|[-=_*\\s]{0,20}${numbered}[-=_*\\s]{0,20})$`,
  "iu",
);
const maySeparate = new RegExp(
  `^[ \\t\\u00a0]*(?:[-=_~]{5}|[-=_*~]\\s+[-=_*~]\\s|\\*\\s*\\*\\s*\\*|###|—{3}|\\(?END|-+\\s*END|End of Document|${archiveSign}|[-=_*\\s]{0,20}${numbered})|\\f`,
  "imu",
);
/** Lines below a separator among which an article's own date, header or dateline must stand. */
const headZone = 8;
/** Characters that an article has at least. */
const shortestArticle = 80;

/**
 * The articles of a text that holds several, each from its first line to its last; none for a text that is one article. They
 * are told apart by lines between them, where every part has a line like a title and its own date, header line or dateline
 * near its head, or by the header lines with which each begins: what is uncertain is one article. Of a text that goes on
 * beyond what is given the last article is left out. Throws `Refused` for more lines than a text may have.
 */
export function splitArticles(text: string, goesOn = false): readonly Span[] {
  // most texts have no such line
  if (!maySeparate.test(text)) return byHeaders(text);
  const parts = withHeadsBetweenRules(
    text,
    partsOf(text, linesOf(text)).filter(([first]) => first && !beginsNote(text.slice(first.start, first.end))),
  );
  if (goesOn) parts.pop();
  // a review of the press has a cover without text, and above each article the paper in which it stood
  const isReview = isHeadAlone(text, parts[0] ?? []) && parts.slice(1).every((lines) => namesPaper(text, lines));
  const cover = isReview ? parts.slice(0, 1) : [];
  const articles = parts.slice(cover.length);
  const are = articles.every((lines) => lengthOf(lines) >= shortestArticle && hasHead(text, lines));
  return articles.length > 1 && are ? [...cover, ...articles].map(spanOf) : [];
}

function spanOf(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/** The parts of a text in which title and date stand between two rules each: every head with the text below it. */
function withHeadsBetweenRules(text: string, parts: Line[][]): Line[][] {
  const alternate = parts.length % 2 === 0 && parts.every((lines, at) => isHeadAlone(text, lines) === (at % 2 === 0));
  if (!alternate) return parts;
  return parts.flatMap((head, at) => (at % 2 === 0 ? [[...head, ...(parts[at + 1] ?? [])]] : []));
}

/** Whether lines are few, and none is running text. */
function isHeadAlone(text: string, lines: readonly Line[]): boolean {
  return lines.length > 0 && lines.length <= 4 && lines.every((line) => !isRunning(text.slice(line.start, line.end)));
}

function namesPaper(text: string, lines: readonly Line[]): boolean {
  return lines.slice(0, 3).some(({ start, end }) => {
    const header = end - start <= 200 ? readHeaderLine(text.slice(start, end)) : null;
    return header?.field === "published" && header.publisher !== null;
  });
}

function isRunning(line: string): boolean {
  return isLong(line) || (endsSentence(line) && wordCount(line) > 14);
}

/** Rules between the articles of a Markdown text, and the heading with which each begins. */
const markdownRule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const markdownTitle = /^#[ \t]+\S/;

/**
 * The articles of a Markdown text that holds several: rules part them, and each begins with a heading of the first level and
 * has its date or byline near its head. None for a text that is one article.
 */
export function splitMarkdown(text: string, clean: (raw: string) => string, goesOn = false): readonly Span[] {
  const parts: Line[][] = [[]];
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, Math.min(line.end, line.start + 80));
    if (markdownRule.test(content)) parts.push([]);
    else if (!isBlank(line)) parts.at(-1)?.push(line);
  }
  const articles = parts.filter((lines) => lines.length > 0);
  if (goesOn) articles.pop();
  const are = articles.every((lines) => {
    const head = lines.slice(1, headZone).map(({ start, end }) => clean(text.slice(start, end)));
    const [title] = lines;
    const isTitled = title !== undefined && markdownTitle.test(text.slice(title.start, title.end));
    return isTitled && lengthOf(lines) >= shortestArticle && head.some((line) => readHeaderLine(line) !== null);
  });
  return articles.length > 1 && are ? articles.map(spanOf) : [];
}

/**
 * The articles of a text that begins with two header lines, each from where the first of these labels comes again with a
 * header line below it: "Title: … Date: …".
 */
function byHeaders(text: string): readonly Span[] {
  const label = /^\s*(\p{L}[\p{L} -]{1,30}?)\s*:/u.exec(text.slice(0, 200))?.[1];
  if (label === undefined || text.indexOf(`\n${label}`, label.length) < 0) return [];
  const lines = linesOf(text).filter((line) => !isBlank(line));
  const heads = lines.flatMap((line, index) => {
    const own = text.slice(line.start, Math.min(line.end, line.start + 300));
    const below = lines[index + 1];
    if (below === undefined || !own.startsWith(label) || !/^\s*:/.test(own.slice(label.length))) return [];
    const header = readHeaderLine(own);
    const isHead = header !== null && header.field !== "other" && header.length === own.length;
    return isHead && readHeaderLine(text.slice(below.start, below.end)) !== null ? [index] : [];
  });
  if (heads[0] !== 0 || heads.length < 2) return [];
  const parts = heads.map((from, at) => lines.slice(from, heads[at + 1]));
  if (parts.some((part) => lengthOf(part) < shortestArticle)) return [];
  return parts.map(spanOf);
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
  const isDated = head.some((line) => readHeaderLine(line) !== null || readDateline(line) !== null);
  return begins && (isDated || beginsCoded(first));
}
