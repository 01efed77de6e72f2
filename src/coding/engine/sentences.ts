import type { Span } from "../../core/spans.ts";
import type { LanguagePack } from "../languages/pack.ts";

/** A sentence longer than this is cut at white space, so that the time to code a text stays proportional to its length. */
export const maxSentenceLength = 2_000;

/** Finds sentence ends in one language. */
export type SentenceSplitter = (text: string) => Span[];

const paragraphBreak = /\n[ \t\r]*\n|\n(?=[ \t]*[•‣*–-][ \t])/g;
const sentenceEnd = /[.!?…]+["'”’»)\]]*(?=\s|$)|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/gu;

/**
 * A splitter for one language. Sentences never cross a blank line or a bullet, have no white space at either end, and together
 * cover everything else of the text.
 */
export function sentenceSplitter(pack: LanguagePack): SentenceSplitter {
  const neverEnds = new Set(pack.titlesWithDot);
  const seldomEnds = new Set(pack.abbreviations);
  const starters = new Set(pack.words.sentenceStarters);

  function ends(text: string, dot: number, after: number): boolean {
    if (text.charAt(dot) !== ".") return true;
    const following = text.slice(after, after + 40).trimStart();
    if (/^\p{Ll}/u.test(following)) return false;
    const before = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, dot - 20), dot))?.[0] ?? "";
    if (neverEnds.has(before) || /^\p{Lu}$/u.test(before)) return false;
    if (!seldomEnds.has(before)) return true;
    return starters.has(/^["'“‘(]*([\p{L}]+)/u.exec(following)?.[1] ?? "") || following === "";
  }

  return (text) => {
    const found: Span[] = [];
    let start = 0;
    for (const stop of [...text.matchAll(paragraphBreak), { index: text.length, 0: "" }]) {
      splitParagraph(text, start, stop.index, ends, found);
      start = stop.index + stop[0].length;
    }
    return found;
  };
}

function splitParagraph(
  text: string,
  from: number,
  to: number,
  ends: (text: string, dot: number, after: number) => boolean,
  found: Span[],
): void {
  let start = from;
  const paragraph = text.slice(from, to);
  for (const match of paragraph.matchAll(sentenceEnd)) {
    const after = from + match.index + match[0].length;
    if (!ends(paragraph, match.index, match.index + match[0].length)) continue;
    pushTrimmed(text, start, after, found);
    start = after;
  }
  pushTrimmed(text, start, to, found);
}

function pushTrimmed(text: string, from: number, to: number, found: Span[]): void {
  const whole = text.slice(from, to);
  let start = from + (whole.length - whole.trimStart().length);
  const end = to - (whole.length - whole.trimEnd().length);
  while (end - start > maxSentenceLength) {
    const cut = cutBefore(text, start, start + maxSentenceLength);
    found.push({ start, end: cut });
    start = cut + (/^\s*/.exec(text.slice(cut, cut + 50))?.[0].length ?? 0);
  }
  if (start < end) found.push({ start, end });
}

/** The last white space before `limit`, else `limit` itself without tearing a surrogate pair apart. */
function cutBefore(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(" ", limit);
  if (space > start + maxSentenceLength / 2) return space;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
