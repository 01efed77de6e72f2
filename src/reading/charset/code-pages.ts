import { createRequire } from "node:module";

/** Loaded when it is first needed: hardly any text comes in what Node itself cannot decode. */
let loaded: typeof import("iconv-lite") | undefined;
function iconvLite(): typeof import("iconv-lite") {
  loaded ??= createRequire(import.meta.url)("iconv-lite") as typeof import("iconv-lite");
  return loaded;
}

/** What stands in a text for bytes that are no character. */
export const replacement = "\ufffd";

/** Names that programs other than browsers use for the charsets of the web, in lower case. */
const webNames: ReadonlyMap<string, string> = new Map([
  ["utf-8-sig", "utf-8"],
  ["utf-16-le", "utf-16le"],
  ["utf-16-be", "utf-16be"],
  ["utf-32-le", "utf-32le"],
  ["utf-32-be", "utf-32be"],
  ["cp874", "windows-874"],
  ["cp932", "shift_jis"],
  ["shift_jis_2004", "shift_jis"],
  ["cp936", "gbk"],
  ["cp949", "euc-kr"],
  ["uhc", "euc-kr"],
  ["cp950", "big5"],
  ["big5hkscs", "big5"],
  ["euc-jis-2004", "euc-jp"],
  ["iso2022-jp", "iso-2022-jp"],
  ["iso2022-jp-2", "iso-2022-jp"],
  ["iso2022-jp-2004", "iso-2022-jp"],
  ["iso2022-jp-ext", "iso-2022-jp"],
  ["macroman", "macintosh"],
  ["maccyrillic", "x-mac-cyrillic"],
]);

/**
 * The one name of a charset that a label stands for: the WHATWG name (which widens: `iso-8859-1` is windows-1252, `gb2312`
 * gbk), for what browsers do not know the label itself. Undefined for what names no charset that can be decoded.
 */
export function canonicalCharset(label: string | undefined): string | undefined {
  if (label === undefined || label.length > 60) return undefined;
  const given = label
    .trim()
    .toLowerCase()
    .replace(/^latin-(?=\d)/, "latin");
  const name = webNames.get(given) ?? given;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    if (!/^[a-z][a-z0-9_.:-]+$/.test(name)) return undefined;
    return iconvLite().encodingExists(name) && !notCharsets.has(name) ? name : undefined;
  }
}

/** Charsets in which not every byte can follow every other, so that bytes that are in another one seldom make words. */
export const manyBytes = /^(?:gb|big5|euc-|shift_jis)/;

/** Ways of writing bytes down that iconv-lite offers beside charsets. */
const notCharsets = new Set(["base64", "hex", "binary", "internal"]);

/** The text of bytes in a charset named as `canonicalCharset` does, with `replacement` for what is no character. */
export function decodeLoosely(bytes: Uint8Array, charset: string): string {
  const decoder = decoderOf(charset);
  if (decoder === null) return iconvLite().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), charset);
  const text = decoder.decode(bytes);
  return charset === "windows-1252" ? fromLatin1(text) : text;
}

/** The same where every byte is part of a character, else null. */
export function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  if (charset === "utf-8") {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      return null;
    }
  }
  const text = decodeLoosely(bytes, charset);
  return text.includes(replacement) ? null : text;
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const decoders = new Map<string, TextDecoder | null>();

function decoderOf(charset: string): TextDecoder | null {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  let made: TextDecoder | null = null;
  try {
    made = new TextDecoder(charset);
  } catch {
    // browsers do not know it: iconv-lite does
  }
  decoders.set(charset, made);
  return made;
}

/** What windows-1252 has in place of Latin-1's control characters 0x80 to 0x9f. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes windows-1252 as if it were Latin-1; where that is mended this changes nothing. */
function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}
