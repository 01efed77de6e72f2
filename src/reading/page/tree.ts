import { Parser } from "htmlparser2";
import { Refused } from "../../core/errors.ts";

/** An element of a page with what reading needs of it; text stands between the elements as strings. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: (PageElement | string)[];
  /** Its place among the elements of the page. */
  readonly order: number;
  /** Whether it breaks lines: by itself, or because an element within it does. */
  block: boolean;
}

/** A page as a tree. Programs, styles and drawings are left out; the JSON-LD among the programs is kept as text. */
export interface PageTree {
  readonly root: PageElement;
  readonly jsonLd: readonly string[];
  readonly comments: readonly string[];
}

/** More elements than this are no article; the largest news pages have a tenth. */
export const maxElements = 200_000;
/** Elements nested deeper than this belong to the one at this depth: no layout needs more, unclosed tags do. */
const deepestKept = 150;
/** Nesting that no program writes by mistake; the parser's time for an end tag grows with it. */
export const deepestNesting = 512;
/** End tags, with those that end nothing. */
export const maxEndTags = 500_000;
/** Characters of JSON-LD that are read, all scripts together. */
const maxJsonLd = 4_000_000;
/** The first comments may tell where a saved page came from. */
const keptComments = 5;

const dropped = new Set(
  "script style svg math iframe noscript frame noframes object embed applet canvas audio video select textarea input datalist".split(
    " ",
  ),
);

const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rp rt ruby s " +
    "samp small source span strike strong sub sup time tt u var wbr br"
  ).split(" "),
);

/** Elements that never have an end tag. */
const empty = new Set("area base basefont br col hr img link meta param source track wbr keygen".split(" "));

/**
 * Reads a page into a tree, however broken its markup is, in one pass and in time and memory that grow with its length alone.
 * Throws `Refused` (`too-large`) for more elements or deeper nesting than any page has.
 */
export function parseTree(html: string): PageTree {
  refuseEndTags(html);
  const root: PageElement = { tag: "#document", attributes: {}, parent: null, children: [], order: 0, block: true };
  const jsonLd: string[] = [];
  const comments: string[] = [];
  let ldLength = 0;
  let current = root;
  let depth = 0;
  let skipping = 0;
  let elements = 0;
  let text = "";
  let ld: string | null = null;

  const flush = () => {
    if (text !== "") current.children.push(text);
    text = "";
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++elements > maxElements) {
          throw new Refused("too-large", `expected at most ${maxElements} elements in a page, came more`);
        }
        if (++depth > deepestNesting) {
          throw new Refused("too-large", `expected elements nested at most ${deepestNesting} deep, came deeper`);
        }
        if (skipping > 0 || dropped.has(tag) || (tag === "template" && attributes.shadowrootmode === undefined)) {
          if (skipping === 0 && isJsonLd(tag, attributes) && ldLength < maxJsonLd) ld = "";
          skipping++;
          return;
        }
        flush();
        const isBlock = !inline.has(tag) && !tag.includes("-");
        const element: PageElement = {
          tag,
          attributes,
          parent: current,
          children: [],
          order: elements,
          block: isBlock,
        };
        current.children.push(element);
        if (isBlock)
          for (let up: PageElement | null = current; up !== null && !up.block; up = up.parent) up.block = true;
        if (!empty.has(tag) && depth <= deepestKept) current = element;
      },
      ontext(data) {
        if (skipping === 0) text += data;
        else if (ld !== null && ldLength < maxJsonLd) {
          ld += data;
          ldLength += data.length;
        }
      },
      onclosetag(tag) {
        depth--;
        if (skipping > 0) {
          skipping--;
          if (skipping === 0 && ld !== null) {
            jsonLd.push(ld);
            ld = null;
          }
          return;
        }
        if (empty.has(tag) || depth >= deepestKept) return;
        flush();
        if (current.parent !== null) current = current.parent;
      },
      oncomment(data) {
        if (comments.length < keptComments) comments.push(data.slice(0, 2000));
      },
    },
    { decodeEntities: true, recognizeCDATA: false },
  );
  parser.write(html);
  parser.end();
  flush();
  return { root, jsonLd, comments };
}

function refuseEndTags(html: string): void {
  let count = 0;
  for (let at = html.indexOf("</"); at >= 0; at = html.indexOf("</", at + 2)) {
    if (++count > maxEndTags) throw new Refused("too-large", `expected at most ${maxEndTags} end tags, came more`);
  }
}

function isJsonLd(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return tag === "script" && /^\s*application\/ld\+json\b/i.test(attributes.type ?? "");
}

/** Whether an element sets its words clearly larger than text, as pages without styles do with headlines: `<font size=5>`. */
export function isSetLarge({ tag, attributes }: PageElement): boolean {
  const size = tag === "font" ? (attributes.size ?? "").trim() : "";
  return /^(?:[4-7]|\+[1-4])$/.test(size);
}

/** Calls for every element in the order of the page; without going deeper where the call answers false. */
export function walkElements(root: PageElement, visit: (element: PageElement) => boolean | undefined): void {
  for (const child of root.children) {
    if (typeof child === "string") continue;
    if (visit(child) !== false) walkElements(child, visit);
  }
}

/** The text of an element with white space collapsed, up to a length. */
export function textWithin(element: PageElement, longest: number): string {
  let text = "";
  const add = (from: PageElement) => {
    for (const child of from.children) {
      if (text.length > longest) return;
      if (typeof child === "string") text += child;
      else if (child.tag === "br" || child.block) {
        text += " ";
        add(child);
        text += " ";
      } else add(child);
    }
  };
  add(element);
  return text.replace(/\s+/g, " ").trim().slice(0, longest);
}
