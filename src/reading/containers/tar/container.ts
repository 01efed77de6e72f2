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
    const pumping = pump(source.stream(), extract);
    try {
      for await (const entry of extract) {
        const { name, type } = entry.header;
        const bytes = (entry as ByteStream)[Symbol.asyncIterator]();
        if (type === "file" || type === "contiguous-file") yield { kind: "file", name, stream: someOf(bytes) };
        else if (type !== "directory") yield { kind: "refused", name, refused: notFile(String(type)) };
        // what was not read of a file is passed over
        while (!(await bytes.next()).done);
      }
    } finally {
      extract.destroy();
      await pumping;
    }
  },
});

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
