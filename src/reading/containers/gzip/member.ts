import { crc32, createInflateRaw } from "node:zlib";
import { Refused } from "../../../core/errors.ts";
import type { ByteReader } from "../../unpacking/byte-reader.ts";
import type { ByteStream } from "../../unpacking/container.ts";

/** Packed bytes that are unpacked at once: what comes of them is at most a thousand times as much. */
const pieceBytes = 16_384;
/** A name or comment in a header is not longer. */
const longestField = 65_536;

/**
 * What gzip packed, in one piece or in many one after another, as in web archives. Everything that comes before a fault is
 * given, which Node's own stream keeps to itself. Ends before other bytes. Throws `Refused` when it is cut off or broken.
 */
export async function* unpackedPieces(reader: ByteReader): ByteStream {
  while (await nextHeader(reader)) {
    let sum = 0;
    let size = 0;
    for await (const bytes of inflated(reader)) {
      sum = crc32(bytes, sum);
      size += bytes.length;
      yield bytes;
    }
    const trailer = Buffer.from(await exactly(reader, 8));
    if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32) {
      throw new Refused("damaged", "expected what gzip's sums say, came other bytes");
    }
  }
}

/** Reads the header of the next piece (RFC 1952); false where none follows. */
async function nextHeader(reader: ByteReader): Promise<boolean> {
  const start = await reader.peek(3);
  if (start[0] !== 0x1f || start[1] !== 0x8b || start[2] !== 8) return false;
  const flags = (await exactly(reader, 10))[3] ?? 0;
  if ((flags & 4) !== 0) await exactly(reader, Buffer.from(await exactly(reader, 2)).readUInt16LE(0));
  for (const flag of [8, 16]) if ((flags & flag) !== 0) await skipText(reader);
  if ((flags & 2) !== 0) await exactly(reader, 2);
  return true;
}

async function skipText(reader: ByteReader): Promise<void> {
  for (let length = 0; length < longestField; length++) if ((await exactly(reader, 1))[0] === 0) return;
  throw new Refused("damaged", `expected a name of at most ${longestField} bytes, came a longer one`);
}

async function* inflated(reader: ByteReader): ByteStream {
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  const ready: Uint8Array[] = [];
  let isOver = false;
  inflate.on("data", (bytes: Uint8Array) => ready.push(bytes));
  try {
    while (!isOver) {
      const piece = await reader.peek(pieceBytes);
      if (piece.length === 0) {
        // throws what the stream threw, where it did
        await exactly(reader, 1);
      }
      const before = inflate.bytesWritten;
      isOver = await new Promise<boolean>((resolve, reject) => {
        inflate.once("end", () => resolve(true));
        inflate.once("error", reject);
        inflate.write(piece, () => resolve(false));
      });
      inflate.removeAllListeners("end").removeAllListeners("error");
      const used = inflate.bytesWritten - before;
      isOver ||= used < piece.length;
      await reader.skip(used);
      yield* ready.splice(0);
    }
  } finally {
    inflate.on("error", () => undefined);
    inflate.destroy();
  }
}

async function exactly(reader: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await reader.take(length);
  if (bytes.length < length) throw new Refused("damaged", "expected the rest of a packed file, but it is cut off");
  return bytes;
}
