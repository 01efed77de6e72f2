import { Refused } from "../../../core/errors.ts";
import { fieldDate, laterThan } from "../../dates/field-date.ts";
import { defineFormat, startOf } from "../../format.ts";
import { namesIn } from "../../layout/byline.ts";
import { startTranscript, type Transcript } from "../../layout/transcript.ts";
import { markupReader } from "../../parsers/markup-text.ts";
import { at, childrenOf, decodeXml, descendants, replay, textOf, type XmlElement, xmlTree } from "../../parsers/xml.ts";

/** NewsML-G2: a news item. A message of several is a container. */
export const newsml = defineFormat({
  name: "newsml",
  about: "a NewsML-G2 news item with its text in it",
  extensions: ["xml", "newsml", "g2"],
  detect(head) {
    const start = startOf(head);
    return /<(?:\w+:)?(?:(?:news|package|concept|knowledge|planning|catalog)Item|newsMessage|NewsML)[\s>]/.test(start)
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
    const article = transcript.article({ charset, decoding, known, modified: laterThan(published, modified) });
    return { ...article, declaredLanguage: languageOf(item, content) };
  },
});

function newsItem(root: XmlElement): XmlElement {
  if (root.name === "newsItem") return root;
  const came = root.name === "NewsML" ? "NewsML 1" : "another item";
  throw new Refused("unsupported", `expected a NewsML-G2 news item, came ${came}`);
}

/** What stands in the item as its alternatives: markup, and text that says less of its paragraphs. */
function inlineContent(item: XmlElement): readonly XmlElement[] {
  const set = at(item, "contentSet");
  return set === null ? [] : [...childrenOf(set, "inlineXML"), ...childrenOf(set, "inlineData")];
}

/** The alternative with the most words; markup counts twice, since it tells paragraphs, headings and captions apart. */
function readContent(item: XmlElement, transcript: Transcript): void {
  const worth = (content: XmlElement) => textOf(content).length * (content.name === "inlineXML" ? 2 : 1);
  const contents = inlineContent(item).filter(isReadable);
  if (contents.length === 0)
    throw new Refused("no-body-text", "expected a news item with text in it, came one without");
  for (const content of contents.toSorted((a, b) => worth(b) - worth(a))) {
    if (content.name === "inlineData") transcript.addText(rawText(content));
    else {
      const reader = markupReader(transcript);
      // a NITF or XHTML document within the item: its body, without its head
      replay(descendants(content, "body.content")[0] ?? descendants(content, "body")[0] ?? content, reader);
      reader.end();
    }
    if (!transcript.isEmpty) return;
  }
}

function isReadable({ name, attributes }: XmlElement): boolean {
  return name === "inlineXML" || /^(?:text\/plain|$)/.test(attributes.contenttype ?? "");
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

/** That of the text where it is said, else that of the item's own words. */
function languageOf(item: XmlElement, content: XmlElement | null): string | null {
  const texts = [...inlineContent(item), ...inlineContent(item).flatMap(({ children }) => children)];
  const ofText = texts.flatMap((text) => (typeof text === "string" ? [] : (text.attributes.lang ?? [])));
  return at(content, "language")?.attributes.tag ?? ofText[0] ?? item.attributes.lang ?? null;
}

function nameOf(party: XmlElement | null): string | null {
  return party === null ? null : textOf(at(party, "name")) || party.attributes.literal || null;
}

function urlOf(item: XmlElement): string | null {
  const links = [...descendants(item, "link"), ...descendants(item, "remoteContent")];
  const canonical = links.find(({ attributes }) => /(?:canonical|alternate)$/.test(attributes.rel ?? ""));
  return canonical?.attributes.href ?? null;
}
