import type { ByteReader } from "./byte-reader.ts";

/** An element of an array: its bytes, or how many there were when they are more than may be. */
export type Element =
  | { readonly bytes: Uint8Array; readonly tooLarge?: undefined }
  | { readonly bytes: null; readonly tooLarge: number };

/** What each byte may be to the scan, looked up since every byte of a file comes by. */
const kinds = new Uint8Array(256);
const [other, quote, backslash, comma, open, close] = [0, 1, 2, 3, 4, 5] as const;
for (const [characters, kind] of [
  ['"', quote],
  ["\\", backslash],
  [",", comma],
  ["[{", open],
  ["]}", close],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}
const space = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * The elements of a JSON array of any length, one after another; the reader stands behind its bracket, and stands behind the
 * closing one at the end. Only brackets and strings are looked at, so that nesting costs nothing: whether an element is valid
 * JSON is for whoever reads it. Throws what the caller makes of an array that does not end.
 */
export async function* elementsOf(reader: ByteReader, most: number, cutOff: () => Error): AsyncGenerator<Element> {
  const scan = new ElementScan(most);
  for (;;) {
    const piece = await reader.peek(65_536);
    if (piece.length === 0) throw cutOff();
    const used = scan.take(piece);
    await reader.skip(used);
    yield* scan.found.splice(0);
    if (scan.ended) return;
  }
}

class ElementScan {
  readonly found: Element[] = [];
  ended = false;
  readonly #most: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** Goes through a piece; returns how much of it belongs to the array. */
  take(piece: Uint8Array): number {
    let start = 0;
    for (let at = 0; at < piece.length; at++) {
      const kind = kinds[piece[at] ?? 0];
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (kind === backslash) this.#escaped = true;
        else if (kind === quote) this.#inString = false;
      } else if (kind === other) continue;
      else if (kind === quote) this.#inString = true;
      else if (kind === open) this.#depth++;
      else if (this.#depth === 0 && kind !== backslash) {
        this.#keep(piece.subarray(start, at));
        this.#finish();
        start = at + 1;
        this.ended = kind === close;
        if (this.ended) return start;
      } else if (kind === close) this.#depth--;
    }
    this.#keep(piece.subarray(start));
    return piece.length;
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    // a piece is the reader's, and may be gone when the element ends
    if (this.#size <= this.#most) this.#parts.push(part.slice());
    else this.#parts = [];
  }

  #finish(): void {
    const bytes = withoutSpace(Buffer.concat(this.#parts));
    if (this.#size > this.#most) this.found.push({ bytes: null, tooLarge: this.#size });
    else if (bytes.length > 0) this.found.push({ bytes });
    [this.#parts, this.#size] = [[], 0];
  }
}

function withoutSpace(bytes: Uint8Array): Uint8Array {
  let [start, end] = [0, bytes.length];
  while (start < end && space.has(bytes[start] ?? 0)) start++;
  while (end > start && space.has(bytes[end - 1] ?? 0)) end--;
  return bytes.subarray(start, end);
}
