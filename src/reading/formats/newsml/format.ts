import { Refused } from "../../../core/errors.ts";
import { fieldDate, laterThan } from "../../dates/field-date.ts";
import { defineFormat, startOf } from "../../format.ts";
import { namesIn } from "../../layout/byline.ts";
import { startTranscript, type Transcript } from "../../layout/transcript.ts";
import { markupReader } from "../../parsers/markup-text.ts";
import { at, childrenOf, decodeXml, descendants, replay, textOf, type XmlElement, xmlTree } from "../../parsers/xml.ts";

/** NewsML-G2: a news item, or a message that carries one with text. */
export const newsml = defineFormat({
  name: "newsml",
  about: "a NewsML-G2 news item, or a news message with one item of text",
  extensions: ["xml", "newsml", "g2"],
  detect(head) {
    const start = startOf(head);
    return /<(?:\w+:)?(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|NewsML)[\s>]/.test(start)
      ? 0.95
      : 0;
  },
  parse(bytes, hints) {
    const { text, charset, decoding } = decodeXml(bytes, hints);
    const item = newsItem(xmlTree(text));
    const [meta, content] = [at(item, "itemMeta"), at(item, "contentMeta")];
    const transcript = startTranscript();
    readContent(item, transcript);
    const dates = [at(meta, "firstCreated"), at(content, "contentCreated"), at(meta, "versionCreated")];
    const published = dates.map((date) => fieldDate(textOf(date))).find((date) => date !== null) ?? null;
    const known = {
      title: textOf(at(content, "headline")) || null,
      byline: bylineOf(content),
      publisher:
        nameOf(at(meta, "provider")) ??
        nameOf(at(content, "infoSource")) ??
        (textOf(at(content, "creditline")) || null),
      published,
      url: urlOf(item),
    };
    const modified = fieldDate(textOf(at(content, "contentModified"))) ?? fieldDate(textOf(at(meta, "versionCreated")));
    return transcript.article({ charset, decoding, known, modified: laterThan(published, modified) });
  },
});

/** The one item that has text: pictures that come in the same message are no second article. */
function newsItem(root: XmlElement): XmlElement {
  if (root.name === "newsItem") return root;
  if (root.name !== "newsMessage") {
    throw new Refused(
      "unsupported",
      `expected a NewsML-G2 news item, came ${root.name === "NewsML" ? "NewsML 1" : "another item"}`,
    );
  }
  const items = descendants(root, "newsItem").filter((item) => inlineContent(item).length > 0);
  const [item] = items;
  if (item === undefined)
    throw new Refused("no-body-text", "expected a news item with text, came a message without one");
  if (items.length > 1) throw new Refused("unsupported", `expected a message with one news item, came ${items.length}`);
  return item;
}

function inlineContent(item: XmlElement): readonly XmlElement[] {
  const set = at(item, "contentSet");
  return set === null ? [] : [...childrenOf(set, "inlineXML"), ...childrenOf(set, "inlineData")];
}

function readContent(item: XmlElement, transcript: Transcript): void {
  const contents = inlineContent(item);
  if (contents.length === 0)
    throw new Refused("no-body-text", "expected a news item with text in it, came one without");
  for (const content of contents) {
    if (content.name === "inlineData") {
      if (/^(?:text\/plain|$)/.test(content.attributes.contenttype ?? "")) transcript.addText(rawText(content));
      continue;
    }
    const reader = markupReader(transcript);
    // a NITF or XHTML document within the item: its body, without its head
    replay(descendants(content, "body.content")[0] ?? descendants(content, "body")[0] ?? content, reader);
    reader.end();
    if (!transcript.isEmpty) return;
  }
}

function rawText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");
}

function bylineOf(content: XmlElement | null): readonly string[] {
  if (content === null) return [];
  const line = textOf(at(content, "by")).replace(/^(?:by|por|par)\s+/i, "");
  const creators = childrenOf(content, "creator").map(nameOf);
  const names = line === "" ? creators.filter((name) => name !== null) : [line];
  return names.flatMap((name) => (namesIn(name).length > 0 ? namesIn(name) : [name]));
}

function nameOf(party: XmlElement | null): string | null {
  return party === null ? null : textOf(at(party, "name")) || party.attributes.literal || null;
}

function urlOf(item: XmlElement): string | null {
  const links = [...descendants(item, "link"), ...descendants(item, "remoteContent")];
  const canonical = links.find(({ attributes }) => /(?:canonical|alternate)$/.test(attributes.rel ?? ""));
  return canonical?.attributes.href ?? null;
}
