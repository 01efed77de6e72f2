import { cleanText, endsSentence } from "../layout/block.ts";
import { readHeaderLine } from "../layout/header-lines.ts";
import { signersOf } from "./author-names.ts";
import { isDayWithHalf } from "./date-lines.ts";
import { isSetLarge, type PageElement } from "./tree.ts";

/** A paragraph, list item, heading, cell or any other stretch of a page's words that stands by itself. */
export interface PageBlock {
  /** Its place among the blocks of the page. */
  readonly id: number;
  readonly text: string;
  /** The element whose own words these are. */
  readonly element: PageElement;
  /** How many of its characters are links. */
  readonly linked: number;
  /** Whether the page hides it from readers. */
  readonly hidden: boolean;
}

/** Characters of running text in a block: none where it is short, mostly links, or ends like no sentence. */
export function proseOf({ text, linked, hidden }: PageBlock): number {
  if (hidden || text.length < 25 || linked * 2 > text.length) return 0;
  if (text.length < 120 && (!endsSentence(text) || isDayWithHalf(text))) return 0;
  return text.length - linked;
}

/** The blocks of a page in order, and the page once more as Readability takes it, each block an element with its number. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly markup: string;
}

/** The attribute that carries a block's number through Readability. */
export const blockAttribute = "n";

/** Attributes by which Readability judges an element. */
const judged = ["class", "id", "role", "aria-modal", "itemprop", "rel"];
/** Elements without words that a reader reads. */
const silent = new Set(["head", "title", "button"]);
/** Elements that stand around articles: where no text runs in them, Readability would look through them and take nothing. */
const surrounding = new Set(["nav", "footer", "dialog"]);
/** Elements that only hold the page together. */
const transparent = new Set(["html", "body"]);
/** Elements that have no end tag, so that Readability's DOM would miss it. */
const endless = new Set([
  "area",
  "base",
  "basefont",
  "col",
  "hr",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "keygen",
]);

/**
 * Takes a page apart into blocks: where an element has both words and elements that break lines, each stretch of words
 * is one, and so is what stands between two line breaks in a row.
 */
export function blocksOf(root: PageElement, { hideUnseen }: { readonly hideUnseen: boolean }): PageBlocks {
  const taking: Taking = { blocks: [], markup: "", hideUnseen };
  takeChildren(taking, root, false);
  return taking;
}

interface Taking {
  readonly blocks: PageBlock[];
  readonly hideUnseen: boolean;
  markup: string;
}

function takeElement(taking: Taking, element: PageElement, hiddenAbove: boolean): void {
  if (silent.has(element.tag) || endless.has(element.tag)) return;
  const hidden = hiddenAbove || (taking.hideUnseen && !transparent.has(element.tag) && isHidden(element));
  const alone =
    hidden || transparent.has(element.tag) || element.children.some((child) => typeof child !== "string" && child.block)
      ? null
      : element;
  if (alone !== null) {
    const parts = partsOf(element.children);
    const [part] = parts;
    if (parts.length === 1 && part !== undefined) {
      const { text, linked, html } = wordsOf(part);
      const id = text === "" ? null : taking.blocks.length;
      if (html.trim() !== "" && !surrounding.has(element.tag))
        taking.markup += `${openTag(element, id)}${html}${endTag(element)}`;
      if (id !== null) taking.blocks.push({ id, text, element, linked, hidden });
      return;
    }
  }
  const isShown = !hidden && !transparent.has(element.tag);
  const { markup: before } = taking;
  const first = taking.blocks.length;
  if (isShown) taking.markup += openTag(element, null);
  const opened = taking.markup.length;
  takeChildren(taking, element, hidden);
  // what is empty would take Readability as long as what is not
  const isLeftOut =
    taking.markup.length === opened ||
    (surrounding.has(element.tag) && !taking.blocks.slice(first).some((block) => proseOf(block) > 0));
  if (isShown) taking.markup = isLeftOut ? before : taking.markup + endTag(element);
}

function takeChildren(taking: Taking, element: PageElement, hidden: boolean): void {
  let run: (PageElement | string)[] = [];
  for (const child of element.children) {
    if (typeof child === "string" || !child.block) {
      run.push(child);
      continue;
    }
    takeRun(taking, run, element, hidden);
    run = [];
    takeElement(taking, child, hidden);
  }
  takeRun(taking, run, element, hidden);
}

function takeRun(taking: Taking, run: readonly (PageElement | string)[], element: PageElement, hidden: boolean): void {
  if (run.length === 0) return;
  for (const part of partsOf(run)) {
    const { text, linked, html } = wordsOf(part);
    const id = taking.blocks.length;
    if (text !== "") taking.blocks.push({ id, text, element, linked, hidden });
    if (!hidden) taking.markup += text === "" ? html.trim() : `<p ${blockAttribute}="${id}">${html}</p>`;
  }
}

/** Words of a run in which no element breaks lines: where they lead, or the picture or line break that they are instead. */
type Piece = { readonly text: string; readonly href: string | null } | "picture" | "break";

