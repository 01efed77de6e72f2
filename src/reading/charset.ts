import { Refused } from "../core/errors.ts";
import type { Decoding, Hints } from "./article.ts";
import { signatureOf } from "./signatures.ts";

/** Text as it came out of its bytes: without the byte order mark, otherwise unchanged. `charset` is the WHATWG name. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly decoding: Decoding;
}

/** What V8 can hold in one string, in code units: more bytes than that cannot be decoded in one piece. */
const longestString = 0x1fffffe8;

/** Charsets of seven bits: their bytes are also valid UTF-8, so that only the declaration tells them apart. */
const sevenBit = /^(?:iso-2022-|utf-16)/;

/** How web pages and feeds begin, after a byte order mark, white space and comments. */
const markup =
  /^(?:\u00ef\u00bb\u00bf)?(?:\s|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html[\s>]|\?xml[\s?]|rss[\s>]|feed[\s>])/i;

/**
 * Decodes text: byte order mark, then strict UTF-8, then the charset declared by the hints or in the first lines.
 * Valid UTF-8 wins over a declared eight-bit charset, since such a charset hardly ever produces it by chance.
 * Throws `Refused`: `not-text`, `bad-encoding` (with the offset of the first byte that is not UTF-8), `empty`, `too-large`.
 */
export function decode(bytes: Uint8Array, hints: Hints): Decoded {
  if (bytes.length > longestString) {
    throw new Refused("too-large", `expected at most ${longestString} bytes of text, came ${bytes.length}`);
  }
  const decoded = decodeAs(bytes, byteOrderMark(bytes)) ?? decodeUnmarked(bytes, hints);
  const nul = decoded.text.indexOf("\0");
  if (nul >= 0) throw new Refused("not-text", `expected text, came a NUL character at position ${nul}`);
  if (!/\S/.test(decoded.text))
    throw new Refused("empty", `expected an article, came ${bytes.length} bytes of white space`);
  return decoded;
}

/** Whether the first bytes of a file can be text in some charset; `null` when they can, else what they are instead. */
export function whyNotText(head: Uint8Array, hints: Hints): string | null {
  if (byteOrderMark(head)?.startsWith("utf-16") || canonical(hints.charset)?.startsWith("utf-16")) return null;
  const start = String.fromCharCode(...head.subarray(0, 512));
  const signature = signatureOf(head);
  if (signature !== null) return signature.what;
  if (markup.test(start)) return "a web page or feed, which is not read yet";
  const nul = head.indexOf(0);
  if (nul >= 0) return `a NUL byte at offset ${nul}`;
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls * 10 > head.length ? `${controls} control characters in ${head.length} bytes` : null;
}

/** Tab, line ends, form feed and escape (of ISO-2022) are what control characters text may hold. */
function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decodeUnmarked(bytes: Uint8Array, hints: Hints): Decoded {
  const declared = canonical(hints.charset) ?? canonical(declaredIn(bytes));
  const sure = declared !== undefined && sevenBit.test(declared) ? decodeAs(bytes, declared) : null;
  const decoded = sure ?? decodeAs(bytes, "utf-8") ?? decodeAs(bytes, declared);
  if (decoded !== null) return decoded;
  const offset = firstInvalidUtf8(bytes);
  const expected = declared === undefined ? "UTF-8 or a declared charset" : `UTF-8 or the declared ${declared}`;
  const came = `byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0")} at offset ${offset}`;
  throw new Refused("bad-encoding", `expected ${expected}, came ${came}`);
}

/** Null when the bytes are not valid in that charset, or none is given. */
function decodeAs(bytes: Uint8Array, charset: string | undefined): Decoded | null {
  if (charset === undefined) return null;
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    const decoding = { undecodable: 0, mended: false };
    return { text: charset === "windows-1252" ? fromLatin1(text) : text, charset, decoding };
  } catch {
    return null;
  }
}

/** What windows-1252 has in place of Latin-1's control characters 0x80 to 0x9f. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes windows-1252 as if it were Latin-1; where that is mended this changes nothing. */
function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

/** The WHATWG name of a label, which editors write as latin-1 too; undefined for labels that are none. */
function canonical(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim().replace(/^latin-(?=\d)/i, "latin")).encoding;
  } catch {
    return undefined;
  }
}

/** A charset that the first lines name themselves: an editor's `-*- coding -*-` or a header line. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const found =
    /-\*-[^\n]*?\bcoding:\s*([\w.:-]{2,40})/i.exec(head) ??
    /^[ \t]*(?:charset|encoding)[ \t]*[:=][ \t]*["']?([\w.:-]{2,40})/im.exec(head) ??
    /^content-type:[^\n]*\bcharset=["']?([\w.:-]{2,40})/im.exec(head);
  return found?.[1];
}

/** The offset of the first byte that is not well-formed UTF-8 (Unicode, table 3-7), or the length when all are. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const step = utf8Length(bytes, at);
    if (step === 0) return at;
    at += step;
  }
  return at;
}

/** Length in bytes of the well-formed character at an offset, 0 when there is none. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
