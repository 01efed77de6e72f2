import { Refused } from "../core/errors.ts";
import type { Decoding, Hints } from "./article.ts";
import { canonicalCharset, decodeLoosely, decodeStrictly, manyBytes, replacement } from "./charset/code-pages.ts";
import { byteOrderMark, declaredIn } from "./charset/declared.ts";
import { charsetsLike, detectCharset } from "./charset/detected.ts";
import { decodeMixed } from "./charset/mixed.ts";
import { beyondAscii, mendMojibake } from "./charset/mojibake.ts";
import { mendMojibakeLines } from "./charset/mojibake-lines.ts";
import { mendSwapped } from "./charset/swapped.ts";
import { countUtf8, firstInvalidUtf8 } from "./charset/utf8.ts";
import { isWording } from "./charset/wording.ts";
import { headBytes, startOf } from "./format.ts";
import { signatureOf } from "./signatures.ts";

/** Text as it came out of its bytes: without the byte order mark, otherwise unchanged. `charset` is the WHATWG name. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly decoding: Decoding;
}

/** What V8 can hold in one string, in code units: more bytes than that cannot be decoded in one piece. */
const longestString = 0x1fffffe8;

/** Charsets whose bytes are valid UTF-8 too, so that only the declaration or their escapes tell them apart. */
const sevenBit = /^(?:iso-2022-|utf-16|utf-32|utf-7)/;

/** Of the bytes beyond ASCII, the share that may be broken in a text that is UTF-8 (or in its declared charset) all the same. */
const mostBroken = 0.1;

/** Breaks in a text of few characters beyond ASCII that may be damage: a quotation mark cut in two, a letter pasted in. */
const fewBreaks = 3;
/** Bytes that rightly follow the first of their character, for each break. */
const trailingOfBreak = 2;

/** By how much bytes must look more like another charset for a declared one to be overruled, on the detector's scale. */
const clearlyLikelier = 0.2;
/** The same for what templates declare unasked: its neighbours share most of its letters, so that the scale is low for all. */
const unaskedCharset = "windows-1252";
const timesLikelier = 2;
/** Bytes beyond ASCII from which that can be told at all. */
const tellingBytes = 20;

/** Of the characters of a text, the share that may be NULs and other control characters where there are NULs at all. */
const mostNuls = 0.01;

/** How web pages and feeds begin, after a byte order mark, white space and comments. */
const markup =
  /^(?:\u00ef\u00bb\u00bf)?(?:\s|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html[\s>]|\?xml[\s?]|rss[\s>]|feed[\s>])/i;

/**
 * Decodes text: byte order mark, then UTF-8, then the charset declared by the hints or in the first lines, then the one that the
 * bytes look like. Valid UTF-8 wins over a declared eight-bit charset, since such a charset hardly ever produces it by
 * chance, and a declared charset that the bytes contradict is overruled; `decoding` says so, and where lines of another charset
 * stand among those in UTF-8. Bytes that are no characters
 * are counted; UTF-8 that was decoded wrongly before is mended where that is certain. A few NULs are dropped and counted as well.
 * Throws `Refused`: `not-text`, `bad-encoding` (with the offset of the first byte that is not UTF-8), `empty`, `too-large`.
 */
export function decode(bytes: Uint8Array, hints: Hints): Decoded {
  if (bytes.length > longestString) {
    throw new Refused("too-large", `expected at most ${longestString} bytes of text, came ${bytes.length}`);
  }
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(withoutMark(bytes), hints);
  const sound = withoutNuls(decoded);
  if (!/\S/.test(sound.text))
    throw new Refused("empty", `expected an article, came ${bytes.length} bytes of white space`);
  return sound;
}

/** Pages that were saved or sent badly have a NUL here and there; what has many, or other control characters too, is no text. */
function withoutNuls(decoded: Decoded): Decoded {
  const { text, decoding } = decoded;
  const nuls = countIn(text, "\0");
  if (nuls === 0) return decoded;
  let controls = 0;
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++;
  if (controls > text.length * mostNuls) {
    const came = `${nuls} NUL characters, the first at position ${text.indexOf("\0")}`;
    throw new Refused("not-text", `expected text, in which at most a hundredth is control characters, came ${came}`);
  }
  const undecodable = decoding.undecodable + nuls;
  return { ...decoded, text: text.replaceAll("\0", ""), decoding: { ...decoding, undecodable } };
}

/** What was found of first bytes under a charset: several formats ask. */
const told = new WeakMap<Uint8Array, { readonly charset: string | undefined; readonly why: string | null }>();

/** Whether the first bytes of a file can be text in some charset; `null` when they can, else what they are instead. */
export function whyNotText(head: Uint8Array, hints: Hints): string | null {
  const known = told.get(head);
  if (known !== undefined && known.charset === hints.charset) return known.why;
  const why = findWhyNotText(head, hints);
  told.set(head, { charset: hints.charset, why });
  return why;
}

