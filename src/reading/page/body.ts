import type { DateHabits } from "../dates/written-date.ts";
import { endsSentence } from "../layout/block.ts";
import { isSignOff } from "../layout/byline.ts";
import { commentsTitle, firstComment } from "../layout/furniture.ts";
import type { PageBlock } from "./blocks.ts";
import { isClockLine, isDateLine, isDayWithHalf } from "./date-lines.ts";
import { furnitureRule, isSurelyFurniture } from "./furniture.ts";
import { lineRule } from "./line-rules.ts";
import { keyOf } from "./title.ts";
import type { PageElement } from "./tree.ts";

/** What tells an article's text from the rest of its page. */
export interface BodyQuestion {
  readonly root: PageElement;
  readonly blocks: readonly PageBlock[];
  /** The block that is the title, and the title as a key. */
  readonly title: number | null;
  readonly titleKey: string;
  readonly authors: readonly string[];
  readonly habits: DateHabits;
  /** The page's own summary of the article. */
  readonly description: string | null;
  /** The article's text as the JSON-LD has it. */
  readonly linkedBody: string | null;
  /** Whether the JSON-LD calls the page a live blog. */
  readonly isLive: boolean;
  /** The blocks that Readability takes for the article. */
  readonly readable: ReadonlySet<number>;
}

/** The rule that cuts the times above the entries of a live blog. */
export const entryTime = "entry-time";

/** For each block the rule that cuts it, null where it is the article's text. */
export type Verdicts = readonly (string | null)[];

/** Characters of running text in a block: none where it is short, mostly links, or ends like no sentence. */
export function proseOf({ text, linked, hidden }: PageBlock): number {
  if (hidden || text.length < 25 || linked * 2 > text.length) return 0;
  if (text.length < 120 && (!endsSentence(text) || isDayWithHalf(text))) return 0;
  return text.length - linked;
}

/** Elements that hold more than this part of all running text are no furniture, whatever they are called. */
const furnitureShare = 0.35;
/** An element holds the article while one of its children holds this part of its running text. */
const mainShare = 0.7;

/**
 * Decides for every block of a page whether it is the article's text. Readability and the element that holds most of the
 * running text each say what the article is; what either takes is kept, unless the names of the elements around it, its
 * place or its words say that it is none. The JSON-LD's text, where there is one, is believed before both.
 */
export function judge(question: BodyQuestion): Verdicts {
  const { blocks, readable } = question;
  const outline = outlineOf(question);
  const verdicts: (string | null)[] = blocks.map((block) => {
    if (block.hidden) return "hidden";
    if (block.id === question.title) return "title";
    const rule = outline.ruleOf(block.element);
    if (rule !== null) return rule;
    const own = outline.isMain(block.element) && (proseOf(block) > 0 || isListed(block) || isShortParagraph(block));
    return readable.has(block.id) || own ? null : "outside";
  });
  if (!blocks.some((block, at) => verdicts[at] === null && proseOf(block) > 0)) {
    // names that mislead: what Readability takes is all there is
    for (const id of readable) if (verdicts[id] !== "title") verdicts[id] = null;
  }
  believeLinked(question, verdicts);
  cutOtherArticles(question, verdicts);
  cutComments(question, verdicts);
  cutLines(question, verdicts);
  cutSignOff(question, verdicts);
  keepDeck(question, verdicts);
  markEntries(question, verdicts);
  return verdicts;
}

/** A list item or quotation with words of its own. */
function isListed({ element, text, linked }: PageBlock): boolean {
  return (
    (element.tag === "li" || element.tag === "blockquote" || element.tag === "dd") &&
    linked * 3 < text.length &&
    text.length > 30
  );
}

/** A short sentence that is a paragraph: “But that did not last.” */
function isShortParagraph({ element, text, linked }: PageBlock): boolean {
  return element.tag === "p" && linked === 0 && text.length > 8 && endsSentence(text);
}

interface Outline {
  /** The rule of the outermost element that surrounds the article rather than holds it, null where none does. */
  ruleOf(element: PageElement): string | null;
  /** Whether it stands in the element that holds most of the running text. */
  isMain(element: PageElement): boolean;
}

/** The rule that cuts an element's words, and those that do not, since an element above with such a name holds the article. */
interface Judged {
  readonly rule: string | null;
  readonly spared: readonly string[];
}

