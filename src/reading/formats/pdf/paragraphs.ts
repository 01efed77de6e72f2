import { detectLanguage } from "../../language/language.ts";
import { type Block, endsSentence, isLong } from "../../layout/block.ts";
import { headZone } from "../../layout/drafts.ts";
import { partHeaderLines } from "../../layout/head-lines.ts";
import { readHeaderLine } from "../../layout/header-lines.ts";
import type { Words } from "../../layout/transcript.ts";
import { type Hyphenated, hyphenatedIn, isBetweenHyphens, isCompound } from "./compounds.ts";
import type { Line } from "./lines.ts";

/** Headings are set this much larger than the text, notes and captions this much smaller. */
const headingRatio = 1.15;
const smallRatio = 0.82;
/** A step between lines that is this much larger than usual parts paragraphs. */
const wideStep = 1.25;
const longestHeading = 250;
/** Part of a column's width, with the space to the next, that a full line may leave free. */
const widestRag = 0.4;

const itemStart = /^(?:[•◦▪‣∙●■►·–—]|\d{1,2}[.)])\s+\S/u;

/** Joins the lines of all pages into paragraphs and writes them down. */
export function writeParagraphs(lines: readonly Line[], words: Words): void {
  const layout = layoutOf(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    if (paragraph === undefined || last === undefined || begins(line, last, paragraph, layout)) paragraphs.push([line]);
    else paragraph.push(line);
  }
  const largest = Math.max(...paragraphs.map(([line]) => (line?.page === lines[0]?.page ? (line?.size ?? 0) : 0)));
  const whole = lines
    .map(({ text }) => text)
    .join("\n")
    .replace(/(?<=\p{L})[-\u2010\u00ad]\n(?=\p{Ll})/gu, "");
  const hyphenated = hyphenatedIn(whole);
  const { code: language } = detectLanguage(whole.replaceAll("\n", " "));
  let isTitled = false;
  let isBegun = false;
  for (const paragraph of withHeaderLinesApart(paragraphs)) {
    const text = joined(paragraph, hyphenated, language);
    const size = paragraph[0]?.size ?? 0;
    const isHeading = size >= headingRatio * layout.size && text.length <= longestHeading;
    const isTitle: boolean = isHeading && !isTitled && size === largest;
    isTitled ||= isTitle;
    const kind: Block["kind"] = isTitle ? "title" : isHeading ? "subhead" : "plain";
    const isSmall = size <= smallRatio * layout.size;
    // who wrote and when is printed small, too
    if (isSmall && (isBegun || readHeaderLine(text) === null)) words.leaveOut(text, "small-print");
    else words.add(text, kind);
    isBegun ||= !isSmall && isLong(text);
  }
}

/** Header lines stand close below one another, without the space that parts paragraphs. */
function withHeaderLinesApart(paragraphs: readonly Line[][]): readonly Line[][] {
  const isText = (lines: readonly Line[]) => isLong(lines.map(({ text }) => text).join(" "));
  const first = paragraphs.findIndex((lines) => isText(partHeaderLines(lines, ({ text }) => text).at(-1) ?? []));
  const head = paragraphs.slice(0, Math.min(first < 0 ? headZone : first + 1, headZone));
  const parted = head.flatMap((lines) => partHeaderLines(lines, ({ text }) => text));
  return [...parted, ...paragraphs.slice(head.length)];
}

