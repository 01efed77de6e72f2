import { Refused } from "../../core/errors.ts";
import type { Block } from "../layout/block.ts";
import type { Words } from "../layout/transcript.ts";
import type { Attributes, XmlHandler } from "./xml.ts";

/** Elements within one another. */
const maxDepth = 2000;

const names = (list: string) => new Set(list.split(" "));

/** Elements that stand within a line of text; every other one begins and ends a block. The last two lines are NITF's. */
const inline = names(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rb ruby s samp small " +
    "span strike strong sub sup time tt u var wbr " +
    "person org location chron money num event function object.title virtloc copyrite alt-code pronounce lang classifier " +
    "city state region country sublocation frac frac-num frac-sep frac-den name.given name.family postaddr",
);
/** Elements whose content nobody sees as text. */
const unseen = names(
  "script style template noscript svg math iframe object embed select textarea button audio video canvas map rp rt " +
    "media-reference media-metadata media-object",
);
/** Elements whose words are seen and are no part of the article's text, with the rule under which they are cut. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["media", "caption"],
  ["nav", "navigation"],
  ["aside", "aside"],
]);
const kinds: ReadonlyMap<string, Block["kind"]> = new Map([
  ["h1", "title"],
  ["hl1", "title"],
  ...["h2", "h3", "h4", "h5", "h6", "hl2", "dt"].map((name) => [name, "subhead"] as const),
  ["li", "item"],
  ["dd", "item"],
]);

interface Open {
  readonly name: string;
  readonly kind: Block["kind"];
  readonly rule: string | null;
  readonly isUnseen: boolean;
}

/** A reader of markup, and what it found beside the words. */
export interface MarkupReader extends XmlHandler {
  /** Ends the last block; the words of `<title>`, null when there is none. */
  end(): string | null;
}

/**
 * Writes the words of markup (HTML, or XML with HTML's or NITF's elements) into a transcript: block elements become
 * blocks, the text of inline elements is joined, what is not shown is dropped. For bodies without page furniture.
 */
export function markupReader(transcript: Words): MarkupReader {
  const open: Open[] = [{ name: "", kind: "plain", rule: null, isUnseen: false }];
  let words = "";
  let title: string | null = null;
  const top = () => open.at(-1) as Open;
  const flush = () => {
    const { kind, rule, name } = top();
    if (rule !== null) transcript.leaveOut(words, rule);
    else if (name === "pre") transcript.addText(words);
    else transcript.add(words, kind);
    words = "";
  };
  return {
    open(name, attributes) {
      if (open.length > maxDepth)
        throw new Refused("too-large", `expected at most ${maxDepth} elements within one another`);
      if (name === "br" && /\n[ \t]*$/.test(words.slice(-8))) flush();
      else if (name === "br") words += "\n";
      else if (!inline.has(name)) flush();
      if (name === "blockquote") transcript.beginQuotation?.();
      const above = top();
      open.push({
        name,
        kind: kinds.get(name) ?? above.kind,
        rule: above.rule ?? leftOut.get(name) ?? (isNotes(attributes) ? "footnote" : null),
        isUnseen: above.isUnseen || unseen.has(name) || isHidden(attributes) || isNoteMark(attributes),
      });
    },
    text(text) {
      const { isUnseen, name } = top();
      if (name === "title") title = title === null ? text : title + text;
      else if (!isUnseen) words += name === "pre" ? text : text.replace(/\s+/g, " ");
    },
    close(name) {
      if (!inline.has(name)) flush();
      if (name === "blockquote") transcript.endQuotation?.();
      if (open.length > 1) open.pop();
    },
    end() {
      flush();
      return title?.trim() || null;
    },
  };
}

function isHidden({ hidden, style }: Attributes): boolean {
  return hidden !== undefined || (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));
}

/** What an element is in a book, by EPUB's word for it or ARIA's. */
function roleOf(attributes: Attributes): string {
  return `${attributes["epub:type"] ?? ""} ${attributes.role ?? ""}`;
}

function isNoteMark(attributes: Attributes): boolean {
  return /\bnoteref\b|\bdoc-noteref\b|\bdoc-backlink\b/.test(roleOf(attributes));
}

function isNotes(attributes: Attributes): boolean {
  return /\b(?:foot|end|rear)notes?\b/.test(roleOf(attributes));
}

/** Reads HTML, however broken, into a transcript; gives the words of its `<title>`. */
export async function readMarkup(html: string, transcript: Words): Promise<string | null> {
  const { Parser } = await import("htmlparser2");
  const reader = markupReader(transcript);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return reader.end();
}

/** The words of a line of HTML, such as a title. */
export async function markupWords(html: string): Promise<string> {
  const { Parser } = await import("htmlparser2");
  let words = "";
  const ontext = (text: string) => {
    words += text;
  };
  const parser = new Parser({ ontext }, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return words;
}
