import type { Decoding } from "../../article.ts";
import { decode } from "../../charset.ts";
import type { Words } from "../../layout/transcript.ts";
import { readMarkup } from "../../parsers/markup-text.ts";
import { fileNameOf, type MimePart, wholeBytesOf } from "../../parsers/mime.ts";
import type { Piece } from "./forwarded.ts";

/** The words of a message in the order in which a mail program shows them, and the names of what is attached. */
export interface Body {
  readonly pieces: readonly Piece[];
  readonly attachments: readonly string[];
  readonly charset: string;
  readonly decoding: Decoding;
}

/** Reads a message's body: of alternatives the HTML, unless it says nothing. */
export async function bodyOf(message: MimePart): Promise<Body> {
  const found: Found = { pieces: [], attachments: [], charset: null, undecodable: 0, mended: false };
  await readPart(message, found, true);
  const { pieces, attachments, undecodable, mended } = found;
  return { pieces, attachments, charset: found.charset ?? "utf-8", decoding: { undecodable, mended } };
}

interface Found {
  readonly pieces: Piece[];
  readonly attachments: string[];
  charset: string | null;
  undecodable: number;
  mended: boolean;
}

async function readPart(part: MimePart, found: Found, isRoot: boolean): Promise<void> {
  const { type, children } = part;
  const isAttached = /^\s*attachment/i.test(part.headers.get("content-disposition") ?? "");
  if (type === "multipart/alternative") await readAlternatives(children, found);
  else if (type === "multipart/related" && children[0] !== undefined) {
    await readPart(children[0], found, false);
    for (const other of children.slice(1)) attach(other, found);
  } else if (children.length > 0) for (const child of children) await readPart(child, found, false);
  else if ((type === "text/html" || type === "text/plain") && (isRoot || !isAttached)) await readText(part, found);
  else if (!type.startsWith("multipart/")) attach(part, found);
}

/** The last alternative is the richest; one without words gives way to the one before it. */
async function readAlternatives(children: readonly MimePart[], found: Found): Promise<void> {
  const before = found.pieces.length;
  for (const child of children.toReversed()) {
    if (/^(?:text\/(?:html|plain)|multipart\/.+)$/.test(child.type)) await readPart(child, found, false);
    if (found.pieces.some(({ raw }, index) => index >= before && /[\p{L}\d]/u.test(raw))) return;
  }
}

function attach(part: MimePart, found: Found): void {
  const name = fileNameOf(part);
  if (name !== "") found.attachments.push(name);
}

async function readText(part: MimePart, found: Found): Promise<void> {
  const bytes = wholeBytesOf(part);
  if (/^[\s\0]*$/.test(Buffer.from(bytes.subarray(0, 1000)).toString("latin1")) && bytes.length <= 1000) return;
  const charset = part.parameters.get("charset") ?? (part.type === "text/html" ? metaCharset(bytes) : undefined);
  const decoded = decode(bytes, { name: "", ...(charset && { charset }) });
  found.charset ??= decoded.charset;
  found.undecodable += decoded.decoding.undecodable;
  found.mended ||= decoded.decoding.mended;
  const { pieces } = found;
  if (part.type === "text/html") {
    let quotations = 0;
    const words: Words = {
      add: (raw, kind) => pieces.push({ raw, kind, rule: null, isQuoted: quotations > 0 }),
      addText: (raw) => pieces.push({ raw, kind: "text", rule: null, isQuoted: quotations > 0 }),
      leaveOut: (raw, rule) => pieces.push({ raw, kind: "plain", rule }),
      beginQuotation: () => quotations++,
      endQuotation: () => quotations--,
    };
    await readMarkup(decoded.text, words);
    return;
  }
  const [text = "", signature] = decoded.text.split(/(?<=^|\n)-- \r?\n/, 2);
  for (const raw of text.split(/\n(?:[ \t]*\r?\n)+/)) pieces.push({ raw, kind: "text", rule: null });
  if (signature !== undefined) pieces.push({ raw: signature, kind: "text", rule: "signature" });
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2000));
  return /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w.:-]{2,40})/i.exec(start)?.[1];
}
