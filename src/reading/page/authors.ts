import type { DateHabits } from "../dates/written-date.ts";
import { namesFrom, signersBesideDay, signersOf } from "./author-names.ts";
import type { PageBlock } from "./blocks.ts";
import { isElsewhere } from "./date-places.ts";
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
  readonly habits: DateHabits;
}

/** Blocks below the title in which a line says who wrote. */
const signedZone = 8;

/**
 * The names of those who wrote the article: as the JSON-LD has them, else a meta element, else the byline near the title.
 * Addresses, roles and what else stands in bylines are left out, and the site itself, unless its JSON-LD names it and nobody else.
 */
export function authorsOf({ statements, blocks, siteNames, title, habits }: SignedPage): readonly string[] {
  const titleOrder = title === null ? 0 : (blocks[title]?.element.order ?? 0);
  const sites = new Set(siteNames.map(keyOf));
  const clean = (raw: readonly string[]) => namesFrom(raw).filter((name) => !sites.has(keyOf(name)));
  const [article] = statements.linked.things;
  const sources = [article?.authors ?? [], ...metaNames.map((name) => statements.meta.get(name) ?? [])];
  for (const source of [...sources, bylinesNear(statements, titleOrder), signedLines(blocks, title, habits)]) {
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

/** Whom the first line below the title names that says who wrote: "By Ana Quispe", "Ana Quispe | 26 October 1998". */
function signedLines(blocks: readonly PageBlock[], title: number | null, habits: DateHabits): readonly string[] {
  if (title === null) return [];
  for (const { text, hidden } of blocks.slice(title + 1, title + signedZone)) {
    if (hidden) continue;
    const signers = signersOf(text);
    const named = signers.length > 0 ? signers : signersBesideDay(text, habits);
    if (named.length > 0) return named;
  }
  return [];
}

/** How surely an element names an author: one marked so, then one named so. */
function strength({ attributes }: PageElement): number {
  if (/(?:^|\s)author/.test(attributes.itemprop ?? "")) return 3;
  if (/(?:^|\s)author(?:\s|$)/.test(attributes.rel ?? "")) return 2;
  return /(?:^|[-_\s])(?:name|link)/i.test(nameOf(attributes)) ? 1.5 : 1;
}