interface Layout {
  /** The size of most of the text. */
  readonly size: number;
  /** From one line to the next, in sizes. */
  readonly step: number;
  readonly regions: ReadonlyMap<number, Edges>;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function layoutOf(lines: readonly Line[]): Layout {
  const sizes = new Map<number, number>();
  const steps: number[] = [];
  const stepsWithin: number[] = [];
  const edges = new Map<number, { left: number[]; right: number[] }>();
  for (const [index, line] of lines.entries()) {
    sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.text.length);
    const next = lines[index + 1];
    if (next?.region === line.region && next.size === line.size && next.y > line.y) {
      const step = (next.y - line.y) / line.size;
      steps.push(step);
      if (/^[\p{Ll}\p{Lo}]/u.test(next.text) && !endsSentence(line.text)) stepsWithin.push(step);
    }
    const region = edges.get(line.region) ?? { left: [], right: [] };
    edges.set(line.region, region);
    region.left.push(line.left);
    region.right.push(line.right);
  }
  const [size] = [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [1, -1]);
  const regions = new Map(
    [...edges].map(([region, { left, right }]) => [region, { left: quantile(left, 0.2), right: quantile(right, 0.9) }]),
  );
  // a short text may have more steps between paragraphs than within them: lines that break a sentence tell those apart
  const step = Math.min(quantile(steps, 0.4), quantile(stepsWithin, 0.5) || Number.POSITIVE_INFINITY);
  return { size: size || 1, step: step || 1.2, regions };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Whether a line begins a paragraph after the last one of the paragraph before it. */
function begins(line: Line, last: Line, before: readonly Line[], { step, size, regions }: Layout): boolean {
  if (Math.abs(line.size - last.size) > 0.1 * Math.max(line.size, last.size) || itemStart.test(line.text)) return true;
  const region = regions.get(last.region) ?? { left: last.left, right: last.right };
  const room = region.right - last.right;
  const isShort = room > 0.12 * (region.right - region.left);
  if (line.region !== last.region) {
    const goesOn =
      /^\p{Ll}/u.test(line.text) ||
      isHyphen(last.text) ||
      (/^\p{Lu}/u.test(line.text) ? isUnfinished(before, region, line) : !isShort);
    return line.size !== size || endsSentence(last.text) || !goesOn;
  }
  const down = line.y - last.y;
  if (down < 0 || down > wideStep * step * line.size) return true;
  const isIndented = line.left - region.left > 0.8 * line.size && last.left - region.left <= 0.8 * line.size;
  return (isIndented && (isShort || endsSentence(last.text))) || (isShort && endsSentence(last.text));
}

/**
 * Whether lines that end without an end of a sentence are text, not a heading, so that a capital after them begins a name: the next word
 * had no room in the last of them, and they are long, or stand close beside the column in which they go on.
 */
function isUnfinished(lines: readonly Line[], region: Edges, next: Line): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? "";
  const wordWidth = ((next.right - next.left) * firstWord.length) / next.text.length;
  if (region.right - last.right > wordWidth) return false;
  const isBeside = last.page === next.page && next.left > last.right;
  const isClose = isBeside && next.left - last.right <= widestRag * (next.left - region.left);
  return (isClose && lines.length > 1) || isLong(lines.map(({ text }) => text).join(" "));
}

function isHyphen(text: string): boolean {
  return /\p{L}[-\u2010\u00ad]$/u.test(text);
}

/** The lines as one text. A hyphen at the end of one is dropped unless the word is written with it, here or in its language. */
function joined(lines: readonly Line[], hyphenated: Hyphenated, language: string): string {
  let text = "";
  for (const { text: line } of lines) {
    const before = isHyphen(text) ? (/[\p{L}-]*\p{L}[-\u2010\u00ad]$/u.exec(text.slice(-60))?.[0] ?? "") : "";
    const after = /^\p{Ll}+/u.exec(line)?.[0];
    if (before !== "" && after !== undefined) {
      const first = before.slice(0, -1);
      const word = first.slice(first.lastIndexOf("-") + 1);
      const isWritten = hyphenated.has(word, after) || isCompound(first, after, language) || isBetweenHyphens(line);
      text = isWritten ? text + line : text.slice(0, -1) + line;
    } else if (/\p{L}-$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(line)) {
      // no word has a capital within it: "Guiné-Bissau"
      text += line;
    } else if (
      /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(text.slice(-1)) &&
      /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(line)
    ) {
      text += line;
    } else text += text === "" ? line : ` ${line}`;
  }
  return text;
}
