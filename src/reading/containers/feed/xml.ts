import type { SaxesParser, SaxesTagNS } from "saxes";
import { Refused } from "../../../core/errors.ts";

/** An element of an item, with what is in it. `name` has the usual prefix of its namespace, whatever the feed's is. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parts: (string | Element)[];
}

/** Elements within one another, and in one item: more are no feed. */
const deepest = 200;
const mostElements = 100_000;
/** Authors that an export may name. */
const mostAuthors = 10_000;
/** What is asked of a feed itself. */
const ofChannel: ReadonlySet<string> = new Set(["title", "atom:title", "language", "dc:language"]);

const prefixes: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/Atom": "atom:",
  "http://purl.org/atom/ns#": "atom:",
  "http://purl.org/rss/1.0/": "",
  "http://www.w3.org/1999/xhtml": "",
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/dc/terms/": "dcterms:",
  "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
};

/** What a feed says of itself, in the elements that stand beside its items; `wp:author` and a login is that author's name. */
export type Channel = Map<string, string>;

/**
 * Takes a feed apart as its characters come: items are given to `onItem` (null in place of one that is too large), what the
 * feed says of itself is in `channel`. Entities that a document declares itself are never expanded, and nothing is fetched.
 */
export class FeedScan {
  readonly channel: Channel = new Map();
  readonly #parser: SaxesParser<{ xmlns: true }>;
  readonly #maxItem: number;
  readonly #onItem: (item: Element | null) => void;
  readonly #open: string[] = [];
  #item: Element[] = [];
  #size = 0;
  #elements = 0;
  #sinceEvent = 0;
  #login = "";

  constructor(parser: SaxesParser<{ xmlns: true }>, maxItem: number, onItem: (item: Element | null) => void) {
    this.#parser = parser;
    this.#maxItem = maxItem;
    this.#onItem = onItem;
    // saxes goes on after an error when somebody listens: feeds are seldom without any
    parser.on("error", () => undefined);
    parser.on("opentag", (tag) => this.#start(tag));
    parser.on("closetag", () => this.#end());
    parser.on("text", (text) => this.#text(text));
    parser.on("cdata", (text) => this.#text(text));
  }

  /** Goes on with further characters. Throws `Refused` for what no feed is. */
  write(characters: string): void {
    this.#sinceEvent += characters.length;
    this.#parser.write(characters);
    // saxes holds a text, a tag, or a document's declarations until they end
    if (this.#sinceEvent > this.#maxItem) {
      throw new Refused("too-large", `expected at most ${this.#maxItem} characters in one piece, came more`);
    }
  }

  /** Says that no more comes. Throws `Refused` when elements are still open: the feed is cut off. */
  end(): void {
    if (this.#open.length > 0) throw new Refused("damaged", "expected the end of a feed, but it is cut off");
  }

  #start(tag: SaxesTagNS): void {
    this.#sinceEvent = 0;
    const name = nameOf(tag);
    this.#open.push(name);
    if (this.#open.length > deepest)
      throw new Refused("too-large", `expected at most ${deepest} elements within one another`);
    if (this.#item.length === 0 && name !== "item" && name !== "atom:entry") {
      const language = tag.attributes["xml:lang"]?.value;
      if (language !== undefined && !this.channel.has("language")) this.channel.set("language", language);
      return;
    }
    const attributes = new Map(Object.values(tag.attributes).map(({ name: key, value }) => [key, value]));
    const element: Element = { name, attributes, parts: [] };
    this.#elements += 1;
    if (this.#isKept()) this.#item.at(-1)?.parts.push(element);
    this.#item.push(element);
  }

  #end(): void {
    this.#sinceEvent = 0;
    this.#open.pop();
    const ended = this.#item.pop();
    if (ended === undefined || this.#item.length > 0) return;
    this.#onItem(this.#isKept() ? ended : null);
    [this.#size, this.#elements] = [0, 0];
  }

  #text(text: string): void {
    this.#sinceEvent = 0;
    const element = this.#item.at(-1);
    if (element !== undefined) {
      this.#size += text.length;
      if (this.#isKept()) element.parts.push(text);
      return;
    }
    const name = this.#open.at(-1) ?? "";
    const parent = this.#open.at(-2) ?? "";
    if (name === "wp:author_login") this.#login = text.trim();
    if (name === "wp:author_display_name" && text.trim() !== "" && this.channel.size < mostAuthors)
      this.channel.set(`wp:author ${this.#login}`, text.trim().slice(0, 200));
    const isOfChannel = ["channel", "atom:feed", "rdf:RDF"].includes(parent);
    if (isOfChannel && ofChannel.has(name) && !this.channel.has(name) && text.trim() !== "")
      this.channel.set(name, text.trim().slice(0, 500));
  }

  #isKept(): boolean {
    return this.#size <= this.#maxItem && this.#elements <= mostElements;
  }
}

function nameOf({ uri, local, name }: SaxesTagNS): string {
  const prefix = prefixes[uri];
  return prefix === undefined ? name : `${prefix}${local}`;
}

/** All text within an element. */
export function textOf({ parts }: Element): string {
  return parts.map((part) => (typeof part === "string" ? part : textOf(part))).join("");
}

/** What is in an element, as HTML. */
export function htmlOf({ parts }: Element): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return escaped(part);
      const attributes = [...part.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
      return `<${part.name}${attributes}>${htmlOf(part)}</${part.name}>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
