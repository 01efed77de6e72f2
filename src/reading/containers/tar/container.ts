import type { Extract } from "tar-stream";
import { Refused } from "../../../core/errors.ts";
import { type ByteStream, defineContainer } from "../../unpacking/container.ts";

const blockBytes = 512;

/** What a tar holds that is no file, in words for a refusal. */
const notFiles: Readonly<Record<string, string>> = {
  link: "a link",
  symlink: "a symbolic link",
  "character-device": "a device",
  "block-device": "a device",
  fifo: "a pipe",
};

/** Files one after another, each behind a header. */
export const tar = defineContainer({
  name: "tar",
  about: "a tar archive: POSIX, GNU and older ones",
  extensions: ["tar"],
  layer: false,
  detect(head) {
    if (head.length < blockBytes) return 0;
    const magic = String.fromCharCode(...head.subarray(257, 262));
    return magic === "ustar" || hasChecksum(head) ? 1 : 0;
  },
  async *open(source) {
    const { extract: newExtract } = await import("tar-stream");
    const extract = newExtract();
    const read = { bytes: 0 };
    const pumping = pump(counted(source.stream(), read), extract);
    let end = 0;
    try {
      for await (const entry of extract) {
        const header = entry.header as unknown as EntryHeader;
        const { name, type } = header;
        end = header.byteOffset + (type === "directory" ? 0 : Math.ceil(header.size / blockBytes) * blockBytes);
        const bytes = (entry as ByteStream)[Symbol.asyncIterator]();
        const sparseName = sparseNameOf(header);
        if (sparseName !== null) yield { kind: "refused", name: sparseName, refused: sparse("a sparse file") };
        else if (type === null)
          yield { kind: "refused", name, refused: sparse("a sparse or other file of GNU tar's own") };
        else if (type === "file" || type === "contiguous-file") yield { kind: "file", name, stream: someOf(bytes) };
        else if (type !== "directory") yield { kind: "refused", name, refused: notFile(type) };
        // what was not read of a file is passed over
        while (!(await bytes.next()).done);
      }
      // two blocks of zeros mark the end
      if (read.bytes <= end) throw new Refused("damaged", "expected the mark at a tar's end, but it is cut off before");
    } finally {
      extract.destroy();
      await pumping;
    }
  },
});

/** What the library gives of a header, and does not say all of: its type is null for a kind that it does not know. */
interface EntryHeader {
  readonly name: string;
  readonly type: string | null;
  readonly size: number;
  /** Where the content begins. */
  readonly byteOffset: number;
  readonly pax: Readonly<Record<string, string>> | null;
}

/** The name of a file of which only what is no hole is there, as POSIX archives of GNU tar say; null for any other. */
function sparseNameOf({ pax, name }: EntryHeader): string | null {
  const isSparse = Object.keys(pax ?? {}).some((key) => key.startsWith("GNU.sparse."));
  return isSparse ? (pax?.["GNU.sparse.name"] ?? name) : null;
}

function sparse(came: string): Refused {
  return new Refused("unsupported", `expected a file with all of its bytes, came ${came}: pack it without --sparse`);
}

/** As much as is wanted of a file: to let go of its own iterator early would be the end of the archive. */
async function* someOf(bytes: AsyncIterator<Uint8Array>): ByteStream {
  for (let next = await bytes.next(); !next.done; next = await bytes.next()) yield next.value;
}

function notFile(type: string): Refused {
  return new Refused("unreadable", `expected a regular file, came ${notFiles[type] ?? "something else"}`);
}

/** Whether the first block is a header by its checksum, as in archives from before POSIX. */
function hasChecksum(head: Uint8Array): boolean {
  const stated = Number.parseInt(String.fromCharCode(...head.subarray(148, 156)).replace(/[\0 ]+/g, ""), 8);
  const sum = head.subarray(0, blockBytes).reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return stated === sum && head[0] !== 0;
}

async function* counted(stream: ByteStream, read: { bytes: number }): ByteStream {
  for await (const piece of stream) {
    read.bytes += piece.length;
    yield piece;
  }
}

/** Gives the library the stream as fast as it takes it; an error of the stream becomes the library's. */
async function pump(stream: ByteStream, extract: Extract): Promise<void> {
  try {
    for await (const piece of stream) {
      if (extract.destroyed) return;
      if (!extract.write(piece)) await roomIn(extract);
      if (extract.destroyed) return;
    }
    extract.end(undefined);
  } catch (error) {
    extract.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Waits until the library takes more, or nothing any longer. */
function roomIn(extract: Extract): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      extract.off("drain", done).off("close", done).off("error", done);
      resolve();
    };
    extract.on("drain", done).on("close", done).on("error", done);
  });
}
