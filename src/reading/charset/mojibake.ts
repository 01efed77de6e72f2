import { decodeLoosely } from "./code-pages.ts";

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

interface Table {
  /** The byte of each character beyond ASCII. */
  readonly bytes: ReadonlyMap<number, number>;
  /** Finds a lead byte of UTF-8 and those that must follow it, as this charset shows them. */
  readonly looksLikeIt: RegExp;
}

const tables = new Map<string, Table>();

function tableOf(charset: string): Table {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const characters = decodeLoosely(
    Uint8Array.from({ length: 128 }, (_, at) => at + 0x80),
    charset,
  );
  const bytes = new Map(Array.from(characters, (character, at) => [character.codePointAt(0) ?? 0, at + 0x80]));
  // many programs read windows-1252 as Latin-1, whose control characters come out beside the signs
  if (charset === "windows-1252") for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(byte, byte);
  const shown = (first: number, last: number) =>
    [...bytes]
      .filter(([, byte]) => byte >= first && byte <= last)
      .map(([code]) => String.fromCharCode(code).replace(/[\\\]^-]/, "\\$&"))
      .join("");
  const trail = shown(0x80, 0xbf);
  const looksLikeIt = new RegExp(
    `[${shown(0xc2, 0xdf)}][${trail}]|[${shown(0xe0, 0xef)}][${trail}]{2}|[${shown(0xf0, 0xf4)}][${trail}]{3}`,
  );
  const table = { bytes, looksLikeIt };
  tables.set(charset, table);
  return table;
}

/** Null when a character is none of the charset's: then it cannot have come from there. */
function bytesOf(text: string, table: ReadonlyMap<number, number>): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x80 ? unit : table.get(unit);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function strictly(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
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

function isCertain(meant: string): boolean {
  if (/[\u0080-\u009f\p{Co}\p{Cn}]/u.test(meant)) return false;
  const beyond = meant.match(/[^\p{ASCII}]/gu) ?? [];
  if (beyond.length < fewestSequences && !/\p{L}/u.test(beyond[0] ?? "")) return false;
  return [...scripts, ideographs].filter((script) => script.test(meant)).length <= 1;
}
