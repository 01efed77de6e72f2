import { Refused } from "../../../core/errors.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { type ByteStream, defineContainer, type Opening } from "../../unpacking/container.ts";
import { beginsFrame, nextFrame } from "./frame.ts";

/** One file packed by Zstandard. */
export const zstd = defineContainer({
  name: "zstd",
  about: "a file packed by Zstandard, with a window of at most 32 MB",
  extensions: ["zst", "tzst"],
  layer: true,
  detect(head) {
    return beginsFrame(head) ? 1 : 0;
  },
  async *open(source, opening) {
    const name = opening.name.replace(/\.tzst$/i, ".tar").replace(/\.zst$/i, "");
    yield { kind: "file", name, stream: unpacked(source.stream(), opening) };
  },
});

/** Gives the library one block at a time, so that no more than a block's content ever waits. */
async function* unpacked(input: ByteStream, { spend }: Opening): ByteStream {
  const { Decompress } = await import("fzstd");
  const reader = new ByteReader(input);
  const ready: Uint8Array[] = [];
  try {
    for (let frame = await nextFrame(reader); frame !== null; frame = await nextFrame(reader)) {
      const decompress = new Decompress((bytes) => {
        spend(bytes.length);
        // the library goes on to write where this stands
        if (bytes.length > 0) ready.push(bytes.slice());
      });
      decompress.push(await whole(reader, frame.length));
      for (let last = false; !last; ) {
        const [first = 0, second = 0, third = 0] = await whole(reader, 3);
        last = (first & 1) === 1;
        const isRepeated = ((first >> 1) & 3) === 1;
        const size = isRepeated ? 1 : (first | (second << 8) | (third << 16)) >> 3;
        const block = await whole(reader, size + (last ? frame.checksum : 0));
        decompress.push(Buffer.concat([Uint8Array.of(first, second, third), block]), last);
        yield* ready.splice(0);
      }
    }
  } finally {
    await reader.close();
  }
}

async function whole(reader: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await reader.take(length);
  if (bytes.length < length) throw new Refused("damaged", "expected the rest of a packed file, but it is cut off");
  return bytes;
}
