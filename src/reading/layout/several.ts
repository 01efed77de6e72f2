import type { Span } from "../../core/spans.ts";
import { agencyName } from "./agencies.ts";
import { beginsCoded, beginsNote } from "./archives.ts";
import { type Block, endsSentence, isLong, isProse, wordCount } from "./block.ts";
import { isSignOff } from "./byline.ts";
import { readDateline } from "./dateline.ts";
import { readHeaderLine } from "./header-lines.ts";
import { lineWords } from "./line-words/index.ts";
import { isBlank, type Line, linesOf } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { isLikeTitle, isWhole, type PartHead, readPartHead } from "./part-head.ts";
import { sourceOf } from "./phrases.ts";

/** A numbered document in any of the languages: "Document 3 of 20". */
const numbered = `(?:${lineWords
  .map(({ numbered: { what, of } }) => {
    return `(?:${sourceOf(what.split(" | "))})\\s+(?:n[.º°]\\s*|№\\s*|#)?\\d{1,4}(?:\\s+(?:${sourceOf(of.split(" | "))})\\s+\\d{1,5})?`;
  })
  .join("|")}|\\d{1,4}\\s+of\\s+\\d{1,5}\\s+documents?)`;
/** How Factiva signs each article at its end. */
const archiveSign = "(?:AN\\s+)?Document [A-Z]{2}\\w{0,20}\\d{5}\\w{0,30}";
/** Rules, a numbered document, the end as agencies mark it: what stands between articles and hardly within one. */
const plainSeparator = `[-=_~]{5,}|(?:[-=_~]\\s+){4,}[-=_~]?|\\(?END\\)?|-{0,3}\\s*END\\s*-{0,3}|End of Document|${archiveSign}|[-=_*#\\s]{0,20}${numbered}[-=_*\\s]{0,20}`;
/** What also parts the sections of one article. */
const sectionMark = "(?:[-=_*~]\\s+){4,}[-=_*~]?|(?:\\*\\s*){3,}|#{3,}|—{3,}";
const wholeLine = (pattern: string) => new RegExp(`^(?:${pattern})$`, "iu");
/** Lines that may part one article from the next, by how much they say themselves. */
const separators = {
  plain: wholeLine(plainSeparator),
  usual: wholeLine(`${plainSeparator}|${sectionMark}`),
  any: wholeLine(`${plainSeparator}|${sectionMark}|[-=_~]{3,4}`),
};
const maySeparate = new RegExp(
  `^[ \\t\\u00a0]*(?:[-=_~]{3}|[-=_*~]\\s+[-=_*~]\\s|\\*\\s*\\*\\s*\\*|###|—{3}|\\(?END|-+\\s*END|End of Document|${archiveSign}|[-=_*#\\s]{0,20}${numbered})|\\f`,
  "imu",
);
/** Lines below a separator among which an article's own date, header or dateline must stand. */
const headZone = 8;
/** Characters that an article has at least. */
const shortestArticle = 80;

/** How long a title is at least that is more than what stands above a section. */
const shortestTitle = { words: 4, characters: 22 };

/**
 * The articles of a text that holds several, each from its first line to its last; none for a text that is one article. They
 * are told apart by lines between them, where every part has its own date, header line or dateline near its head or begins
 * with a title as no section does, or by the header lines, address or agency's dateline with which each begins: what is
 * uncertain is one article. Of a text that goes on beyond what is given the last article is left out. Throws `Refused` for
 * more lines than a text may have.
 */
export function splitArticles(text: string, goesOn = false): readonly Span[] {
  // most texts have no such line
  const between = maySeparate.test(text) ? [betweenDated, betweenTitled, betweenSigned] : [];
  const ways = [...between, byHeaders, byAddresses, byDatelines];
  for (const way of ways) {
    const parts = way(text, goesOn);
    if (parts.length > 1) return parts.map(spanOf);
  }
  return [];
}

type Parts = readonly (readonly Span[])[];

/** The parts between usual separators, where each begins as an article does that says when it came out. */
function betweenDated(text: string, goesOn: boolean): Parts {
  const parts = withHeadsBetweenRules(text, partsBetween(text, separators.usual));
  if (goesOn) parts.pop();
  // a review of the press has a cover without text, and above each article the paper in which it stood
  const isReview = isHeadAlone(text, parts[0] ?? []) && parts.slice(1).every((lines) => namesPaper(text, lines));
  const cover = isReview ? parts.slice(0, 1) : [];
  const articles = parts.slice(cover.length);
  const are = articles.every((lines) => lengthOf(lines) >= shortestArticle && hasHead(text, lines));
  return articles.length > 1 && are ? [...cover, ...articles] : [];
}

/**
 * The parts between separators that no article has between its sections, where each begins with a title. One article has one
 * byline or dateline: where two parts have their own they are several, where one alone has it they are its sections. Where
 * none has, the titles must be those of articles, and what stands below them without sections.
 */
function betweenTitled(text: string, goesOn: boolean): Parts {
  const parts = partsBetween(text, separators.plain);
  if (goesOn) parts.pop();
  const heads = headsOf(text, parts);
  if (heads === null) return [];
  const signed = heads.filter(({ isSigned }) => isSigned).length;
  if (signed > 1) return parts;
  // a running head comes again on each page
  const titles = new Set(
    heads.map(({ title }) =>
      title
        .replace(/[^\p{L}]+/gu, " ")
        .trim()
        .toLowerCase(),
    ),
  );
  const areOfArticles = heads.every(({ title, hasSubheads }) => !hasSubheads && isTelling(title));
  return signed === 0 && areOfArticles && titles.size === heads.length ? parts : [];
}

function isTelling(title: string): boolean {
  const isLongEnough = wordCount(title) >= shortestTitle.words && title.length >= shortestTitle.characters;
  return isLongEnough || /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(title);
}

/** The parts between lines that may be anything, where each has a title with its own byline, date or dateline. */
function betweenSigned(text: string, goesOn: boolean): Parts {
  const parts = partsBetween(text, separators.any);
  if (goesOn) parts.pop();
  const heads = headsOf(text, parts);
  return heads?.every(({ isSigned }) => isSigned) ? parts : [];
}

/** How each part begins; null where one of them begins as no article does, and where there is one alone. */
function headsOf(text: string, parts: Parts): readonly PartHead[] | null {
  const heads: PartHead[] = [];
  for (const lines of parts) {
    const { start, end } = spanOf(lines);
    const head = readPartHead(text.slice(start, end));
    if (head === null) return null;
    heads.push(head);
  }
  return heads.length > 1 ? heads : null;
}

function partsBetween(text: string, separator: RegExp): Line[][] {
  const parts = partsOf(text, linesOf(text), separator);
  return parts.filter(([first]) => first && !beginsNote(text.slice(first.start, first.end)));
}

function spanOf(lines: readonly Span[]): Span {
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
function byHeaders(text: string): Parts {
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
  return parts.some((part) => lengthOf(part) < shortestArticle) ? [] : parts;
}

/** The articles of a text that begins with an address alone on its line, each from such a line above a title and a date. */
function byAddresses(text: string, goesOn: boolean): Parts {
  if (!/^\s*(?:https?:|url\b|link\b)/i.test(text.slice(0, 200))) return [];
  const lines = linesOf(text).filter((line) => !isBlank(line));
  const heads = lines.flatMap(({ start, end }, index) =>
    end - start <= 300 && readHeaderLine(text.slice(start, end))?.field === "url" ? [index] : [],
  );
  if (heads[0] !== 0) return [];
  const parts = heads.map((from, at) => lines.slice(from, heads[at + 1]));
  if (goesOn) parts.pop();
  return headsOf(text, parts)?.every(({ isSigned }) => isSigned) ? parts : [];
}

const agency = new RegExp(`(?<!\\p{L})${agencyName}(?!\\p{L})`, "u");
/** Lines from a title to the dateline below it: a deck, a byline. */
const mostToDateline = 4;

/** The articles of a text that begins with a title above an agency's dated dateline, each from where another title does. */
function byDatelines(text: string, goesOn: boolean): Parts {
  if (titlesOfDispatches(paragraphsOf(text.slice(0, 2000)).blocks)[0] !== 0) return [];
  const { blocks } = paragraphsOf(text);
  const titles = titlesOfDispatches(blocks);
  const parts = titles.map((from, at) => blocks.slice(from, titles[at + 1]));
  if (goesOn) parts.pop();
  return parts.every(isWhole) ? parts : [];
}

/** Where the titles stand below which a dispatch begins. */
function titlesOfDispatches(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap(({ text }, at) => {
    const length = readDateline(text)?.length ?? 0;
    if (!/\d/.test(text.slice(0, length)) || !agency.test(text.slice(0, length))) return [];
    const above = blocks.slice(Math.max(0, at - mostToDateline), at);
    const title = above.findLastIndex((block) => isProse(block) || isSignOff(block.text)) + 1;
    const block = above[title];
    return block !== undefined && isLikeTitle(block) ? [at - above.length + title] : [];
  });
}

/** The lines with something on them between separators. A form feed, which `linesOf` takes for a line's end, parts too. */
function partsOf(text: string, lines: readonly Line[], separator: RegExp): Line[][] {
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
