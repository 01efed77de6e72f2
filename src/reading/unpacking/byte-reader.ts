import type { ByteStream } from "./container.ts";

const none = new Uint8Array(0);
const lineFeed = 0x0a;

/** A line with its end, and how many bytes of it were left out because it is longer than was asked for. */
export interface ReadLine {
  readonly bytes: Uint8Array;
  readonly omitted: number;
}

/** Takes a stream apart by lines and lengths, holding no more of it than one piece and what is being put together. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = none;
  #at = 0;
  #ended = false;
  #failure: unknown = null;

  constructor(stream: ByteStream) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /** The next bytes, at most `length`, fewer only at the end or before an error, which comes when they were read. */
  async peek(length: number): Promise<Uint8Array> {
    const parts = [this.#piece.subarray(this.#at)];
    let have = this.#piece.length - this.#at;
    while (have < length && !this.#ended) {
      const next = await this.#next();
      if (next === null) break;
      parts.push(next);
      have += next.length;
    }
    if (parts.length > 1) {
      this.#piece = Buffer.concat(parts);
      this.#at = 0;
    }
    return this.#piece.subarray(this.#at, this.#at + length);
  }

  /** The next bytes, exactly `length` unless the stream ends before. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = length;
    while (missing > 0 && (await this.#fill())) {
      const part = this.#piece.subarray(this.#at, this.#at + missing);
      parts.push(part);
      this.#at += part.length;
      missing -= part.length;
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }

  /** Passes over bytes; returns how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0 && (await this.#fill())) {
      const step = Math.min(missing, this.#piece.length - this.#at);
      this.#at += step;
      missing -= step;
    }
    return length - missing;
  }

  /** The next line with its line feed; null at the end. Of a longer one than `most` bytes only these are kept. */
  async line(most: number): Promise<ReadLine | null> {
    const parts: Uint8Array[] = [];
    let kept = 0;
    let omitted = 0;
    while (await this.#fill()) {
      const end = this.#piece.indexOf(lineFeed, this.#at);
      const part = this.#piece.subarray(this.#at, end < 0 ? this.#piece.length : end + 1);
      this.#at += part.length;
      const fits = part.subarray(0, most - kept);
      if (fits.length > 0) parts.push(fits);
      kept += fits.length;
      omitted += part.length - fits.length;
      if (end >= 0) break;
    }
    if (kept + omitted === 0) return null;
    return { bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts), omitted };
  }

  /** All that is left. */
  async *rest(): ByteStream {
    try {
      while (await this.#fill()) {
        const part = this.#piece.subarray(this.#at);
        this.#at = this.#piece.length;
        yield part;
      }
    } finally {
      await this.close();
    }
  }

  /** Lets go of the stream where it is. */
  async close(): Promise<void> {
    this.#ended = true;
    this.#failure = null;
    this.#piece = none;
    this.#at = 0;
    await this.#pieces.return?.();
  }

  /** Whether there is a byte to read, after getting the next piece where needed. Throws what the stream threw. */
  async #fill(): Promise<boolean> {
    while (this.#at >= this.#piece.length) {
      const next = await this.#next();
      if (next === null && this.#failure) throw this.#failure;
      if (next === null) return false;
      this.#piece = next;
      this.#at = 0;
    }
    return true;
  }

  async #next(): Promise<Uint8Array | null> {
    if (this.#ended) return null;
    try {
      const next = await this.#pieces.next();
      if (!next.done) return next.value;
    } catch (error) {
      this.#failure = error;
    }
    this.#ended = true;
    return null;
  }
}
