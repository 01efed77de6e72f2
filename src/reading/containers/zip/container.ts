import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import type { Entry as ZipEntry, ZipFile } from "yauzl";
import { Refused } from "../../../core/errors.ts";
import { hasExtension } from "../../format.ts";
import { type ByteStream, defineContainer, type Entry, type Opening } from "../../unpacking/container.ts";
import { memberName } from "./names.ts";
import { Ranges } from "./ranges.ts";
import { readerOf } from "./reader.ts";
import { encrypted, scanMembers } from "./scan.ts";

/** Documents that are zips and no archives of articles, also those that no format reads: what is in them is no article. */
const documents = [
  "docx",
  "docm",
  "dotx",
  "odt",
  "ott",
  "epub",
  "pptx",
  "xlsx",
  "odp",
  "ods",
  "pages",
  "numbers",
  "key",
];

/** Where the name of a zip's first member stands. */
const nameAt = 30;
/** The member that every package of Office has, and how the names of those that may come before it begin. */
const packageList = "[Content_Types].xml";
const packageBegins = /^(?:\[Content_Types\]\.xml|(?:_rels|docProps|docMetadata|customXml|word|xl|ppt|visio)\/)/;

/** Files packed one by one, with a directory at the end. */
export const zip = defineContainer({
  name: "zip",
  about: "a zip archive, also one that is cut off",
  extensions: ["zip"],
  layer: false,
  readAnywhere: true,
  detect(head, hints) {
    const start = Buffer.from(head).toString("latin1");
    const isZip = start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
    const first = start.slice(nameAt);
    // an archive may hold such documents without packing them tighter: then their members show as well
    const isDocument = first.startsWith("mimetype") || (start.includes(packageList) && packageBegins.test(first));
    return isZip && !isDocument && !hasExtension(hints.name, documents) ? 1 : 0;
  },
  async *open({ range, size }, opening) {
    if (range === null || size === null) throw new Error("a zip is read from any place");
    const claimed = new Ranges();
    const starts = new Set<number>();
    const yauzl = (await import("yauzl")).default;
    let failure: unknown = null;
    try {
      const reader = readerOf(yauzl.RandomAccessReader, range, size);
      const file = await new Promise<ZipFile>((resolve, reject) => {
        const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
        yauzl.fromRandomAccessReader(reader, size, options, (error, opened) =>
          error ? reject(error) : resolve(opened),
        );
      });
      for await (const entry of listed(file)) {
        const start = entry.relativeOffsetOfLocalHeader;
        if (!claimed.claim(start, start + 30 + entry.compressedSize)) throw overlapping();
        starts.add(start);
        const name = memberName(entry.fileNameRaw, entry.extraFields);
        if (!name.endsWith("/")) yield await memberOf(file, entry, name, opening);
      }
    } catch (error) {
      // the directory only is broken: what it lists is there, each behind a header of its own
      if (error instanceof Refused || (error instanceof Error && "syscall" in error)) throw error;
      failure = error;
    }
    if (failure === null) return;
    for await (const entry of scanMembers({ range, size }, (start) => starts.has(start))) {
      yield entry.kind === "file" ? { ...entry, stream: counted(entry.stream, opening) } : entry;
    }
    throw failure;
  },
});

/** The entries of the directory. The library's own iteration trips over a second error. */
async function* listed(file: ZipFile): AsyncGenerator<ZipEntry> {
  for (;;) {
    const next = await new Promise<ZipEntry | null>((resolve, reject) => {
      file.removeAllListeners();
      file.on("entry", resolve);
      file.on("end", () => resolve(null));
      file.on("error", reject);
      file.readEntry();
    });
    if (next === null) return;
    yield next;
  }
}

async function memberOf(file: ZipFile, entry: ZipEntry, name: string, opening: Opening): Promise<Entry> {
  if (entry.isEncrypted()) return { kind: "refused", name, refused: encrypted() };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    const detail = `expected a member that is stored or deflated, came method ${entry.compressionMethod}`;
    return { kind: "refused", name, refused: new Refused("unreadable", detail) };
  }
  if (entry.externalFileAttributes >>> 28 === 0xa) {
    return {
      kind: "refused",
      name,
      refused: new Refused("unreadable", "expected a regular file, came a symbolic link"),
    };
  }
  return { kind: "file", name, stream: checked(contentOf(file, entry), entry, opening) };
}

async function* contentOf(file: ZipFile, entry: ZipEntry): ByteStream {
  yield* await new Promise<Readable>((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

/** A member's bytes, whose sum must be the stated one. */
async function* checked(stream: ByteStream, entry: ZipEntry, opening: Opening): ByteStream {
  let sum = 0;
  for await (const bytes of counted(stream, opening)) {
    sum = crc32(bytes, sum);
    yield bytes;
  }
  if (sum !== entry.crc32) throw new Refused("damaged", "expected the stated CRC-32, came another");
}

async function* counted(stream: ByteStream, { spend }: Opening): ByteStream {
  for await (const bytes of stream) {
    spend(bytes.length);
    yield bytes;
  }
}

function overlapping(): Refused {
  return new Refused("damaged", "expected members that lie beside one another, came some that overlap");
}