function findWhyNotText(head: Uint8Array, hints: Hints): string | null {
  const wide = byteOrderMark(head) ?? canonicalCharset(hints.charset) ?? wideCharset(head);
  if (wide !== undefined && /^utf-(?:16|32)/.test(wide)) return null;
  const signature = signatureOf(head);
  if (signature !== null) return signature.what;
  if (markup.test(startOf(head).slice(0, 512))) return "markup of no kind that is read";
  const nul = head.indexOf(0);
  const controls = controlsIn(head);
  if (nul >= 0 && controls > head.length * mostNuls) return `a NUL byte at offset ${nul}`;
  return controls * 10 > head.length ? `${controls} control characters in ${head.length} bytes` : null;
}

/** The first bytes of a file as characters, one for each byte, or as UTF-16 where they are that; null when they are no text. */
export function startOfText(head: Uint8Array): string | null {
  const wide = wideCharsetOf(head);
  if (wide !== undefined) return decodeLoosely(head, wide).replace(/^\ufeff/, "");
  if (head.includes(0) && controlsIn(head) > head.length * mostNuls) return null;
  return startOf(head).replace(/^ï»¿/, "").replaceAll("\0", "");
}

/** The charset of first bytes in which a character is two or four of them, by its mark or without; undefined for any other. */
export function wideCharsetOf(head: Uint8Array): string | undefined {
  const marked = byteOrderMark(head);
  return marked !== undefined && sevenBit.test(marked) ? marked : wideCharset(head);
}

function controlsIn(head: Uint8Array): number {
  let controls = 0;
  for (let at = 0; at < head.length; at++) if (isControl(head[at] ?? 0)) controls++;
  return controls;
}

/** Tab, line ends, form feed and escape (of ISO-2022) are what control characters text may hold. */
function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
}

/** What a byte order mark says, where the bytes after it are mostly that. */
function decodeMarked(bytes: Uint8Array): Decoded | null {
  const charset = byteOrderMark(bytes);
  if (charset === undefined) return null;
  // the mark of UTF-32 begins with that of UTF-16, whose text may begin with a NUL
  if (charset === "utf-32le" && bytes.length % 4 !== 0) return decodedAs(bytes, "utf-16le");
  const decoded = decodedAs(bytes, charset);
  const fits =
    charset === "utf-8" ? isMostlyUtf8(withoutMark(bytes)) : isWording(decoded.text) || !/\S/.test(decoded.text);
  return fits ? decoded : null;
}

/** A mark of UTF-8 before bytes that are not UTF-8 says nothing. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return byteOrderMark(bytes) === "utf-8" ? bytes.subarray(3) : bytes;
}

function decodeUnmarked(bytes: Uint8Array, hints: Hints): Decoded {
  const declared = canonicalCharset(hints.charset) ?? declaredIn(bytes);
  if (declared !== undefined && sevenBit.test(declared)) {
    const text = decodeStrictly(bytes, declared);
    if (text !== null && isWording(text)) return { text, charset: declared, decoding: soundDecoding };
  }
  const unmarked = wideCharset(bytes.subarray(0, headBytes)) ?? escapedCharset(bytes);
  const wide = unmarked === undefined ? null : decodeStrictly(bytes, unmarked);
  if (unmarked !== undefined && wide !== null) return { text: wide, charset: unmarked, decoding: soundDecoding };
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== null) return overruling(declared, mended({ text: utf8, charset: "utf-8", decoding: soundDecoding }));
  const mixed = decodeMixed(bytes, declared);
  if (mixed !== null) {
    const undecodable = countIn(mixed.text, replacement);
    return { text: mixed.text, charset: "utf-8", decoding: { undecodable, mended: false, partly: mixed.other } };
  }
  if (isMostlyUtf8(bytes)) return overruling(declared, decodedAs(bytes, "utf-8"));
  const charset = declared !== undefined && isIn(bytes, declared) ? declared : likeliest(bytes);
  if (charset !== undefined) return overruling(declared, decodedAs(bytes, charset));
  const offset = firstInvalidUtf8(bytes);
  const expected = declared === undefined ? "text in some charset" : `UTF-8 or the declared ${declared}`;
  const came = `byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0")} at offset ${offset}`;
  throw new Refused("bad-encoding", `expected ${expected}, came ${came}`);
}

/** UTF-8 with a break or two says so before it is compared with what else the bytes may be. */
function likeliest(bytes: Uint8Array): string | undefined {
  return hasFewBreaks(bytes) ? "utf-8" : detectCharset(bytes);
}

const isAscii = /^\p{ASCII}*$/u;

const soundDecoding: Decoding = { undecodable: 0, mended: false };

