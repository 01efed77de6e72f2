import { Refused } from "../../../core/errors.ts";
import { decode, whyNotText } from "../../charset.ts";
import { defineFormat, hasExtension } from "../../format.ts";
import { cleanText } from "../../layout/block.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { parseJson } from "../../parsers/json.ts";
import { markupWords, readMarkup } from "../../parsers/markup-text.ts";
import { articleNode, fieldsOf, unpublishedState } from "./fields.ts";
import type { Node } from "./values.ts";

const extensions = ["json", "jsonld"];

/** One article as an object: schema.org's, ninjs, or the plain shape that docs/formats.md describes. */
export const json = defineFormat({
  name: "json",
  about:
    "one article as a JSON object: schema.org NewsArticle, ninjs 1 to 3, or plain keys (`title`, `text` or `html`, …)",
  extensions,
  detect(head, hints) {
    const start = new TextDecoder().decode(head.subarray(0, 1024));
    if (whyNotText(head, hints) !== null || !/^\ufeff?\s*\{/.test(start)) return 0;
    // an object that is broken from its first key on is no article of another format
    if (!/^\ufeff?\s*\{\s*(?:"(?:[^"\\\n]|\\.){1,80}"\s*:|\}\s*$)/.test(start))
      return hasExtension(hints.name, extensions) ? 0.45 : 0;
    if (/^\ufeff?\s*\{[^{}]*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start)) return 0;
    return hasExtension(hints.name, extensions) ? 0.9 : 0.8;
  },
  async parse(bytes, hints) {
    const { text, charset, decoding } = decode(bytes, hints);
    const node = articleNode(parseJson(text));
    const state = unpublishedState(node);
    if (state !== null)
      throw new Refused("unsupported", `expected an article that was published, came one of status ${state}`);
    const fields = fieldsOf(node);
    if (cutOff.test(fields.text?.slice(-100) ?? "")) {
      throw new Refused("no-body-text", "expected the whole text of the article, came its beginning (… [+1234 chars])");
    }
    const transcript = startTranscript();
    if (fields.html !== null) await readMarkup(fields.html, transcript);
    if (transcript.isEmpty && fields.text !== null) transcript.addText(fields.text);
    if (transcript.isEmpty) throw withoutBody(node);
    const { modified, language } = fields;
    const known = { ...fields.known, title: await titleOf(fields.known.title) };
    return { ...transcript.article({ charset, decoding, known, modified }), declaredLanguage: language };
  },
});

/** How services that sell the rest end a text. */
const cutOff = /\[\+\d+ chars\]\s*$/;
/** Keys of a file that are told to whoever wonders why it is no article. */
const keysTold = 12;

function withoutBody(node: Node): Refused {
  const names = Object.keys(node).map((name) => name.replace(/[^\p{L}\p{N}@_.$ -]/gu, "?").slice(0, 30));
  const told = [...names.slice(0, keysTold), ...(names.length > keysTold ? ["…"] : [])];
  const came = told.length === 0 ? "an empty object" : `an object with ${told.join(", ")}`;
  return new Refused("no-body-text", `expected a body (articleBody, body_xhtml, body_text, html, text), came ${came}`);
}

/** A title without the markup that some write into it. */
async function titleOf(title: string | null): Promise<string | null> {
  if (title === null || !/&#?\w+;|<\/?\w/.test(title)) return title;
  return cleanText(await markupWords(title)) || title;
}
