import type { Entry, ZipFile } from "yauzl";
import { Refused } from "../../core/errors.ts";

/** Bounds of an archive whose entries make one document. */
const maxEntries = 10_000;
const maxEntryBytes = 64 * 1024 * 1024;
const maxUnpackedBytes = 128 * 1024 * 1024;
/** Text that is worth reading packs to a hundredth at best; small entries may do better. */
const maxRatio = 300;
const ratioFrom = 1024 * 1024;

/** The named entries of an archive, unpacked when they are asked for. */
export interface ZipEntries {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Throws `Refused`: `damaged` when there is no such entry or it is broken, `encrypted`, `too-large`. */
  read(name: string): Promise<Uint8Array>;
}

/** Opens a zip archive in memory. Throws `Refused`: `damaged`, `too-large`. */
export async function openZip(bytes: Uint8Array): Promise<ZipEntries> {
  const { default: yauzl } = await import("yauzl");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true }, (error, opened) => (error ? reject(broken()) : resolve(opened)));
  });
  const entries = await listEntries(zip);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw new Refused("damaged", `expected the part ${name}, came an archive without it`);
      if (entry.isEncrypted()) throw new Refused("encrypted", "expected an archive without a password");
      checkSize(entry.compressedSize, entry.uncompressedSize, maxUnpackedBytes - unpacked);
      const read = await readEntry(zip, entry);
      unpacked += read.length;
      return read;
    },
  };
}

/** yauzl holds an entry to the size that it states, so that checking what is stated is enough. */
function checkSize(packed: number, size: number, left: number): void {
  if (size > maxEntryBytes)
    throw new Refused("too-large", `expected at most ${maxEntryBytes} bytes unpacked, came ${size}`);
  if (size > left)
    throw new Refused("too-large", `expected at most ${maxUnpackedBytes} bytes unpacked in all, came more`);
  if (size > ratioFrom && size > packed * maxRatio) {
    throw new Refused(
      "too-large",
      `expected at most ${maxRatio} times the packed size, came ${size} of ${packed} bytes`,
    );
  }
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > maxEntries) {
    throw new Refused("too-large", `expected at most ${maxEntries} entries, came ${zip.entryCount}`);
  }
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on("error", () => reject(broken()));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    try {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(broken());
        const chunks: Buffer[] = [];
        stream.on("error", () => reject(broken()));
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => resolve(Buffer.concat(chunks)));
      });
    } catch {
      // a compression method that nobody uses is thrown, not called back
      reject(broken());
    }
  });
}

function broken(): Refused {
  return new Refused("damaged", "expected a whole zip archive, came one that is broken or cut off");
}