function decodedAs(bytes: Uint8Array, charset: string): Decoded {
  const text = decodeLoosely(bytes, charset).replace(/^\ufeff/, "");
  const undecodable = charset === "utf-8" ? countUtf8(bytes).broken : countIn(text, replacement);
  return mended({ text, charset, decoding: { undecodable, mended: false } });
}

function mended(decoded: Decoded): Decoded {
  const came = decoded.text;
  const beyond = beyondAscii(came);
  const text = mendMojibake(came, beyond) ?? mendSwapped(came, beyond) ?? mendMojibakeLines(came, beyond);
  return text === null ? decoded : { ...decoded, text, decoding: { ...decoded.decoding, mended: true } };
}

/** Says so where a declaration was not followed; for bytes that are ASCII alone it does not matter. */
function overruling(declared: string | undefined, decoded: Decoded): Decoded {
  if (declared === undefined || declared === decoded.charset || isAscii.test(decoded.text)) return decoded;
  return { ...decoded, decoding: { ...decoded.decoding, overruled: declared } };
}

/** UTF-8 but for a few bytes: damaged, cut off within a character, or pasted together with something else. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { characters, broken } = countUtf8(bytes);
  return broken <= (characters + broken) * mostBroken;
}

/** In few characters one break is a large share; in no other charset do letters often follow each other as these bytes do. */
function hasFewBreaks(bytes: Uint8Array): boolean {
  const { trailing, breaks } = countUtf8(bytes);
  return breaks <= fewBreaks && trailing >= breaks * trailingOfBreak;
}

/** Whether the bytes can be in the charset that was declared, and look like no other one much more. */
function isIn(bytes: Uint8Array, declared: string): boolean {
  const text = decodeLoosely(bytes, declared);
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  if (countIn(text, replacement) > high * mostBroken || !isWording(text)) return false;
  if (high < tellingBytes || isPlainlyIn(text, declared)) return true;
  const candidates = charsetsLike(bytes);
  const [best] = candidates;
  const own = candidates.find(({ charset }) => charset === declared)?.likeness ?? 0;
  const likelier =
    declared === unaskedCharset ? Math.min(own * timesLikelier, own + clearlyLikelier) : own + clearlyLikelier;
  if (best === undefined || best.likeness < likelier) return true;
  return detectCharset(bytes) === declared;
}

/** Below this share of letters, what a text has beyond ASCII is quotation marks, of which a detector knows nothing. */
const fewestLetters = 0.2;

/** Whether what was declared makes words that need no detector: it knows whole texts of one language alone. */
function isPlainlyIn(text: string, declared: string): boolean {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const letters = text.match(/(?!\p{ASCII})\p{L}/gu)?.length ?? 0;
  if (letters < beyond * fewestLetters) return true;
  if (!manyBytes.test(declared) || text.includes(replacement)) return false;
  const ideographs = text.match(/\p{Lo}/gu)?.length ?? 0;
  const withinWords = text.match(/[a-z]\p{Lo}|\p{Lo}(?=[a-z])/gu)?.length ?? 0;
  return withinWords * 2 <= ideographs;
}

/** UTF-16 and UTF-32 without a mark: the NULs are the high parts of characters, and hardly a low part is one. */
function wideCharset(head: Uint8Array): string | undefined {
  if (!head.includes(0)) return undefined;
  const whole = head.subarray(0, head.length & ~3);
  const nuls = [0, 0, 0, 0];
  for (let at = 0; at < whole.length; at++) if (whole[at] === 0) nuls[at & 3] = (nuls[at & 3] ?? 0) + 1;
  const charset = wideByNuls(nuls, whole.length / 4);
  return charset !== undefined && isWording(decodeLoosely(whole, charset)) ? charset : undefined;
}

/** By how many NULs stand at each place of every four bytes. */
function wideByNuls([first = 0, second = 0, third = 0, fourth = 0]: readonly number[], quarter: number) {
  // no plane beyond the sixteenth, and few characters beyond the first
  if (fourth === quarter && third > quarter / 2 && first <= quarter * mostNuls) return "utf-32le";
  if (first === quarter && second > quarter / 2 && fourth <= quarter * mostNuls) return "utf-32be";
  const [even, odd] = [first + third, second + fourth];
  const [more, fewer] = even > odd ? [even, odd] : [odd, even];
  if (fewer > more * mostNuls || more + fewer < quarter / 5) return undefined;
  return even > odd ? "utf-16be" : "utf-16le";
}

/** ISO-2022-JP says in escapes which characters come. */
function escapedCharset(bytes: Uint8Array): string | undefined {
  const start = bytes.indexOf(0x1b);
  const [, second, third] = bytes.subarray(start, start + 3);
  return start >= 0 && second === 0x24 && (third === 0x40 || third === 0x42) ? "iso-2022-jp" : undefined;
}

function countIn(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
