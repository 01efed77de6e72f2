import { type LinkedData, readJsonLd } from "./json-ld.ts";
import { isSetLarge, type PageElement, type PageTree, textWithin, walkElements } from "./tree.ts";

/** What a page says of itself outside its text: in meta elements, JSON-LD, links, and the elements that carry dates and names. */
export interface Statements {
  /** The contents of meta elements by their name, property or itemprop in lower case, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly linked: LinkedData;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
  readonly headings: readonly PageElement[];
  /** Where there is no heading of the first rank: those of the second, and what is set in large letters. */
  readonly lesserHeadings: readonly PageElement[];
  /** Elements that are dates, or are named as one. */
  readonly dates: readonly PageElement[];
  /** Elements that name an author. */
  readonly bylines: readonly PageElement[];
  readonly comments: readonly string[];
}

/** Elements of a kind that are looked at. */
const mostOfAKind = 200;

const dateName =
  /(?:^|[-_\s])(?:date|dates|datetime|time|timestamp|pub-?date|published|publish|posted|updated|modified|datum|fecha|data|дата)(?:$|[-_\s])/i;
const authorName =
  /(?:^|[-_\s])(?:byline|by-?line|author|authors|autor|autore|auteur|redakteur|firma|writer)(?:$|[-_\s])/i;

/** Collects a page's statements in one walk. */
export function statementsOf({ root, jsonLd, comments }: PageTree): Statements {
  const meta = new Map<string, string[]>();
  const headings: PageElement[] = [];
  const lesser: PageElement[] = [];
  const dates: PageElement[] = [];
  const bylines: PageElement[] = [];
  const found: { title: string | null; canonical: string | null; base: string | null; language: string | null } = {
    title: null,
    canonical: null,
    base: null,
    language: null,
  };
  const keep = (list: PageElement[], element: PageElement) => {
    if (list.length < mostOfAKind) list.push(element);
  };
  // pages have a few names that they repeat
  const known = new Map<string, NameSays>();
  const saidBy = (name: string): NameSays => {
    const said = known.get(name) ?? readName(name);
    known.set(name, said);
    return said;
  };
  walkElements(root, (element) => {
    const { tag, attributes } = element;
    if (tag === "meta") addMeta(meta, attributes);
    else if (tag === "title") found.title ??= textWithin(element, 500) || null;
    else if (tag === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ""))
      found.canonical ??= attributes.href ?? null;
    else if (tag === "base") found.base ??= attributes.href ?? null;
    else if (tag === "html") found.language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    else if (tag === "h1") keep(headings, element);
    else if (tag === "h2" || isSetLarge(element)) keep(lesser, element);
    const itemprop = attributes.itemprop ?? "";
    const named = saidBy(nameOf(attributes));
    if (tag === "time" || itemprop.startsWith("date") || attributes.pubdate !== undefined || named.isDate) {
      keep(dates, element);
    }
    const isAuthor = /(?:^|\s)author/.test(itemprop) || /(?:^|\s)author(?:\s|$)/.test(attributes.rel ?? "");
    if (isAuthor || named.isAuthor) keep(bylines, element);
  });
  const lesserHeadings = headings.length > 0 ? [] : lesser;
  return { meta, linked: readJsonLd(jsonLd), ...found, headings, lesserHeadings, dates, bylines, comments };
}

/** Class, id and test id of an element as one text. */
export function nameOf(attributes: Readonly<Record<string, string>>): string {
  return `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes["data-testid"] ?? ""}`.slice(0, 400);
}

/** What an element is by its name. */
interface NameSays {
  readonly isDate: boolean;
  readonly isAuthor: boolean;
}

function readName(name: string): NameSays {
  const parted = name.replace(/([a-z\d])([A-Z])/g, "$1-$2");
  return { isDate: dateName.test(parted), isAuthor: authorName.test(parted) };
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = (attributes.content ?? "").trim();
  if (content === "") return;
  for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes["http-equiv"]]) {
    if (key === undefined || key === "") continue;
    const name = key.trim().toLowerCase().slice(0, 100);
    const known = meta.get(name);
    if (known === undefined) meta.set(name, [content.slice(0, 5000)]);
    else if (known.length < mostOfAKind) known.push(content.slice(0, 5000));
  }
}

/** The first content that any of the named meta elements has, in the order of the names. */
export function metaOf({ meta }: Statements, names: readonly string[]): string | null {
  for (const name of names) {
    const found = meta.get(name)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a page says of itself that it is an article. */
export function saysArticle(statements: Statements): boolean {
  return (
    statements.linked.things.some(({ types }) => types.some((type) => /Article$|Posting$/.test(type))) ||
    /article/i.test(metaOf(statements, ["og:type"]) ?? "") ||
    statements.meta.has("article:published_time")
  );
}
