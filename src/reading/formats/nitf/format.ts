import { Refused } from "../../../core/errors.ts";
import { fieldDate, laterThan } from "../../dates/field-date.ts";
import { defineFormat, startOf } from "../../format.ts";
import { namesIn } from "../../layout/byline.ts";
import { startTranscript, type Transcript } from "../../layout/transcript.ts";
import { markupReader } from "../../parsers/markup-text.ts";
import { at, childrenOf, decodeXml, descendants, replay, textOf, type XmlElement, xmlTree } from "../../parsers/xml.ts";

/** NITF, in which agencies and archives mark up the text of an article. */
export const nitf = defineFormat({
  name: "nitf",
  about: "a NITF document",
  extensions: ["xml", "nitf"],
  detect(head) {
    return /<(?:\w+:)?nitf[\s>]/.test(startOf(head)) ? 0.94 : 0;
  },
  parse(bytes, hints) {
    const { text, charset, decoding } = decodeXml(bytes, hints);
    const root = xmlTree(text);
    const [head, body] = [at(root, "head"), at(root, "body")];
    if (root.name !== "nitf" || body === null) throw new Refused("damaged", "expected a NITF body, came none");
    const bodyHead = at(body, "body.head");
    const transcript = startTranscript();
    const title = headline(bodyHead, transcript) ?? (textOf(at(head, "title")) || null);
    const content = at(body, "body.content");
    if (content !== null) readInto(transcript, content);
    for (const end of childrenOf(body, "body.end")) transcript.leaveOut(textOf(end), "footer");
    const pubdata = at(head, "pubdata")?.attributes;
    const docdata = at(head, "docdata");
    const published =
      fieldDate(pubdata?.["date.publication"]) ??
      fieldDate(at(docdata, "date.issue")?.attributes.norm) ??
      fieldDate(at(bodyHead, "dateline", "story.date")?.attributes.norm);
    const modified =
      fieldDate(at(docdata, "date.revised")?.attributes.norm) ??
      fieldDate(at(head, "revision-history")?.attributes.norm);
    const known = {
      title,
      byline: bylineOf(bodyHead),
      publisher:
        pubdata?.name || at(docdata, "doc.copyright")?.attributes.holder || textOf(at(bodyHead, "distributor")) || null,
      published,
      url: /^https?:/.test(pubdata?.["ex-ref"] ?? "") ? (pubdata?.["ex-ref"] ?? null) : null,
    };
    const article = transcript.article({ charset, decoding, known, modified: laterThan(published, modified) });
    return {
      ...article,
      declaredLanguage: content?.attributes.lang ?? body.attributes.lang ?? root.attributes.lang ?? null,
    };
  },
});

/** The headline, and what stands with it before the text, which is left out of that. */
function headline(bodyHead: XmlElement | null, transcript: Transcript): string | null {
  if (bodyHead === null) return null;
  const title = textOf(at(bodyHead, "hedline", "hl1")) || textOf(at(bodyHead, "hedline")) || null;
  const rules: ReadonlyMap<string, string> = new Map([
    ["hedline", "title"],
    ["byline", "byline"],
    ["dateline", "dateline"],
    ["distributor", "header"],
    ["abstract", "deck"],
    ["note", "header"],
    ["rights", "copyright"],
  ]);
  for (const child of bodyHead.children) {
    if (typeof child === "string") continue;
    const lines = child.name === "hedline" ? child.children : [child];
    for (const line of lines) {
      if (typeof line === "string") continue;
      transcript.leaveOut(
        line.name === "byline" ? wordsOf(line) : textOf(line),
        line.name === "hl2" ? "deck" : (rules.get(child.name) ?? "header"),
      );
    }
  }
  return title;
}

function readInto(transcript: Transcript, content: XmlElement): void {
  const reader = markupReader(transcript);
  replay(content, reader);
  reader.end();
}

function bylineOf(bodyHead: XmlElement | null): readonly string[] {
  if (bodyHead === null) return [];
  return childrenOf(bodyHead, "byline").flatMap((byline) => {
    const persons = descendants(byline, "person").map(textOf);
    const line = textOf({
      ...byline,
      children: byline.children.filter((child) => typeof child === "string" || child.name !== "byttl"),
    });
    const names = persons.length > 0 ? persons : [line.replace(/^(?:by|por|par|de)\s+/i, "")];
    return names.flatMap((name) => (namesIn(name).length > 0 ? namesIn(name) : name === "" ? [] : [name]));
  });
}

/** The texts of a byline's parts, which stand without white space between them. */
function wordsOf(byline: XmlElement): string {
  return byline.children.map((child) => (typeof child === "string" ? child : textOf(child))).join(" ");
}
