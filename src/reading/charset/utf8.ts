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

/** What of some bytes is UTF-8 beyond ASCII. */
export interface Utf8Count {
  /** Well-formed characters, and the bytes that follow the first of each. */
  readonly characters: number;
  readonly trailing: number;
  /** Bytes that are part of none, and how many characters they can have been. */
  readonly broken: number;
  readonly breaks: number;
}

/** What a character of UTF-8 that lost its first byte leaves at most. */
const longestBreak = 3;

/** Counts the characters beyond ASCII that are well-formed UTF-8, and the bytes that are part of none. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let characters = 0;
  let trailing = 0;
  let broken = 0;
  let breaks = 0;
  let run = 0;
  let at = 0;
  while (at < bytes.length) {
    const step = utf8Length(bytes, at);
    if (step > 1) {
      characters++;
      trailing += step - 1;
    } else if (step === 0) {
      broken++;
      if (run % longestBreak === 0) breaks++;
    }
    run = step === 0 ? run + 1 : 0;
    at += step || 1;
  }
  return { characters, trailing, broken, breaks };
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
