import { Refused } from "../../../core/errors.ts";
import { decode, whyNotText } from "../../charset.ts";
import { defineFormat, hasExtension } from "../../format.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { parseJson } from "../../parsers/json.ts";
import { readMarkup } from "../../parsers/markup-text.ts";
import { articleNode, fieldsOf } from "./fields.ts";

const extensions = ["json", "jsonld"];

/** One article as an object: schema.org's, ninjs, or the plain shape that docs/formats.md describes. */
export const json = defineFormat({
  name: "json",
  about:
    "one article as a JSON object: schema.org NewsArticle, ninjs 1 to 3, or plain keys (`title`, `text` or `html`, …)",
  extensions,
  detect(head, hints) {
    const start = new TextDecoder().decode(head.subarray(0, 1024));
    if (whyNotText(head, hints) !== null || !/^\ufeff?\s*\{\s*(?:"(?:[^"\\\n]|\\.){1,80}"\s*:|\}\s*$)/.test(start))
      return 0;
    if (/^\ufeff?\s*\{[^{}]*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start)) return 0;
    return hasExtension(hints.name, extensions) ? 0.9 : 0.8;
  },
  async parse(bytes, hints) {
    const { text, charset, decoding } = decode(bytes, hints);
    const fields = fieldsOf(articleNode(parseJson(text)));
    const transcript = startTranscript();
    if (fields.html !== null) await readMarkup(fields.html, transcript);
    if (transcript.isEmpty && fields.text !== null) transcript.addText(fields.text);
    if (transcript.isEmpty) {
      throw new Refused("no-body-text", "expected a body (articleBody, body_xhtml, body_text, html, text), came none");
    }
    const { known, modified, language } = fields;
    return { ...transcript.article({ charset, decoding, known, modified }), declaredLanguage: language };
  },
});
