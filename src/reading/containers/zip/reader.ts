import { Readable } from "node:stream";
import type { RandomAccessReader } from "yauzl";
import type { ByteSource, ByteStream } from "../../unpacking/container.ts";

type Range = NonNullable<ByteSource["range"]>;

/** A directory is read in small bits, many of them beside one another. */
const blockBytes = 65_536;

/** The bytes between two places, in pieces. */
export async function* bytesBetween(range: Range, start: number, end: number): ByteStream {
  for (let at = start; at < end; at += blockBytes) yield range(at, Math.min(end, at + blockBytes));
}

/** Lets yauzl read from a source. */
export function readerOf(base: typeof RandomAccessReader, range: Range, size: number): RandomAccessReader {
  let block: Uint8Array = new Uint8Array(0);
  let blockStart = 0;
  const readFrom = async (start: number, end: number): Promise<Uint8Array> => {
    if (start < blockStart || end > blockStart + block.length) {
      block = await range(start, Math.min(size, Math.max(end, start + blockBytes)));
      blockStart = start;
    }
    return block.subarray(start - blockStart, end - blockStart);
  };
  class SourceReader extends base {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(bytesBetween(range, start, end), { objectMode: false });
    }
    override read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null) => void,
    ): void {
      readFrom(position, position + length).then(
        (bytes) => {
          buffer.set(bytes, offset);
          callback(bytes.length < length ? new Error("unexpected end of file") : null);
        },
        (error: Error) => callback(error),
      );
    }
  }
  return new SourceReader();
}
