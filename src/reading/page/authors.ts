import { cleanText } from "../layout/block.ts";
import type { PageBlock } from "./blocks.ts";
import { furnitureRule } from "./furniture.ts";
import { nameOf, type Statements } from "./statements.ts";
import { keyOf } from "./title.ts";
import { type PageElement, textWithin, walkElements } from "./tree.ts";

const metaNames =
  "author article:author_name parsely-author sailthru.author dc.creator dcterms.creator dc.author article:author cxenseparse:author byl authors citation_author mediator_author".split(
    " ",
  );

/** Where a page names its authors: its statements, its blocks, the names of its site, and the block that is the title. */
export interface SignedPage {
  readonly statements: Statements;
  readonly blocks: readonly PageBlock[];
  readonly siteNames: readonly string[];
  readonly title: number | null;
}

/** The most names that stand over one article. */
const mostAuthors = 12;

/**
 * The names of those who wrote the article: as the JSON-LD has them, else a meta element, else the byline near the title.
 * Addresses, roles and what else stands in bylines are left out, and the site itself, unless its JSON-LD names it and nobody else.
 */
export function authorsOf({ statements, blocks, siteNames, title }: SignedPage): readonly string[] {
  const titleOrder = title === null ? 0 : (blocks[title]?.element.order ?? 0);
  const sites = new Set(siteNames.map(keyOf));
  const clean = (raw: readonly string[]) => namesFrom(raw).filter((name) => !sites.has(keyOf(name)));
  const [article] = statements.linked.things;
  const sources = [article?.authors ?? [], ...metaNames.map((name) => statements.meta.get(name) ?? [])];
  for (const source of [...sources, bylinesNear(statements, titleOrder), signedLines(blocks, title)]) {
    const found = clean(source);
    if (found.length > 0) return found;
  }
  return namesFrom(article?.authors ?? []);
}

/** Elements further from the title than this are other articles'. */
const nearTitle = 150;

function bylinesNear({ bylines }: Statements, titleOrder: number): string[] {
  const near = bylines
    .filter(
      (element) =>
        element.order > titleOrder - nearTitle / 2 && element.order < titleOrder + nearTitle && !isElsewhere(element),
    )
    .sort((a, b) => strength(b) - strength(a) || a.order - b.order);
  const [best] = near;
  if (best === undefined) return [];
  const alike = near.filter((element) => strength(element) === strength(best) && element.parent === best.parent);
  return alike.flatMap((element) => {
    const links: string[] = [];
    walkElements(element, (inner) => {
      if (inner.tag === "a" || inner.attributes.itemprop === "name") links.push(textWithin(inner, 200));
      return undefined;
    });
    const names = links.filter((text) => /^\p{L}/u.test(text) && !text.includes("@"));
    return strength(element) > 1 && names.length > 0 ? [...new Set(names)] : [textWithin(element, 200)];
  });
}

/** Lines below the title that begin as a byline does and name somebody: "By Ana Quispe". */
function signedLines(blocks: readonly PageBlock[], title: number | null): string[] {
  if (title === null) return [];
  const line = blocks.slice(title + 1, title + signedZone).find(({ text, hidden }) => !hidden && signature.test(text));
  return line === undefined ? [] : [line.text];
}

/** How surely an element names an author: one marked so, then one named so. */
function strength({ attributes }: PageElement): number {
  if (/(?:^|\s)author/.test(attributes.itemprop ?? "")) return 3;
  if (/(?:^|\s)author(?:\s|$)/.test(attributes.rel ?? "")) return 2;
  return /(?:^|[-_\s])(?:name|link)/i.test(nameOf(attributes)) ? 1.5 : 1;
}

function isElsewhere(element: PageElement): boolean {
  for (let up: PageElement | null = element; up !== null; up = up.parent) {
    const rule = furnitureRule(up);
    if (rule === "related" || rule === "comments" || rule === "navigation" || rule === "aside") return true;
  }
  return false;
}

/** Words before a name: by, from, text. */
const lead =
  /^(?:(?:written|reported|posted|published|words|story|text|texte|texto|testo|report|review)?\s*by|by|from|von|por|par|di|da|door|av|af|przez|autor(?:es|en|in|a)?|auteur|author|text|texto|texte|foto|fotos|автор|текст|tekst|ein (?:beitrag|artikel|gastbeitrag|kommentar|interview) von|eine? \p{L}+ von|redazione di|a cura di|oleh|yazan)(?:\s*[:：]\s*|\s+)/iu;
/** A whole line that is a byline: who wrote, and one or more names. */
const signature =
  /^(?:[Bb]y|BY|[Pp]or|[Pp]ar|[Vv]on|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Аа]втор|[Аа]вторы|[Тт]екст|[Tt]ext|[Tt]exto)(?:\s*:\s*|\s+)\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|del|da|do|dos|la|van|von|der|and|y|e|et|и|und)){1,8}$/u;
const signedZone = 8;
/** What may stand after a name: role, place, agency. */
const tail = /\s*(?:[|/•·–—]|\s-\s|\(|<|\[|,\s*(?=\p{Ll})|\d).*$/u;
const joiner = /\s*[;,、，]\s*|\s+(?:and|und|y|e|et|en|og|och|i|и|та|ve|dan|with|mit|con)\s+|\s*[&+]\s*|\n/u;

/** Words that make a name one of a role, an agency or a part of the house. */
const noPerson =
  /^(?:staff|admin|administrator|editor|editors|editorial|the editors|redaktion|redacción|redacao|redação|redazione|rédaction|редакция|newsroom|news desk|guest|anonymous|unknown|n\/a|none|null|undefined|correspondents?|reporter|senior|chief|digital|writer|contributor|follow|share|updated|published)$/iu;
const roleWords =
  /(?:^|\s)(?:editor|reporter|correspondent|writer|journalist|columnist|producer|staff|bureau|desk|team|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|corresponsal|enviad[oa]|correspondant|корреспондент|обозреватель|editor-in-chief|contributor|head of .*)(?:\s|$)/iu;

/** The names in what pages state as author. */
function namesFrom(raw: readonly string[]): string[] {
  const names = raw.flatMap((value) => {
    if (/^https?:\/\/|^@\S+$|^\/|^www\./i.test(value.trim())) return [];
    const text = cleanText(value.replace(/<[^>]*>/g, " "))
      .replace(/\S+@\S+/g, " ")
      .replace(/(?:^|\s)@\w+/g, " ");
    const parts = text.slice(0, 300).split(joiner);
    // a single word beside a full name is a place
    const full = parts.filter((part) => part.trim().includes(" "));
    return full.length > 0 && /[,;]/.test(text) ? full : parts;
  });
  const found = names.map((name) => nameFrom(name)).filter((name) => name !== "");
  const unique = new Map(found.map((name) => [keyOf(name), name]));
  return [...unique.values()].slice(0, mostAuthors);
}

function nameFrom(raw: string): string {
  let name = raw.trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = name.replace(lead, "").trim();
  }
  name = name
    .replace(tail, "")
    .replace(/[\s.,:;*]+$/, (end) => (/\p{Lu}\.$/u.test(name) && end.startsWith(".") ? "." : ""))
    .trim();
  const words = name.split(/\s+/).length;
  if (name.length < 2 || name.length > 80 || words > 7 || noPerson.test(name)) return "";
  return words > 1 && roleWords.test(name) && !/^\p{Lu}\S+\s\p{Lu}\S+$/u.test(name) ? "" : name;
}
