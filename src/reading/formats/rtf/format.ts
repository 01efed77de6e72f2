import { canonicalCharset, decodeLoosely, replacement } from "../../charset/code-pages.ts";
import { defineFormat } from "../../format.ts";
import { articleOfDocument } from "../../layout/document.ts";
import { saneTitle } from "../../layout/document-title.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { readRtf } from "./document.ts";

/** A text with its formatting as RTF, which every word processor writes. */
export const rtf = defineFormat({
  name: "rtf",
  about: "a document in RTF, in any code page",
  extensions: ["rtf"],
  detect(head) {
    return /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(new TextDecoder("latin1").decode(head.subarray(0, 64))) ? 0.98 : 0;
  },
  parse(bytes) {
    let undecodable = 0;
    const decodeBytes = (codePage: number, run: Uint8Array) => {
      const text = decodeLoosely(run, charsetOf(codePage));
      undecodable += text.split(replacement).length - 1;
      return text;
    };
    const transcript = startTranscript();
    const { title, codePage } = readRtf(bytes, decodeBytes, transcript);
    const properties = { title: saneTitle(title), published: null };
    const decoding = { undecodable, mended: false };
    return articleOfDocument(transcript, { charset: charsetOf(codePage), decoding, properties });
  },
});

/** The charset of a code page; for one that nobody knows that of most documents. */
function charsetOf(codePage: number): string {
  if (codePage === 65001) return "utf-8";
  return canonicalCharset(codePage === 10000 ? "macintosh" : `cp${codePage}`) ?? "windows-1252";
}
