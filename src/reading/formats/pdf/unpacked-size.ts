import { createInflateRaw } from "node:zlib";
import { Refused } from "../../../core/errors.ts";

/** What all streams of a PDF that are not pictures may be unpacked. */
const maxUnpackedBytes = 64 * 1024 * 1024;
const maxStreams = 50_000;
/** How far before its data a stream's dictionary begins. */
const dictionaryWindow = 8192;

/** The most that a byte becomes, by what packed it; for what cannot be measured because it is encrypted or unknown. */
const worstRatio = { flate: 1032, lzw: 2560, runLength: 64 } as const;

/**
 * The bytes of a PDF as a parser without bounds of its own may be given them: it unpacks every stream that it comes by in
 * one piece, so each is unpacked here first, in pieces, and counted; pictures, which hold no text, are blanked. Throws
 * `Refused` with `too-large` or `encrypted`.
 */
export async function withoutBombs(bytes: Uint8Array): Promise<Uint8Array> {
  const file = Buffer.from(bytes);
  const isEncrypted = /\/Encrypt\b/.test(unescaped(file.toString("latin1")));
  let unpacked = 0;
  let streams = 0;
  for (const { start, dictionary } of streamsOf(file)) {
    if (++streams > maxStreams)
      throw new Refused("too-large", `expected at most ${maxStreams} streams in a PDF, came more`);
    const end = endOf(file, start);
    if (isPicture(dictionary) || (isEncrypted && isFont(dictionary))) file.fill(0, start, end);
    else if (isEncrypted) unpacked += (end - start) * worstRatio.flate;
    else
      unpacked += await unpackedSize(
        file.subarray(start, end),
        file.subarray(start),
        dictionary,
        maxUnpackedBytes - unpacked,
      );
    if (unpacked <= maxUnpackedBytes) continue;
    if (isEncrypted)
      throw new Refused("encrypted", "expected a PDF that is not encrypted, or a short one, came a long one");
    throw new Refused(
      "too-large",
      `expected at most ${maxUnpackedBytes} bytes of unpacked streams in a PDF, came more`,
    );
  }
  return new Uint8Array(file.buffer, file.byteOffset, file.length);
}

interface Stream {
  readonly start: number;
  readonly dictionary: string;
}

/** Every place where a parser may find a stream's data, also within others. */
function* streamsOf(file: Buffer): Generator<Stream> {
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (at >= 3 && file.toString("latin1", at - 3, at) === "end") continue;
    let start = at + 6;
    while (start < file.length && file[start] !== 0x0a && file[start] !== 0x0d) start++;
    start += file[start] === 0x0d && file[start + 1] === 0x0a ? 2 : 1;
    const window = file.toString("latin1", Math.max(0, at - dictionaryWindow), at);
    yield { start, dictionary: unescaped(window.slice(Math.max(0, window.lastIndexOf("obj")))) };
  }
}

/** Names may be written with the codes of their letters. */
function unescaped(text: string): string {
  return text.includes("#")
    ? text.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

function endOf(file: Buffer, start: number): number {
  const end = file.indexOf("endstream", start);
  return end < 0 ? file.length : end;
}

function isPicture(dictionary: string): boolean {
  return /\/Subtype\s*\/Image\b|\/(?:DCT|JPX|JBIG2|CCITTFax)Decode\b/.test(dictionary);
}

/** Programs of fonts, without which text is read by the tables beside them. */
function isFont(dictionary: string): boolean {
  return /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(dictionary);
}

/** `rest` runs to the end of the file: packed data may hold the word that ends it. */
async function unpackedSize(data: Buffer, rest: Buffer, dictionary: string, limit: number): Promise<number> {
  const isIndirect = /\/(?:Filter|F)\s+\d+\s+\d+\s+R\b/.test(dictionary) || !dictionary.startsWith("obj");
  if (isIndirect || /\/LZW/.test(dictionary)) return data.length * worstRatio.lzw;
  if ((dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0) > 1) return data.length * worstRatio.flate ** 2;
  if (/\/R(?:unLengthDecode|L)\b/.test(dictionary)) return data.length * worstRatio.runLength;
  const isAscii = /\/A(?:SCII85Decode|85|SCIIHexDecode|Hx)\b/.test(dictionary);
  if (isAscii) return data.length * (/\/Fl/.test(dictionary) ? worstRatio.flate : 1);
  const [method, check] = [rest[0] ?? 0, rest[1] ?? 0];
  const isPacked = (method & 0xf) === 8 && (method * 256 + check) % 31 === 0;
  return isPacked ? await inflatedSize(rest.subarray(2), limit) : data.length;
}

/** How much a deflated stream holds, counted until it ends, breaks off, or passes the limit. */
async function inflatedSize(packed: Buffer, limit: number): Promise<number> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  let size = 0;
  inflate.end(packed);
  try {
    for await (const chunk of inflate) {
      size += (chunk as Buffer).length;
      if (size > limit) break;
    }
  } catch {
    // broken data: a parser takes what came before the break
  }
  inflate.destroy();
  return size;
}
