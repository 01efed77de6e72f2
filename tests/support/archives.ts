import { buffer } from "node:stream/consumers";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { pack } from "tar-stream";

/** A member of a zip that is made for a test, and what is wrong with it. */
export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Lengths stand behind the data only, as in zips that are written to a pipe. */
  readonly streamed?: boolean;
  /** A checksum that is not the content's. */
  readonly crc?: number;
}

const bytesOf = (content: string | Uint8Array) => Buffer.from(content as string);

/** A zip with a directory, or without one. */
export function zipOf(members: readonly ZipMember[], { directory = true } = {}): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, stored = false, encrypted = false, streamed = false, crc } of members) {
    const plain = bytesOf(content);
    const data = stored ? plain : deflateRawSync(plain);
    const sum = crc ?? crc32(plain);
    const flags = 0x800 | Number(encrypted) | (streamed ? 8 : 0);
    const named = Buffer.from(name);
    const lengths = words(sum, data.length, plain.length);
    const fields = Buffer.concat([halves(20, flags, stored ? 0 : 8, 0, 0), streamed ? Buffer.alloc(12) : lengths]);
    const local = Buffer.concat([words(0x04034b50), fields, halves(named.length, 0), named, data]);
    const behind = streamed ? Buffer.concat([words(0x08074b50), lengths]) : Buffer.alloc(0);
    const known = Buffer.concat([halves(20, flags, stored ? 0 : 8, 0, 0), lengths]);
    const rest = Buffer.concat([halves(named.length, 0, 0, 0, 0), words(0, at), named]);
    entries.push(Buffer.concat([words(0x02014b50), halves(20), known, rest]));
    parts.push(local, behind);
    at += local.length + behind.length;
  }
  const size = entries.reduce((sum, entry) => sum + entry.length, 0);
  const count = entries.length;
  const end = Buffer.concat([words(0x06054b50), halves(0, 0, count, count), words(size, at), halves(0)]);
  return Buffer.concat([...parts, ...(directory ? [...entries, end] : [])]);
}

/** A zip whose members all stand for the same bytes: a bomb that unpacks to many times what it holds. */
export function overlappingZip(count: number, bytes: number): Buffer {
  const kernel = zipOf([{ name: "a", content: Buffer.alloc(bytes) }], { directory: false });
  const whole = zipOf([{ name: "a", content: Buffer.alloc(bytes) }]);
  const entry = whole.subarray(kernel.length, whole.length - 22);
  const entries = Array.from({ length: count }, () => entry);
  const size = entry.length * count;
  const end = Buffer.concat([words(0x06054b50), halves(0, 0, count, count), words(size, kernel.length), halves(0)]);
  return Buffer.concat([kernel, ...entries, end]);
}

/** A tar of files and whatever else headers may describe. */
export async function tarOf(
  members: readonly {
    name: string;
    content?: string | Uint8Array;
    type?: "file" | "directory" | "symlink" | "link" | "fifo";
    pax?: Readonly<Record<string, string>>;
  }[],
): Promise<Buffer> {
  const packed = pack();
  for (const { name, content = "", type = "file", pax = null } of members) {
    if (type === "file") packed.entry({ name, pax }, bytesOf(content));
    else packed.entry({ name, type, linkname: "/etc/passwd" });
  }
  packed.finalize();
  return buffer(packed);
}

/** Zstandard without any compression: blocks of the bytes as they are. */
export function zstdOf(content: string | Uint8Array): Buffer {
  const plain = bytesOf(content);
  const blocks: Buffer[] = [];
  for (let at = 0; at === 0 || at < plain.length; at += 65_536) {
    const block = plain.subarray(at, at + 65_536);
    blocks.push(blockHeader(at + 65_536 >= plain.length, 0, block.length), block);
  }
  return Buffer.concat([words(0xfd2fb528), Buffer.of(0, 0x38), ...blocks]);
}

/** A few bytes of Zstandard that unpack to as many blocks of 128 KB. */
export function zstdBomb(blocks: number): Buffer {
  const block = Buffer.concat([blockHeader(false, 1, 131_072), Buffer.of(0x61)]);
  const last = Buffer.concat([blockHeader(true, 1, 131_072), Buffer.of(0x61)]);
  return Buffer.concat([
    words(0xfd2fb528),
    Buffer.of(0, 0x38),
    ...Array.from({ length: blocks - 1 }, () => block),
    last,
  ]);
}

/** A record of a web archive with an answer of a server, or any other. */
export function warcRecordOf(
  page: string | Uint8Array,
  {
    url = "https://example.org/news/peace.html",
    type = "response",
    http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n",
  } = {},
): Buffer {
  const block = Buffer.concat([Buffer.from(http === "" ? "" : `${http}\r\n`), bytesOf(page)]);
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${crc32(block)}>`,
    "WARC-Date: 1998-10-26T17:00:00Z",
    `WARC-Target-URI: ${url}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
}

/** Bytes packed by gzip. */
export function gzOf(content: string | Uint8Array): Buffer {
  return gzipSync(bytesOf(content));
}

function blockHeader(last: boolean, kind: number, size: number): Buffer {
  const word = Number(last) | (kind << 1) | (size << 3);
  return Buffer.of(word & 255, (word >> 8) & 255, (word >> 16) & 255);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
}

function halves(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}
