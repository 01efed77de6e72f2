import { bytesOf, tableOf } from "./back-to-bytes.ts";
import { decodeLoosely } from "./code-pages.ts";
import { detectCharset } from "./detected.ts";

/** Letters of which so many must be of one kind, and how many there must be. */
const most = 0.75;
const fewestLetters = 30;

/** A charset in which Cyrillic text was read by mistake and saved again, and how that looks. */
const mistakes: readonly (readonly [readAs: string, looksLikeIt: (letters: Letters) => boolean, meant: RegExp])[] = [
  // no language in Latin letters writes hardly any without an accent
  ["windows-1252", ({ all, latin1 }) => latin1 > all * most, /^(?:windows-1251|koi8-r|iso-8859-5|ibm866)$/],
  // the one has small letters where the other has capitals
  ["windows-1251", ({ all, cyrillicCapitals }) => cyrillicCapitals > all * most, /^koi8-r$/],
];

interface Letters {
  readonly all: number;
  readonly latin1: number;
  readonly cyrillicCapitals: number;
}

/**
 * The text that was meant where Cyrillic in one charset of eight bits had been read in another and saved again ("Ïåðó",
 * "рЕТХ"); null where that is not certain. It is when the whole text goes back to bytes without loss, these look like the
 * other charset, and what they spell is Cyrillic, in which small letters are the most. `beyond` is what `beyondAscii` gives for it.
 */
export function mendSwapped(text: string, beyond: string): string | null {
  if (!/[\u00c0-\u00ff\u0400-\u052f]{2}/.test(beyond)) return null;
  const letters = lettersOf(text, beyond);
  if (letters.all < fewestLetters) return null;
  for (const [readAs, looksLikeIt, meant] of mistakes) {
    const bytes = looksLikeIt(letters) ? bytesOf(text, tableOf(readAs).bytes) : null;
    const charset = bytes === null ? undefined : detectCharset(bytes);
    if (bytes === null || charset === undefined || !meant.test(charset)) continue;
    const mended = decodeLoosely(bytes, charset);
    if (count(mended, /[а-яё]/gu) > letters.all * most) return mended;
  }
  return null;
}

/** The few signs among these letters do not matter; of ASCII no more are counted than make the others too few. */
function lettersOf(text: string, beyond: string): Letters {
  let [all, latin1, cyrillicCapitals] = [0, 0, 0];
  for (let at = 0; at < beyond.length; at++) {
    const code = beyond.charCodeAt(at);
    if (code < 0xc0 || isSign(code)) continue;
    all++;
    if (code <= 0xff) latin1++;
    else if (code >= 0x401 && code <= 0x42f) cyrillicCapitals++;
  }
  const tooMany = Math.max(latin1, cyrillicCapitals) / most;
  for (let at = 0; at < text.length && all <= tooMany; at++) if (isAsciiLetter(text.charCodeAt(at))) all++;
  return { all, latin1, cyrillicCapitals };
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Punctuation, symbols and drawings, and those of East Asia. */
function isSign(code: number): boolean {
  return (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
