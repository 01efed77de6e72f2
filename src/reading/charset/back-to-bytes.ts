import { decodeLoosely } from "./code-pages.ts";

/** A charset of eight bits, from its characters back to their bytes. */
export interface Table {
  /** The byte of each character beyond ASCII. */
  readonly bytes: ReadonlyMap<number, number>;
  /** Finds a lead byte of UTF-8 and those that must follow it, as this charset shows them. */
  readonly looksLikeIt: RegExp;
}

const tables = new Map<string, Table>();

/** The table of a charset, made once. */
export function tableOf(charset: string): Table {
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

/** The bytes of which a text came; null when a character is none of the charset's: then it cannot have come from there. */
export function bytesOf(text: string, table: ReadonlyMap<number, number>): Uint8Array | null {
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

/** What was meant by UTF-8 that was read in a table's charset; null where the text cannot have come of that. */
export function meantBy(text: string, { bytes: table }: Table): string | null {
  const bytes = bytesOf(text, table);
  if (bytes === null) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
