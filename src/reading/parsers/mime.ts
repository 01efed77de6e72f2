import { Refused } from "../../core/errors.ts";

/** Parts within one another: mail that was forwarded again and again comes to ten. */
const maxDepth = 40;
const maxParts = 5000;
const maxHeaderBytes = 1024 * 1024;
/** Bytes before the first part in which its boundary is looked for. */
const longestPreamble = 4096;
/** Bytes at the end of a page in which its last element is closed. */
const endZone = 200;

/** A message or one of its parts. `body` is as it was sent; `wholeBytesOf` undoes that. Names of headers are in lower case. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  readonly children: readonly MimePart[];
  /** Whether the message ends within this part: the boundary that closes it never comes. */
  readonly isCutOff: boolean;
}

/**
 * Reads a message as the tree of its parts, without decoding any: an attachment of any size costs nothing. A message that is
 * cut off has the parts that came. Throws `Refused` with `too-large`.
 */
export function mimeTree(bytes: Uint8Array): MimePart {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return partOf(message, { defaultType: "text/plain", depth: 0, isCutOff: false }, { left: maxParts });
}

/** A part's content as it was before it was sent. */
function bytesOf({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get("content-transfer-encoding")?.trim().toLowerCase();
  if (encoding === "base64") return Buffer.from(Buffer.from(body).toString("latin1"), "base64");
  return encoding === "quoted-printable" ? unquoted(body) : body;
}

/**
 * A part's content that must be whole. Throws `Refused` with `damaged` where the message ends within it, unless it is a page
 * with its last element: some programs never close what they send.
 */
export function wholeBytesOf(part: MimePart): Uint8Array {
  const bytes = bytesOf(part);
  const end = Buffer.from(bytes.subarray(-endZone)).toString("latin1");
  if (!part.isCutOff || /<\/(?:html|body)\s{0,9}>/i.test(end)) return bytes;
  throw new Refused("damaged", "expected a whole message, came one that ends before the boundary that closes it");
}

/** The name under which a part would be saved, empty when it has none. */
export function fileNameOf({ headers, parameters }: MimePart): string {
  const disposition = parametersOf(headers.get("content-disposition") ?? "");
  return disposition.get("filename") ?? parameters.get("name") ?? "";
}

interface Place {
  readonly defaultType: string;
  readonly depth: number;
  readonly isCutOff: boolean;
}

function partOf(bytes: Buffer, { defaultType, depth, isCutOff }: Place, count: { left: number }): MimePart {
  if (depth > maxDepth)
    throw new Refused("too-large", `expected at most ${maxDepth} parts within one another, came more`);
  if (--count.left < 0) throw new Refused("too-large", `expected at most ${maxParts} parts, came more`);
  const { headers, body } = split(bytes);
  const contentType = headers.get("content-type") ?? defaultType;
  const declared = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? "text/plain";
  const parameters = parametersOf(contentType);
  const boundary = declared.startsWith("multipart/") ? (parameters.get("boundary") ?? boundaryIn(body)) : "";
  // what names no boundary and has none is in one part, which is text
  const type = declared.startsWith("multipart/") && boundary === "" ? "text/plain" : declared;
  const inner = type === "multipart/digest" ? "message/rfc822" : "text/plain";
  const { pieces, isClosed } = boundary === "" ? noPieces : piecesOf(body, boundary);
  // a part that another closes ends where it should; what names no boundary may have none at its end
  const mayBeCutOff = !isClosed && parameters.has("boundary") && (depth === 0 || isCutOff);
  const children = pieces.map((piece, at) => {
    const place = { defaultType: inner, depth: depth + 1, isCutOff: mayBeCutOff && at === pieces.length - 1 };
    return partOf(piece, place, count);
  });
  return { headers, type, parameters, body, children, isCutOff };
}

/** The header lines, unfolded, and what stands after the first empty line. */
function split(bytes: Buffer): { headers: ReadonlyMap<string, string>; body: Buffer } {
  const headers = new Map<string, string>();
  let at = 0;
  let name = "";
  while (at < bytes.length) {
    const feed = bytes.indexOf(0x0a, at);
    const end = feed < 0 ? bytes.length : feed;
    if (end > maxHeaderBytes)
      throw new Refused("too-large", `expected at most ${maxHeaderBytes} bytes of header lines, came more`);
    const line = lineFrom(bytes.subarray(at, end));
    const header = /^([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:[ \t]*/.exec(line);
    if (line !== "" && header === null && !/^[ \t]/.test(line) && !/^>?From /.test(line)) break;
    at = Math.min(end + 1, bytes.length);
    if (line === "") break;
    if (header !== null) {
      name = (header[1] ?? "").toLowerCase();
      if (!headers.has(name)) headers.set(name, line.slice(header[0].length));
      else name = "";
    } else if (name !== "") headers.set(name, `${headers.get(name)} ${line.trim()}`);
  }
  return { headers, body: bytes.subarray(at) };
}

/** Header lines are ASCII, or UTF-8 in newer mail, or in old mail whatever the sender had. */
function lineFrom(bytes: Buffer): string {
  const text = bytes.toString("utf8").replace(/\r$/, "");
  return text.includes("\ufffd") ? bytes.toString("latin1").replace(/\r$/, "") : text;
}

function parametersOf(value: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pattern = /;\s*([\w!#$%&'+.^`|~-]{1,60})\*?\s*=\s*(?:"((?:[^"\\]|\\.){0,1000})"|([^\s;"]{1,1000}))/g;
  for (const [written, name = "", quoted, plain = ""] of value.slice(0, 20_000).matchAll(pattern)) {
    const raw = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    const isEncoded = /\*\s*=/.test(written);
    found.set(
      name.toLowerCase().replace(/\*0$/, ""),
      isEncoded ? percentDecoded(raw.replace(/^[\w-]*'[\w-]*'/, "")) : raw,
    );
  }
  return found;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The boundary that a body shows where no header names it: its first line that begins with two hyphens; empty if none. */
function boundaryIn(body: Buffer): string {
  const start = body.subarray(0, longestPreamble).toString("latin1");
  return /(?<=^|\n)--(?!-)(?! )([\x21-\x7e]{1,70})[ \t]*\r?\n(?=[\w-]+:|\r?\n)/.exec(start)?.[1] ?? "";
}

const noPieces = { pieces: [], isClosed: true };

/** What stands between the lines of a boundary; what comes before the first and after the last of them is no part. */
function piecesOf(body: Buffer, boundary: string): { readonly pieces: readonly Buffer[]; readonly isClosed: boolean } {
  const mark = Buffer.from(`--${boundary}`, "utf8");
  const pieces: Buffer[] = [];
  let start = -1;
  let from = 0;
  for (;;) {
    const found = body.indexOf(mark, from);
    if (found < 0) break;
    from = found + mark.length;
    const feed = body.indexOf(0x0a, from);
    const rest = body.subarray(from, Math.min(feed < 0 ? body.length : feed, from + 100)).toString("latin1");
    if ((found > 0 && body[found - 1] !== 0x0a) || !/^(?:--)?[ \t\r]*$/.test(rest)) continue;
    if (start >= 0) pieces.push(body.subarray(start, lineEndBefore(body, found)));
    if (rest.startsWith("--") || feed < 0) return { pieces, isClosed: true };
    start = feed + 1;
  }
  if (start >= 0) pieces.push(body.subarray(start));
  return { pieces, isClosed: false };
}

function lineEndBefore(body: Buffer, at: number): number {
  if (body[at - 1] !== 0x0a) return at;
  return body[at - 2] === 0x0d ? at - 2 : at - 1;
}

/** Undoes quoted-printable: `=` and two digits are a byte, `=` at the end of a line joins it to the next. */
function unquoted(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length);
  let length = 0;
  let at = 0;
  while (at < body.length) {
    const byte = body[at++] ?? 0;
    const isSoftBreak = byte === 0x3d && /^[ \t]*\r?\n/.test(String.fromCharCode(...body.subarray(at, at + 4)));
    const value =
      byte === 0x3d ? Number.parseInt(String.fromCharCode(body[at] ?? 0, body[at + 1] ?? 0), 16) : Number.NaN;
    if (isSoftBreak) at = body.indexOf(0x0a, at) + 1;
    else if (Number.isNaN(value)) out[length++] = byte;
    else {
      out[length++] = value;
      at += 2;
    }
  }
  return out.subarray(0, length);
}
