import { Refused } from "../../../core/errors.ts";
import type { ByteReader } from "../../unpacking/byte-reader.ts";

/** The largest window that is held in memory: what `zstd -19` makes needs 8 MB, what `zstd --ultra -20` makes needs 32. */
const largestWindow = 32 * 1024 * 1024;

/** How a frame begins: bytes of its header, and of the checksum at its end. */
export interface FrameHeader {
  readonly length: number;
  readonly checksum: number;
}

const magic = 0xfd2fb528;
const isSkippable = (word: number) => word >>> 4 === 0x184d2a5;

/** Whether bytes begin as a frame of Zstandard does. */
export function beginsFrame(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const word = wordAt(head, 0);
  return word === magic || isSkippable(word);
}

/** The header of the next frame that holds data, which stays to be read; null at the end. RFC 8878, 3.1.1. */
export async function nextFrame(reader: ByteReader): Promise<FrameHeader | null> {
  for (;;) {
    const head = await reader.peek(18);
    if (head.length === 0) return null;
    const word = head.length < 8 ? 0 : wordAt(head, 0);
    if (word === magic) return frameHeader(head);
    if (!isSkippable(word)) throw new Refused("damaged", "expected a frame of Zstandard, came other bytes");
    const length = 8 + wordAt(head, 4);
    if ((await reader.skip(length)) < length) {
      throw new Refused("damaged", "expected the rest of a frame that is passed over, but it is cut off");
    }
  }
}

/**
 * The length of a frame's header. Throws `Refused` when the frame asks for more memory than it gets: the library would take
 * it at once.
 */
function frameHeader(head: Uint8Array): FrameHeader {
  const descriptor = head[4] ?? 0;
  const isSingle = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = sizeFlag === 0 ? Number(isSingle) : 2 ** sizeFlag;
  const sizeAt = 5 + Number(!isSingle) + dictionary;
  if (dictionary > 0) throw new Refused("damaged", "expected data that needs no dictionary, came one that does");
  const window = isSingle ? contentSize(head.subarray(sizeAt, sizeAt + sizeBytes)) : windowSize(head[5] ?? 0);
  if (window > largestWindow) {
    throw new Refused("too-large", `expected a window of at most ${largestWindow} bytes, came ${window}`);
  }
  return { length: sizeAt + sizeBytes, checksum: (descriptor & 4) === 0 ? 0 : 4 };
}

function contentSize(bytes: Uint8Array): number {
  const size = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
  return bytes.length === 2 ? size + 256 : size;
}

function windowSize(byte: number): number {
  const base = 2 ** (10 + (byte >> 3));
  return base + (base / 8) * (byte & 7);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}
