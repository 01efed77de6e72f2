import { createRequire } from "node:module";
import { wideCharsetOf } from "../charset.ts";
import { headBytes, startOf } from "../format.ts";
import { ByteReader } from "./byte-reader.ts";
import { type ByteStream, firstCharacter, headText } from "./container.ts";

const wideMark = /^(?:\u00ff\u00fe|\u00fe\u00ff|\0\0\u00fe\u00ff)/;

/** First bytes as text, in UTF-8 or in two or four bytes a character; null where they do not begin with that character. */
export function jsonStart(head: Uint8Array, first: "{" | "["): string | null {
  // asked of every file: what is dearer comes only where the first character fits
  const isMarked = wideMark.test(startOf(head.subarray(0, 4)));
  if (!isMarked && firstCharacter(head) !== first) return null;
  const charset = wideCharsetOf(head.subarray(0, headBytes));
  if (charset === undefined) return headText(head).replace(/^\ufeff/, "");
  const text = decoderOf(charset).write(Buffer.from(head));
  return text.trimStart().startsWith(first) ? text : null;
}

/** A stream of text in UTF-8: as it is, or out of two or four bytes a character. */
export async function* inUtf8(stream: ByteStream): ByteStream {
  const reader = new ByteReader(stream);
  const charset = wideCharsetOf(await reader.peek(headBytes));
  if (charset === undefined) {
    yield* reader.rest();
    return;
  }
  const decoder = decoderOf(charset);
  for await (const piece of reader.rest()) yield Buffer.from(decoder.write(Buffer.from(piece)));
  yield Buffer.from(decoder.end() ?? "");
}

/** Node's own decoder knows no UTF-32. */
function decoderOf(charset: string) {
  const iconv = createRequire(import.meta.url)("iconv-lite") as typeof import("iconv-lite");
  return iconv.getDecoder(charset);
}
