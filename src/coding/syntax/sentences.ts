import type { Span } from "../../core/spans.ts";
import type { TextRules } from "./text-rules.ts";

/** A sentence longer than this is cut at white space, so that the time to code a text stays proportional to its length. */
export const maxSentenceLength = 2_000;

/** Finds sentence ends in one language. */
export type SentenceSplitter = (text: string) => Span[];

const paragraphBreak = /\r?\n[ \t\r]*\n|\r?\n(?=[ \t]*[•‣*–-][ \t])|[\u2028\u2029]/g;
const terminators = /[.!?…]+/g;
const closer = /["'”’»)\]]/;
const space = /\s/;
const abbreviationReach = 20;
const lookAhead = 40;

/**
 * A splitter for one language. Sentences never cross a blank line or a bullet, have no white space at either end, and together
 * cover everything else of the text.
 */
export function sentenceSplitter(rules: TextRules): SentenceSplitter {
  const words: EndWords = {
    neverEnd: new Set(rules.titles),
    seldomEnd: new Set(rules.abbreviations),
    starters: new Set(rules.sentenceStarters),
  };
  return (text) => {
    const found: Span[] = [];
    let start = 0;
    for (const stop of [...text.matchAll(paragraphBreak), { index: text.length, 0: "" }]) {
      splitParagraph(text.slice(start, stop.index), start, words, found);
      start = stop.index + stop[0].length;
    }
    return found;
  };
}

interface EndWords {
  readonly neverEnd: ReadonlySet<string>;
  readonly seldomEnd: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

function splitParagraph(paragraph: string, offset: number, words: EndWords, found: Span[]): void {
  let start = 0;
  for (const { index, 0: marks } of paragraph.matchAll(terminators)) {
    if (index < start) continue;
    const after = closed(paragraph, index + marks.length);
    if (!endsSentence(paragraph, start, index, marks, after, words)) continue;
    pushTrimmed(paragraph, start, after, offset, found);
    start = after;
  }
  pushTrimmed(paragraph, start, paragraph.length, offset, found);
}

/** Past the quotes and brackets that close after a full stop, in French with a space before them. */
function closed(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (closer.test(text.charAt(at))) at++;
    if (!space.test(text.charAt(at)) || text.charAt(at) === "\n" || text.charAt(at + 1) !== "»") return at;
    at += 2;
  }
}

function endsSentence(
  text: string,
  start: number,
  mark: number,
  marks: string,
  after: number,
  words: EndWords,
): boolean {
  const following = text.slice(after, after + lookAhead);
  if (following !== "" && !space.test(following.charAt(0))) return isGluedSentence(text, mark, marks, after);
  const next = following.trimStart();
  if (/^(?:[—–-]\s*)?["'“‘«(]*\p{Ll}/u.test(next) || /^[,;:]/.test(next)) return false;
  if (marks !== ".") return true;
  const before = /[\p{L}\p{M}.]*$/u.exec(text.slice(Math.max(start, mark - abbreviationReach), mark))?.[0] ?? "";
  if (words.neverEnd.has(before)) return next === "";
  if (/^\p{Lu}$/u.test(before)) return next === "";
  if (before === "" && /^\s*\(?\d{1,3}$/.test(text.slice(start, mark)) && next !== "") return false;
  if (!words.seldomEnd.has(before)) return true;
  return next === "" || words.starters.has(/^["'“‘«(¿¡]*([\p{L}]+)/u.exec(next)?.[1] ?? "");
}

/** "…in the war.Peru…": a full stop between a long word in small letters and a capitalised one, the space forgotten. */
function isGluedSentence(text: string, mark: number, marks: string, after: number): boolean {
  return (
    marks === "." &&
    after === mark + 1 &&
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, mark - 6), mark)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(after, after + 4))
  );
}

function pushTrimmed(text: string, from: number, to: number, offset: number, found: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && space.test(text.charAt(start))) start++;
  while (end > start && space.test(text.charAt(end - 1))) end--;
  while (end - start > maxSentenceLength) {
    const cut = cutBefore(text, start, start + maxSentenceLength);
    let last = cut;
    while (last > start && space.test(text.charAt(last - 1))) last--;
    if (last > start) found.push({ start: offset + start, end: offset + last });
    start = cut;
    while (start < end && space.test(text.charAt(start))) start++;
  }
  if (start < end) found.push({ start: offset + start, end: offset + end });
}

/** The last white space before `limit`, else `limit` itself without tearing a surrogate pair apart. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + maxSentenceLength / 2; at--) if (space.test(text.charAt(at))) return at;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