/** The pieces of a run, parted where two line breaks follow each other, and around lines that stand by themselves. */
function partsOf(run: readonly (PageElement | string)[]): Piece[][] {
  const large = new Set<Piece>();
  return doublyBroken(run, large).flatMap((part) => (part.includes("break") ? aroundHeaders(part, large) : [part]));
}

type LineKind = "large" | "header" | "text";

/** Parts a run's lines around a headline in large letters, a date or a byline: pages without styles have them in one run. */
function aroundHeaders(part: readonly Piece[], large: ReadonlySet<Piece>): Piece[][] {
  const isLarge = (piece: Piece) => typeof piece === "string" || large.has(piece) || piece.text.trim() === "";
  const isMixed = !part.every(isLarge);
  const parts: Piece[][] = [];
  let line: Piece[] = [];
  let before: LineKind | null = null;
  for (const piece of [...part, "break" as const]) {
    if (piece !== "break") {
      line.push(piece);
      continue;
    }
    const text = cleanText(line.map((words) => (typeof words === "string" ? "" : words.text)).join(""));
    const kind: LineKind =
      isMixed && text !== "" && line.every(isLarge) ? "large" : headsArticle(text) ? "header" : "text";
    const last = parts.at(-1);
    if (last === undefined || (text !== "" && (kind === "header" || kind !== before))) parts.push(line);
    else for (const words of ["break" as const, ...line]) last.push(words);
    if (text !== "") before = kind;
    line = [];
  }
  return parts;
}

/** Longer lines than this are text. */
const longestHeader = 160;

function headsArticle(line: string): boolean {
  if (line === "" || line.length > longestHeader) return false;
  const header = readHeaderLine(line);
  if (header === null) return signersOf(line).length > 0;
  return header.length === line.length && (header.field === "published" || header.field === "byline");
}

/** The pieces of a run, parted where two line breaks follow each other; those in large letters are put into `large`. */
function doublyBroken(run: readonly (PageElement | string)[], large: Set<Piece>): Piece[][] {
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let broken = false;
  const add = (piece: Piece) => {
    const blank = typeof piece !== "string" && piece.text.trim() === "";
    if (piece === "break" && broken) {
      if (part.length > 0) parts.push(part);
      part = [];
    } else if (!(blank && broken)) part.push(piece);
    if (!blank) broken = piece === "break";
  };
  const addAll = (children: readonly (PageElement | string)[], href: string | null, isLarge = false) => {
    for (const child of children) {
      if (typeof child === "string") {
        const piece = { text: child, href };
        if (isLarge) large.add(piece);
        add(piece);
      } else if (child.tag === "br") add("break");
      else if (child.tag === "img") add("picture");
      else if (!isHidden(child)) {
        const leads = child.tag === "a" ? (child.attributes.href ?? "") : href;
        addAll(child.children, leads, isLarge || isSetLarge(child));
      }
    }
  };
  addAll(run, null);
  if (part.length > 0) parts.push(part);
  return parts;
}

function wordsOf(part: readonly Piece[]): { text: string; linked: number; html: string } {
  let raw = "";
  let html = "";
  let linked = 0;
  for (const piece of part) {
    if (piece === "picture") html += '<img src="i"/>';
    else if (piece === "break") {
      raw += "\n";
      html += " ";
    } else {
      raw += piece.text;
      const words = escaped(piece.text.replace(/\s+/g, " "));
      if (piece.href === null) html += words;
      else {
        linked += piece.text.replace(/\s+/g, " ").length;
        html += `<a href="${piece.href.startsWith("#") ? "#" : "x"}">${words}</a>`;
      }
    }
  }
  const text = cleanText(raw);
  return { text, linked: Math.min(linked, text.length), html };
}

function openTag({ tag, attributes }: PageElement, id: number | null): string {
  let html = `<${tagName(tag)}`;
  for (const name of judged) {
    const value = attributes[name];
    if (value !== undefined) html += ` ${name}="${escaped(value)}"`;
  }
  return id === null ? `${html}>` : `${html} ${blockAttribute}="${id}">`;
}

function endTag({ tag }: PageElement): string {
  return `</${tagName(tag)}>`;
}

/** Names that broken markup makes up hold characters that no other parser takes. */
function tagName(tag: string): string {
  return /^[a-z][a-z\d:-]{0,40}$/.test(tag) ? tag : "div";
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => escapes[character] ?? "") : text;
}

const unseenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const unseenClass =
  /(?:^|[\s_-])(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|visuallyhidden)(?:$|[\s_-])/i;

/** Whether a browser does not show the element, as far as the element itself says. */
function isHidden({ tag, attributes }: PageElement): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  if (attributes["aria-hidden"] === "true" && tag !== "a") return true;
  if (attributes.style !== undefined && unseenStyle.test(attributes.style)) return true;
  return attributes.class !== undefined && unseenClass.test(attributes.class);
}
