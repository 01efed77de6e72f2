import { bytesOf, meantBy, type Table, tableOf } from "./back-to-bytes.ts";

/** Charsets in which UTF-8 is read by mistake and saved again. */
const mistaken = ["windows-1252", "windows-1251", "macintosh", "koi8-r", "ibm866", "ibm437"] as const;

/** How often a text can have been decoded wrongly, one mistake upon the other. */
const mostTimes = 3;
/** Sequences from which it is no chance that they are those of UTF-8. */
const fewestSequences = 2;

/**
 * The text that was meant where UTF-8 had been read in an eight-bit charset and saved again ("PerÃº", "РњРёСЂ"), even
 * several times; null where that is not certain. It is when the whole text goes back to bytes without loss, these are
 * well-formed UTF-8, and what they spell are letters of one script beside Latin. `beyond` is what `beyondAscii` gives for it.
 */
export function mendMojibake(text: string, beyond: string): string | null {
  // a sequence of UTF-8 shows as two or more characters beyond ASCII side by side
  if (!sideBySide.test(beyond)) return null;
  const mistakes: Table[] = [];
  let certain = 0;
  let stage = beyond;
  for (let time = 0; time < mostTimes; time++) {
    const found = onceBack(stage);
    if (found === null) break;
    mistakes.push(found.table);
    stage = found.meant;
    if (isCertain(stage)) certain = mistakes.length;
  }
  return certain === 0
    ? null
    : mistakes.slice(0, certain).reduce((wrong, table) => meantBy(wrong, table) ?? wrong, text);
}

const glance = 64;
const sideBySide = /[^\0-\x7f]{2}/;

/** Characters that are looked through at a time: all stretches of a long text at once would take many times its memory. */
const piece = 65_536;

/** The stretches of a text beyond ASCII, a space between: all that tells whether it was decoded wrongly, and mostly little of it. */
export function beyondAscii(text: string): string {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + piece, text.length);
    while (end < text.length && text.charCodeAt(end) > 0x7f) end++;
    const stretches = text.slice(start, end).match(/[^\0-\x7f]+/g);
    if (stretches !== null) found.push(stretches.join(" "));
    start = end;
  }
  return found.join(" ");
}

function onceBack(text: string): { table: Table; meant: string } | null {
  for (const charset of mistaken) {
    const table = tableOf(charset);
    // hardly a text needs more than its first letters to show that it was not read in this one
    if (bytesOf(text.slice(0, glance), table.bytes) === null) continue;
    const meant = table.looksLikeIt.test(text) ? meantBy(text, table) : null;
    if (meant) return { table, meant };
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