function outlineOf({ root, blocks }: BodyQuestion): Outline {
  const weights = new Map<PageElement, number>();
  const sure = new Map<PageElement, boolean>();
  const isSure = (element: PageElement): boolean => {
    const known =
      sure.get(element) ?? (isSurelyFurniture(element) || (element.parent !== null && isSure(element.parent)));
    sure.set(element, known);
    return known;
  };
  let total = 0;
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose === 0) continue;
    if (!isSure(block.element)) total += prose;
    addUp(weights, block.element, prose);
  }
  const judged = new Map<PageElement, Judged>();
  const judgeElement = (element: PageElement): Judged => {
    const known = judged.get(element);
    if (known !== undefined) return known;
    const above = element.parent === null ? { rule: null, spared: [] } : judgeElement(element.parent);
    const own = above.rule === null ? furnitureRule(element) : null;
    const isLarge = (weights.get(element) ?? 0) > total * furnitureShare && !isSurelyFurniture(element);
    let found = above;
    if (own !== null && isLarge) found = { rule: null, spared: [...above.spared, own] };
    else if (own !== null && (!above.spared.includes(own) || isSurelyFurniture(element)))
      found = { ...above, rule: own };
    judged.set(element, found);
    return found;
  };
  const ruleOf = (element: PageElement) => judgeElement(element).rule;
  const free = new Map<PageElement, number>();
  for (const block of blocks) if (ruleOf(block.element) === null) addUp(free, block.element, proseOf(block));
  const main = heaviest(root, free);
  const within = new Map<PageElement, boolean>([[main, true]]);
  const isMain = (element: PageElement): boolean => {
    const known = within.get(element) ?? (element.parent !== null && isMain(element.parent));
    within.set(element, known);
    return known;
  };
  return { ruleOf, isMain };
}

function addUp(weights: Map<PageElement, number>, from: PageElement, prose: number): void {
  for (let up: PageElement | null = from; up !== null; up = up.parent) weights.set(up, (weights.get(up) ?? 0) + prose);
}

/** From the root down to the element below which the running text is spread over several children. */
function heaviest(root: PageElement, weights: ReadonlyMap<PageElement, number>): PageElement {
  let main = root;
  for (;;) {
    const enough = (weights.get(main) ?? 0) * mainShare;
    const next: PageElement | undefined = main.children.find(
      (child): child is PageElement => typeof child !== "string" && (weights.get(child) ?? 0) >= enough,
    );
    if (next === undefined || enough === 0) return main;
    main = next;
  }
}

/** The longest JSON-LD text and the most blocks that are compared. */
const longestLinkedBody = 300_000;
const mostBlocksCompared = 5_000;
/** The shortest JSON-LD text that is more than a teaser, and the part of it that the page must show for it to be believed. */
const shortestLinkedBody = 250;
const shownPart = 0.6;

/** Where the page shows the text that its JSON-LD has, that text is the article: what stands around it is not. */
function believeLinked({ blocks, linkedBody }: BodyQuestion, verdicts: (string | null)[]): void {
  if (linkedBody === null || linkedBody.length < shortestLinkedBody) return;
  if (linkedBody.length > longestLinkedBody || blocks.length > mostBlocksCompared) return;
  const key = ` ${wholeKey(linkedBody)} `;
  const inLinked = blocks.map(({ text }) => text.length >= 20 && key.includes(` ${wholeKey(text)} `));
  const seen = new Set<string>();
  let shown = 0;
  for (const [at, block] of blocks.entries()) {
    if (!inLinked[at] || seen.has(block.text)) continue;
    seen.add(block.text);
    shown += wholeKey(block.text).length;
  }
  if (shown < key.length * shownPart) return;
  const first = inLinked.indexOf(true);
  const last = inLinked.lastIndexOf(true);
  seen.clear();
  for (const [at, block] of blocks.entries()) {
    if (inLinked[at]) {
      verdicts[at] = seen.has(block.text) ? "repeated" : null;
      seen.add(block.text);
    } else if (verdicts[at] === null && (at < first || at > last)) verdicts[at] = "outside";
  }
}

/** A text by its letters and figures, however long. */
export function wholeKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Where the title stands in one `article` element, other such elements with a heading are other articles. */
function cutOtherArticles({ blocks, title }: BodyQuestion, verdicts: (string | null)[]): void {
  const own = title === null ? null : articleAround(blocks[title]?.element ?? null);
  if (own === null) return;
  const headed = new Map<PageElement, boolean>();
  for (const [at, block] of blocks.entries()) {
    if (verdicts[at] !== null) continue;
    const around = articleAround(block.element);
    if (around === null || around === own) continue;
    const isOther = headed.get(around) ?? hasHeading(around);
    headed.set(around, isOther);
    if (isOther) verdicts[at] = "other-article";
  }
}

function articleAround(element: PageElement | null): PageElement | null {
  let found: PageElement | null = null;
  for (let up = element; up !== null; up = up.parent) if (up.tag === "article") found = up;
  return found;
}

