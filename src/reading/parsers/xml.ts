import { SaxesParser } from "saxes";
import { Refused } from "../../core/errors.ts";
import type { Hints } from "../article.ts";
import { type Decoded, decode } from "../charset.ts";

/** Elements within one another: no document that people write comes near it. */
const maxDepth = 1000;
/** Elements of one document; a tree of them takes some hundred bytes each. */
const maxElements = 500_000;

/** What is told of a document as it is read. Names are local: `w:p` is `p`, and so are those of attributes. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Values by local name. */
export type Attributes = Readonly<Record<string, string>>;

/** An element with what is in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (XmlElement | string)[];
}

/** Decodes an XML document: as other text is, with the encoding of its XML declaration for a declared charset. */
export function decodeXml(bytes: Uint8Array, hints: Hints): Decoded {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\b[^>]{0,150}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/.exec(
    start,
  );
  return decode(bytes, declared?.[1] === undefined ? hints : { charset: declared[1], ...hints });
}

/**
 * Reads a document from its start to its end. No DTD is read and nothing is fetched: a document that declares entities is
 * refused, a reference to an entity that XML does not have is left as it is written. Throws `Refused`: `damaged` with
 * the place, `unsupported`, `too-large`.
 */
export function readXml(document: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false as const, position: true });
  let depth = 0;
  let elements = 0;
  parser.on("error", (error) => {
    if (/undefined entity/.test(error.message)) return;
    throw new Refused(
      "damaged",
      `expected well-formed XML, came an error in line ${parser.line}, column ${parser.column}`,
    );
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw new Refused("unsupported", "expected XML without entities of its own, came <!ENTITY");
  });
  parser.on("opentag", (tag) => {
    if (++depth > maxDepth) throw new Refused("too-large", `expected at most ${maxDepth} elements within one another`);
    if (++elements > maxElements) throw new Refused("too-large", `expected at most ${maxElements} elements, came more`);
    handler.open(localName(tag.name), localNames(tag.attributes));
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close(localName(tag.name));
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  parser.write(document).close();
}

/** Reads a whole document as a tree. Throws as `readXml` does. */
export function xmlTree(document: string): XmlElement {
  const open: { name: string; attributes: Attributes; children: (XmlElement | string)[] }[] = [
    { name: "", attributes: {}, children: [] },
  ];
  readXml(document, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      open.at(-1)?.children.push(text);
    },
    close() {
      open.pop();
    },
  });
  const root = open[0]?.children.find((child) => typeof child !== "string");
  if (root === undefined) throw new Refused("damaged", "expected an XML document, came no element");
  return root;
}

/** The elements of that name directly within another, or anywhere below it. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** The first element that a path of names leads to; null when there is none. */
export function at(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let found = element;
  for (const name of path) found = (found && childrenOf(found, name)[0]) ?? null;
  return found;
}

/** Every element of that name below another, in the order of the document. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text within an element, on one line. */
export function textOf(element: XmlElement | null): string {
  const pieces: string[] = [];
  const visit = (parent: XmlElement) => {
    for (const child of parent.children) typeof child === "string" ? pieces.push(child) : visit(child);
  };
  if (element !== null) visit(element);
  return pieces.join("").replace(/\s+/g, " ").trim();
}

/** Tells a handler of an element's content as if it were read now. */
export function replay(element: XmlElement, handler: XmlHandler): void {
  for (const child of element.children) {
    if (typeof child === "string") {
      handler.text(child);
      continue;
    }
    handler.open(child.name, child.attributes);
    replay(child, handler);
    handler.close(child.name);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Attributes {
  const local: Record<string, string> = Object.create(null);
  for (const name of Object.keys(attributes)) local[localName(name)] = attributes[name] ?? "";
  return local;
}
