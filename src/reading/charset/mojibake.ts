import { bytesOf, strictly, tableOf } from "./back-to-bytes.ts";

/** Charsets in which UTF-8 is read by mistake and saved again. */
const mistaken = ["windows-1252", "windows-1251", "macintosh", "koi8-r", "ibm866", "ibm437"] as const;

/** How often a text can have been decoded wrongly, one mistake upon the other. */
const mostTimes = 3;
/** Sequences from which it is no chance that they are those of UTF-8. */
const fewestSequences = 2;

/**
 * The text that was meant where UTF-8 had been read in an eight-bit charset and saved again ("PerÃº", "РњРёСЂ"), even
 * several times; null where that is not certain. It is when the whole text goes back to bytes without loss, these are
 * well-formed UTF-8, and what they spell are letters of one script beside Latin.
 */
export function mendMojibake(text: string): string | null {
  // a sequence of UTF-8 shows as two or more characters beyond ASCII side by side
  if (!/\P{ASCII}{2}/u.test(text)) return null;
  let mended: string | null = null;
  let stage: string | null = text;
  for (let time = 0; time < mostTimes && stage !== null; time++) {
    stage = onceBack(stage);
    if (stage !== null && isCertain(stage)) mended = stage;
  }
  return mended;
}

function onceBack(text: string): string | null {
  for (const charset of mistaken) {
    const table = tableOf(charset);
    if (!table.looksLikeIt.test(text)) continue;
    const bytes = bytesOf(text, table.bytes);
    const meant = bytes && strictly(bytes);
    if (meant) return meant;
  }
  return null;
}

/** Scripts beside Latin of which a text has at most one; Japanese has three. */
const scripts = [
  "Cyrillic",
  "Greek",
  "Arabic",
  "Hebrew",
  "Armenian",
  "Georgian",
  "Devanagari",
  "Bengali",
  "Thai",
  "Hangul",
  "Ethiopic",
].map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether what the bytes spell are letters and signs of one script beside Latin. */
export function isCertain(meant: string): boolean {
  if (/[\u0080-\u009f\p{Co}\p{Cn}]/u.test(meant)) return false;
  const beyond = meant.match(/[^\p{ASCII}]/gu) ?? [];
  if (beyond.length < fewestSequences && !/\p{L}/u.test(beyond[0] ?? "")) return false;
  return [...scripts, ideographs].filter((script) => script.test(meant)).length <= 1;
}
