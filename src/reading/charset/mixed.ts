import { decodeLoosely, manyBytes } from "./code-pages.ts";
import { detectCharset } from "./detected.ts";
import { countUtf8 } from "./utf8.ts";

/** Text whose lines are in two charsets, UTF-8 and `other`, as it comes of files put together. */
export interface MixedText {
  readonly text: string;
  readonly other: string;
}

/** Characters of UTF-8, in lines with nothing broken, and broken bytes, in lines without UTF-8, from which it is no chance. */
const telling = { characters: 5, broken: 4 };
/** Of the characters beyond ASCII of the lines that are not UTF-8, the share that may look like it. */
const mostByChance = 0.1;

const lineFeed = 0x0a;

/**
 * Decodes each line in the charset it is in, where some are plainly UTF-8 and others plainly not; null for all other bytes. The
 * other charset is the one declared, or what those lines look like; it is one in which every byte is a character, since the
 * characters of others are UTF-8 by chance now and then.
 */
export function decodeMixed(bytes: Uint8Array, declared: string | undefined): MixedText | null {
  const { runs, broken, byChance } = runsOf(bytes);
  if (broken < telling.broken || byChance > (byChance + broken) * mostByChance) return null;
  const bytesOf = ({ start, end }: Run) => bytes.subarray(start, end);
  const utf8 = runs.filter(({ isUtf8 }) => isUtf8).map((run) => decodeLoosely(bytesOf(run), "utf-8"));
  if (sum(utf8.map(countBeyondAscii)) < telling.characters) return null;
  const strangers = Buffer.concat(runs.filter(({ isUtf8 }) => !isUtf8).map(bytesOf));
  const other = declared === undefined || declared === "utf-8" ? detectCharset(strangers) : declared;
  if (other === undefined || other === "utf-8" || manyBytes.test(other)) return null;
  const text = runs.map((run) => decodeLoosely(bytesOf(run), run.isUtf8 ? "utf-8" : other));
  return { text: text.join(""), other };
}

/** Without those that stand for what was lost before, in whatever charset. */
function countBeyondAscii(text: string): number {
  return text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface Run {
  readonly start: number;
  end: number;
  readonly isUtf8: boolean;
}

/** Lines that follow one another in the same charset; those in ASCII alone belong to those before them. */
function runsOf(bytes: Uint8Array) {
  const runs: Run[] = [];
  let [broken, byChance] = [0, 0];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const count = countUtf8(bytes.subarray(start, end));
    const isUtf8 = count.broken === 0;
    broken += count.broken;
    if (!isUtf8) byChance += count.characters;
    const run = runs.at(-1);
    const isAscii = isUtf8 && count.characters === 0;
    if (run !== undefined && (isAscii || run.isUtf8 === isUtf8)) run.end = end;
    else runs.push({ start, end, isUtf8 });
    start = end;
  }
  return { runs, broken, byChance };
}
