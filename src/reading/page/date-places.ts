import { type PageBlock, proseOf } from "./blocks.ts";
import type { Verdicts } from "./body.ts";
import { furnitureRule } from "./furniture.ts";
import { type PageElement, textWithin } from "./tree.ts";

/** The blocks of a page, which of them is the title, and what was found of each. */
export interface JudgedPage {
  readonly blocks: readonly PageBlock[];
  readonly title: number | null;
  readonly verdicts: Verdicts;
}

/** Where a date has to stand to be the article's when nothing says that it is. */
export interface DatePlaces {
  /** Between title and first paragraphs, or just above the title in the element that holds the article alone. */
  readonly isBesideTitle: (block: PageBlock) => boolean;
  /** The last lines of the article, among its paragraphs. */
  readonly isAtEnd: (block: PageBlock) => boolean;
  /** From above the title to below the text, in no paragraph and in nothing that surrounds the article. */
  readonly isAbout: (block: PageBlock) => boolean;
  /** The same for an element, which may stand within a block; a paragraph of the article is no place for its date. */
  readonly isElementBesideTitle: (element: PageElement) => boolean;
  readonly isElementAbout: (element: PageElement) => boolean;
}

/** Blocks above the title, at it, below it and before the text, and below the text, that may hold the article's date. */
const above = 6;
const justAbove = 3;
const atTitle = 2;
const below = 14;
const beforeText = 4;
const afterText = 6;
const closing = 2;
/** Paragraphs at which the beginning of the text ends. */
const firstParagraphs = 3;
/** Characters of an element by which the block that holds it is found. */
const longestSought = 200;

/** What surrounds an article and has dates of its own: other articles, comments, navigation. */
export const surroundings = new Set([
  "related",
  "comments",
  "navigation",
  "aside",
  "advertisement",
  "newsletter",
  "consent",
  "caption",
  "hidden",
]);

/** Tells where in a page its article's date may stand without a word that says so. */
export function datePlaces({ blocks, title, verdicts }: JudgedPage): DatePlaces {
  const isText = (at: number) => verdicts[at] === null;
  const texts = blocks.map(({ id }) => id).filter((id) => isText(id) && (title === null || id > title));
  const paragraphs = texts.filter((id) => proseOf(blocks[id] as PageBlock) > 0);
  const first = texts[0] ?? title ?? 0;
  const begun = paragraphs[firstParagraphs - 1] ?? texts.at(-1) ?? first;
  const last = texts.at(-1) ?? first;
  const lastParagraph = blocks[paragraphs.at(-1) ?? last]?.element;
  const head = title ?? first;

  const isSurrounding = (block: PageBlock) =>
    (surroundings.has(verdicts[block.id] ?? "") || isElsewhere(block.element)) && !isAtTitle(block);
  // what stands at the title in the article's own element is the article's, whatever the page calls the place
  const isAtTitle = ({ id, element, text, linked, hidden }: PageBlock) =>
    !hidden && Math.abs(id - head) <= atTitle && linked * 2 < text.length && isWithArticle(element, blocks, head);
  const isParagraph = ({ id }: PageBlock) => isText(id) && proseOf(blocks[id] as PageBlock) > 0;
  const isBelowTitle = (id: number) => id > head && id <= begun && (id <= head + below || id >= first - beforeText);
  const isBesideTitle = (block: PageBlock) =>
    !isSurrounding(block) &&
    !isParagraph(block) &&
    (isBelowTitle(block.id) ||
      (block.id < head && block.id >= head - justAbove && isWithArticle(block.element, blocks, head)));
  const isAbout = (block: PageBlock) =>
    block.id >= head - above && block.id <= last + afterText && !isSurrounding(block) && !isParagraph(block);

  const firstOrder = blocks[Math.max(0, head - above)]?.element.order ?? 0;
  const lastOrder = blocks[Math.min(blocks.length - 1, last + afterText)]?.element.order ?? Number.POSITIVE_INFINITY;
  const blockOf = blockFinder(blocks);
  const isElementAbout = (element: PageElement) =>
    element.order >= firstOrder && element.order <= lastOrder && !isElsewhere(element);
  return {
    isBesideTitle,
    isAbout,
    isAtEnd: (block) =>
      block.id >= last - 1 &&
      block.id <= last + closing &&
      block.element.parent === lastParagraph?.parent &&
      !isSurrounding(block),
    isElementAbout,
    isElementBesideTitle: (element) => {
      const block = blockOf(element);
      return block !== undefined && !isElsewhere(element) && isBesideTitle(block);
    },
  };
}

/** Whether an element stands in what surrounds the article: other articles, comments, navigation. */
export function isElsewhere(element: PageElement): boolean {
  for (let up: PageElement | null = element; up !== null; up = up.parent) {
    const rule = furnitureRule(up);
    if (
      rule === "related" ||
      rule === "comments" ||
      rule === "navigation" ||
      rule === "aside" ||
      rule === "advertisement"
    )
      return true;
  }
  return false;
}

/** Whether an element holds this one and the title and not the whole page, whose header prints the day of the visit. */
function isWithArticle(element: PageElement, blocks: readonly PageBlock[], head: number): boolean {
  const titles = ancestorsOf(blocks[head]?.element ?? null);
  const shared = [...ancestorsOf(element)].find((up) => titles.has(up));
  const [top, bottom] = [blocks[0]?.element ?? null, blocks.at(-1)?.element ?? null];
  return shared !== undefined && !(ancestorsOf(top).has(shared) && ancestorsOf(bottom).has(shared));
}

function ancestorsOf(element: PageElement | null): Set<PageElement> {
  const found = new Set<PageElement>();
  for (let up = element; up !== null; up = up.parent) found.add(up);
  return found;
}

/** The block in which an element stands, or the first that stands in it. */
function blockFinder(blocks: readonly PageBlock[]): (element: PageElement) => PageBlock | undefined {
  const byElement = new Map<PageElement, PageBlock[]>();
  for (const block of blocks) {
    const known = byElement.get(block.element);
    if (known === undefined) byElement.set(block.element, [block]);
    else known.push(block);
  }
  return (element) => {
    const next = blocks.find((block) => block.element.order >= element.order);
    if (next !== undefined && ancestorsOf(next.element).has(element)) return next;
    for (let up = element.parent; up !== null; up = up.parent) {
      const around = byElement.get(up);
      if (around === undefined) continue;
      const words = textWithin(element, longestSought);
      return around.find(({ text }) => text.includes(words));
    }
    return undefined;
  };
}
