import { Refused } from "../../core/errors.ts";
import { type PageBlock, proseOf } from "./blocks.ts";
import type { BodyQuestion, Verdicts } from "./body.ts";
import { type Statements, saysArticle } from "./statements.ts";
import type { PageElement } from "./tree.ts";

/** Headings that lead elsewhere, from which a page is one of teasers. */
const fewestTeasers = 5;
/** Paragraphs that stand together in one element, or their characters, from which they are an article's and not a teaser's. */
const fewestParagraphs = 3;
const shortestArticle = 500;

/**
 * Throws `Refused` for front pages, sections and results of a search: they have no article of their own, but headings that
 * lead to others, and nowhere more than a sentence or two together.
 */
export function refuseList(statements: Statements, { blocks }: BodyQuestion, verdicts: Verdicts): void {
  const kinds = statements.linked.things.flatMap(({ types }) => types);
  const saysList =
    kinds.some((type) => /^(?:CollectionPage|SearchResultsPage)$/.test(type)) ||
    statements.linked.listed >= fewestTeasers;
  if (saysArticle(statements) && !(saysList && kinds.includes("CollectionPage"))) return;
  const teasers = blocks.filter((block) => block.text.length > 20 && isLinkedHeading(block));
  if (teasers.length < fewestTeasers && !isTeasersOnly(teasers, blocks, verdicts)) return;
  const together = new Map<PageElement | null, { paragraphs: number; length: number }>();
  for (const block of blocks) {
    if (verdicts[block.id] !== null || proseOf(block) === 0) continue;
    const { paragraphs, length } = together.get(block.element.parent) ?? { paragraphs: 0, length: 0 };
    together.set(block.element.parent, { paragraphs: paragraphs + 1, length: length + block.text.length });
  }
  const isArticle = [...together.values()].some(
    ({ paragraphs, length }) => paragraphs >= fewestParagraphs || length >= shortestArticle,
  );
  if (isArticle) return;
  throw new Refused(
    "no-body-text",
    `expected one article, came a page that lists others (${teasers.length} headings lead to them)`,
  );
}

/** Elements with a heading that leads elsewhere, in which all text is that a page has. */
const fewestBoxes = 3;

/** Whether every paragraph stands in one box with a heading that leads to its article. */
function isTeasersOnly(teasers: readonly PageBlock[], blocks: readonly PageBlock[], verdicts: Verdicts): boolean {
  const boxes = new Set(teasers.map(({ element }) => (element.tag === "a" ? element.parent?.parent : element.parent)));
  if (boxes.size < fewestBoxes) return false;
  const prose = blocks.filter((block) => verdicts[block.id] === null && proseOf(block) > 0);
  return prose.length > 0 && prose.every(({ element }) => boxes.has(element.parent));
}

/** Whether a block is a heading, all of it a link. */
function isLinkedHeading({ element, text, linked, hidden }: PageBlock): boolean {
  return !hidden && linked * 10 >= text.length * 9 && headingOf(element) !== null;
}

/** The heading that an element is, or that it is the link of; null where it is neither. */
export function headingOf(element: PageElement): PageElement | null {
  const heading = element.tag === "a" ? element.parent : element;
  return heading !== null && /^h[1-6]$/.test(heading.tag) ? heading : null;
}
