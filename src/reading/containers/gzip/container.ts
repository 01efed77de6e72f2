import { Refused } from "../../../core/errors.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { type ByteStream, defineContainer, type Opening } from "../../unpacking/container.ts";
import { unpackedPieces } from "./member.ts";

/** One file packed by gzip, in one piece or many. */
export const gzip = defineContainer({
  name: "gzip",
  about: "a file packed by gzip, such as `.tar.gz`, `.jsonl.gz` or `.warc.gz`",
  extensions: ["gz", "tgz"],
  layer: true,
  detect(head) {
    return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 ? 1 : 0;
  },
  async *open(source, opening) {
    const reader = new ByteReader(source.stream());
    const end = { isReached: false };
    yield { kind: "file", name: nameInside(opening.name), stream: counted(unpackedPieces(reader), opening, end) };
    if (!end.isReached) return;
    const behind = await reader.peek(512);
    // tapes are padded with zeros
    if (behind.some((byte) => byte !== 0)) {
      throw new Refused("damaged", "expected nothing behind what gzip packed, came other bytes");
    }
  },
});

async function* counted(stream: ByteStream, { spend }: Opening, end: { isReached: boolean }): ByteStream {
  for await (const bytes of stream) {
    spend(bytes.length);
    yield bytes;
  }
  end.isReached = true;
}

function nameInside(name: string): string {
  if (/\.tgz$/i.test(name)) return name.replace(/\.tgz$/i, ".tar");
  return name.replace(/\.gz$/i, "");
}