function hasHeading(element: PageElement): boolean {
  return element.children.some(
    (child) => typeof child !== "string" && (/^h[12]$/.test(child.tag) || hasHeading(child)),
  );
}

function cutLines({ blocks, titleKey, authors, habits }: BodyQuestion, verdicts: (string | null)[]): void {
  const names = new Set(authors.map(keyOf));
  const first = beginningOf(blocks, verdicts);
  for (const [at, block] of blocks.entries()) {
    if (verdicts[at] !== null) continue;
    const key = keyOf(block.text);
    if (key === titleKey || (titleKey.length > 20 && key.length < titleKey.length * 1.5 && key.includes(titleKey)))
      verdicts[at] = "repeated-title";
    else if (isByline(block, key, names)) verdicts[at] = "byline";
    else if (isDateLine(block.text, habits)) verdicts[at] = "date";
    else if (/^t[dh]$/.test(block.element.tag) && proseOf(block) === 0) verdicts[at] = "table";
    else verdicts[at] = lineRule(block, at < first);
  }
}

/** Blocks at the end of the text among which those stand that say whose reports were used. */
const signOffZone = 4;

/** The last lines say whose reports were used, as they do in other formats. */
function cutSignOff({ blocks }: BodyQuestion, verdicts: (string | null)[]): void {
  const kept = [...verdicts.keys()].filter((at) => verdicts[at] === null);
  for (const at of kept.slice(1).slice(-signOffZone)) {
    const block = blocks[at];
    if (block !== undefined && block.element.tag !== "li" && isSignOff(block.text)) verdicts[at] = "byline";
  }
}

/** Where the text begins: with the first block that has running text. */
function beginningOf(blocks: readonly PageBlock[], verdicts: readonly (string | null)[]): number {
  return verdicts.findIndex((verdict, at) => verdict === null && proseOf(blocks[at] as PageBlock) > 0);
}

/** Times of day, each with text below it, from which a page tells entry by entry. */
const fewestEntries = 2;
/** Rules under which a time above an entry is cut: for its words, for the name of its element, or as no running text. */
const rulesOfTimes = new Set(["date", "byline", "outside"]);

/** The times above the entries of a live blog are no dates of the article. In what is called one they may have their day. */
function markEntries({ blocks, habits, isLive }: BodyQuestion, verdicts: (string | null)[]): void {
  const entries: number[] = [];
  let time: number | null = null;
  for (const [at, block] of blocks.entries()) {
    const rule = verdicts[at] ?? null;
    const isTime = (text: string) => isClockLine(text) || (isLive && isDateLine(text, habits));
    if (rule !== null && rulesOfTimes.has(rule) && isTime(block.text)) time = at;
    else if (time !== null && rule === null && proseOf(block) > 0) {
      entries.push(time);
      time = null;
    }
  }
  if (entries.length >= fewestEntries) for (const at of entries) verdicts[at] = entryTime;
}

/** What readers say stands below the text, under a heading or beside the word for it, however the page calls the place. */
function cutComments({ blocks }: BodyQuestion, verdicts: (string | null)[]): void {
  const first = beginningOf(blocks, verdicts);
  const start = blocks.findIndex(({ text, element }, at) => {
    if (first < 0 || at <= first || text.length > 400) return false;
    return /^h[1-6]$/.test(element.tag) ? commentsTitle.test(text) : firstComment.test(text);
  });
  if (start < 0) return;
  for (let at = start; at < blocks.length; at++) verdicts[at] ??= "comments";
}

/** A line that is an author's name, with the words that introduce it or a place after it. */
function isByline({ text }: PageBlock, key: string, names: ReadonlySet<string>): boolean {
  if (text.length > 120 || endsSentence(text)) return false;
  return [...names].some(
    (name) => key === name || key.endsWith(` ${name}`) || (key.startsWith(`${name} `) && key.length < name.length + 40),
  );
}

/** The deck is the article's first paragraph, wherever the page puts it between title and text. */
function keepDeck({ blocks, title, description }: BodyQuestion, verdicts: (string | null)[]): void {
  const first = verdicts.indexOf(null);
  const key = keyOf(description ?? "");
  for (let at = title === null ? 0 : title + 1; at < first; at++) {
    const block = blocks[at];
    if (block === undefined || block.hidden || verdicts[at] === "caption") continue;
    const own = keyOf(block.text);
    const described =
      own.length > 30 && key.length > 30 && (key.includes(own.slice(0, 60)) || own.includes(key.slice(0, 60)));
    if (described && block.linked * 2 < block.text.length) verdicts[at] = null;
  }
}
