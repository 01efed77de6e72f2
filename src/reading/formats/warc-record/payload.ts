import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { Refused } from "../../../core/errors.ts";
import type { Headers } from "../../unpacking/warc-record.ts";

/** A page that unpacks to more is refused. */
const largestPage = 64 * 1024 * 1024;

const unpackers: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * A page's bytes as the server meant them: out of chunks, and unpacked. Many crawlers keep the headers as they came and the
 * page unpacked, so what is not packed as the headers say is taken as it is. Throws `Refused` when it unpacks to too much.
 */
export function payloadOf(body: Uint8Array, headers: Headers): Uint8Array {
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  let bytes = (isChunked ? joinChunks(body) : null) ?? body;
  for (const coding of (headers.get("content-encoding") ?? "").toLowerCase().split(",").slice(0, 3).reverse()) {
    const unpack = unpackers[coding.trim()];
    if (unpack) bytes = unpacked(bytes, unpack);
  }
  return bytes;
}

function unpacked(bytes: Uint8Array, unpack: typeof gunzipSync): Uint8Array {
  try {
    return unpack(bytes, { maxOutputLength: largestPage });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
      throw new Refused("too-large", `expected a page of at most ${largestPage} bytes, came one that unpacks to more`);
    }
    return bytes;
  }
}

/** A chunk's length that no chunk has. */
const endless = /^[0-9a-f]{9,16}(?:[ \t]*|;[^\r\n]*)\r\n/i;

/** The chunks of a body in one piece; null when it is not in chunks. */
function joinChunks(body: Uint8Array): Uint8Array | null {
  if (endless.test(Buffer.from(body.subarray(0, 256)).toString("latin1"))) {
    throw new Refused("damaged", "expected a page in chunks, came one that states more than any file has");
  }
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = Buffer.from(body.subarray(at, at + 256)).toString("latin1");
    const found = /^([0-9a-f]{1,8})(?:[ \t]*|;[^\r\n]*)\r?\n/i.exec(line);
    if (found === null) return null;
    const size = Number.parseInt(found[1] ?? "", 16);
    const start = at + found[0].length;
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(start, start + size));
    at = start + size;
    while (body[at] === 0x0d || body[at] === 0x0a) at++;
  }
  // cut off after a whole chunk or within one: what there is
  return Buffer.concat(parts);
}
