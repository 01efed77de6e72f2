import { Refused } from "../../../core/errors.ts";
import { defineFormat } from "../../format.ts";
import { noParticulars } from "../../layout/arrange.ts";
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
  async parse(bytes) {
    const { default: iconv } = await import("iconv-lite");
    let undecodable = 0;
    const decodeBytes = (codePage: number, run: Uint8Array) => {
      const charset = iconv.encodingExists(`cp${codePage}`) ? `cp${codePage}` : "cp1252";
      const text = iconv.decode(
        Buffer.from(run),
        codePage === 65001 ? "utf8" : codePage === 10000 ? "macroman" : charset,
      );
      undecodable += text.split("\ufffd").length - 1;
      return text;
    };
    const transcript = startTranscript();
    const { title, codePage } = readRtf(bytes, decodeBytes, transcript);
    if (transcript.isEmpty) throw new Refused("no-body-text", "expected a document with text, came one without");
    const properties = { title: saneTitle(title), published: null };
    const charset =
      codePage === 65001 ? "utf-8" : codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : `cp${codePage}`;
    const decoding = { undecodable, mended: false };
    return transcript.article({ charset, decoding, known: noParticulars, modified: null, properties });
  },
});
