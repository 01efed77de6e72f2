import iconv from "iconv-lite";
import { firstCharacter, headText } from "./container.ts";

/** How many bytes of a document are looked at for its first element. */
const longestPrologue = 8192;
/** Declarations and comments, and the tag that opens the document's own element. */
const firstTag = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)*(<[^>]*)/i;

/** The tag that opens an XML document's own element, without its end; null for what is no document of that kind. */
export function documentTag(head: Uint8Array): string | null {
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isMarked && firstCharacter(head) !== "<") return null;
  const start = head.subarray(0, longestPrologue);
  const text = isMarked ? xmlDecoder(head).write(Buffer.from(start)) : headText(start);
  return firstTag.exec(text.replace(/^\ufeff/, ""))?.[1] ?? null;
}

/** The decoder for what a document says it is in: a byte order mark, the XML declaration, else UTF-8. */
export function xmlDecoder(head: Uint8Array) {
  if (head[0] === 0xff && head[1] === 0xfe) return iconv.getDecoder("utf-16le");
  if (head[0] === 0xfe && head[1] === 0xff) return iconv.getDecoder("utf-16be");
  const declared = /^\W*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(headText(head))?.[1] ?? "utf-8";
  const label = /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(declared) ? "windows-1252" : declared;
  return iconv.getDecoder(iconv.encodingExists(label) && !/^utf-?16/i.test(label) ? label : "utf-8");
}
