import { Refused } from "../../core/errors.ts";
import type { Cut, PublishedDate } from "../article.ts";
import { type Block, endsSentence, isLong, isProse, wordCount } from "./block.ts";
import { agencySignOf, isSignOff } from "./byline.ts";
import { readDateline, readWholeDateline } from "./dateline.ts";
import {
  addressLine,
  commentsHeading,
  domainLine,
  furnitureRule,
  relatedHeading,
  sourcesHeading,
} from "./furniture.ts";
import { type HeaderLine, readHeaderLine } from "./header-lines.ts";
import { menuLines } from "./menus.ts";

/** What is known of an article besides its text. */
export interface Particulars {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: PublishedDate | null;
  readonly url: string | null;
}

/** Nothing known yet. */
export const noParticulars: Particulars = { title: null, byline: [], publisher: null, published: null, url: null };

/**
 * An article's blocks in order, what its format has cut already, what it knows already (that wins over what the lines say),
 * and how it cleans a raw stretch of the source into a block's text.
 */
export interface Layout {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly cut: readonly Cut[];
  readonly known: Particulars;
  clean(raw: string): string;
}

/** The particulars, the text that is coded, and what was left out of it (in order, with the title as one of them). */
export interface Arranged extends Particulars {
  /** When the article was changed, where a line says so. */
  readonly modified: PublishedDate | null;
  readonly text: string;
  readonly cut: readonly Cut[];
}

/** Blocks at the head in which titles, header lines and captions are looked for. */
const headZone = 12;
/** Blocks at the head that may be a site's menu, and are not counted among those. */
const menuZone = 80;
/** Paragraphs among which the dateline is looked for: a deck may stand before it. */
const datelineZone = 3;
const footerZone = 6;
const signOffZone = 4;
/** Words from which what stands below sources is the article going on. */
const shortestParagraph = 12;
/** Words from which a sentence below related stories is the article going on, not "No stories found." */
const shortestStatement = 4;
const longestSubhead = 100;
const longestCaption = 300;

/** A block on its way: `rule` says why it is left out of the text, null that it is not. */
interface Draft {
  readonly block: Block;
  /** Whether the block is running text. */
  readonly prose: boolean;
  text: string;
  rule: string | null;
}

interface Working {
  readonly layout: Layout;
  readonly drafts: readonly Draft[];
  /** Beginnings and ends of blocks that are left out. */
  readonly parts: Cut[];
  found: Particulars;
  modified: PublishedDate | null;
}

/**
 * Tells an article's text from what people save along with it: header lines, title, captions, subheads, related stories,
 * footers. Whatever is uncertain stays in the text. Throws `Refused` with `no-body-text` when only a title is there.
 */
export function arrange(layout: Layout): Arranged {
  const drafts = layout.blocks.map((block): Draft => ({ block, prose: isProse(block), text: block.text, rule: null }));
  const working: Working = { layout, drafts, parts: [], found: layout.known, modified: null };
  for (const draft of drafts) if (draft.text === "") draft.rule = "furniture";
  readHeader(working);
  markFurniture(drafts);
  readOwner(working);
  markMenus(working);
  readFooter(working);
  markRelated(drafts);
  markSignOff(drafts);
  chooseTitle(working);
  markTail(drafts);
  markSubheads(drafts);
  restoreBody(drafts);
  cutDateline(working);
  cutSignature(working);
  const text = bodyOf(drafts)
    .map((draft) => draft.text)
    .join("\n\n");
  if (text === "") throw new Refused("no-body-text", "an article needs a body, came a title or header lines alone");
  if (!/\p{L}/u.test(text)) throw new Refused("no-body-text", "an article needs words, came none");
  return { modified: working.modified, ...working.found, text, cut: cutsOf(working) };
}

function bodyOf(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => draft.rule === null);
}

function cutsOf({ layout, drafts, parts }: Working): readonly Cut[] {
  const whole = drafts.flatMap(({ block, rule }) =>
    rule === null ? [] : [{ start: block.start, end: block.end, rule }],
  );
  return [...layout.cut, ...parts, ...whole].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Header lines stand before the running text, or after its first sentence, which is then a title with a full stop. A date
 * may stand on the same line with the first sentence.
 */
function readHeader(working: Working): void {
  let sentences = 0;
  let undecided = 0;
  let lines = 0;
  for (const draft of working.drafts.slice(0, menuZone)) {
    if (lines >= headZone) return;
    if (draft.rule !== null || draft.block.kind !== "plain") continue;
    const header = readHeaderLine(draft.text);
    const isFurniture = header === null && furnitureRule(draft.text) !== null;
    if (isFurniture) continue;
    lines++;
    if (header === null || mayBeTitle(header, undecided)) {
      undecided++;
      if (draft.prose && (sentences++ > 0 || isLong(draft.text))) return;
      const alone = readWholeDateline(draft.text);
      if (alone !== null) note(working, draft, { published: alone.published }, "dateline");
      continue;
    }
    const rest = draft.text.slice(header.length);
    if (header.field === "published" && rest !== "" && wordCount(rest.trim()) > 5) {
      if (sentences > 0 || !/^\s*(?:[-–—|:]\s+)?["'“«(¿¡]*(?!\p{Ll})[\p{L}\d]/u.test(rest)) return;
      note(working, null, { published: header.published }, "header");
      cutPrefix(working, draft, draft.text.length - rest.replace(/^\s*(?:[-–—|:]\s+)?/u, "").length, "header");
      return;
    }
    if (header.field === "other") draft.rule = "header";
    else if (header.field === "byline") note(working, draft, { byline: header.names }, "byline");
    else if (header.field === "published") {
      note(working, draft, { published: header.published }, "header");
      working.modified ??= header.modified;
    } else note(working, draft, { [header.field]: header.value }, "header");
  }
}

/**
 * A line that may be the title itself, so long as none stands above it: "Correspondents in Lima" is a byline only below one.
 * A subject below other lines is what an archive says the article is about.
 */
function mayBeTitle(header: HeaderLine, above: number): boolean {
  if (header.field === "title") return above > 0 && header.isSubject;
  return header.field === "byline" && above === 0 && !header.isAnnounced;
}

/** Adds what is not known yet, and cuts the draft that said it. */
function note(working: Working, draft: Draft | null, news: Partial<Particulars>, rule: string): void {
  if (draft !== null) draft.rule = rule;
  const { found } = working;
  working.found = {
    title: found.title ?? news.title ?? null,
    byline: found.byline.length > 0 ? found.byline : (news.byline ?? []),
    publisher: found.publisher ?? news.publisher ?? null,
    published: found.published ?? news.published ?? null,
    url: found.url ?? news.url ?? null,
  };
}

/** Takes the first characters off a draft's text and records where they stood in the source. */
function cutPrefix({ layout, parts }: Working, draft: Draft, length: number, rule: string): void {
  const { start, end } = draft.block;
  const kept = draft.text.slice(0, length).trimEnd().length;
  const raw = layout.source.slice(start, Math.min(end, start + length * 4));
  // cleaning shortens, and rarely lengthens
  let upTo = layout.clean(raw.slice(0, kept)).length <= kept ? kept : 0;
  while (upTo < raw.length && layout.clean(raw.slice(0, upTo)).length < kept) upTo++;
  parts.push({ start, end: start + upTo, rule });
  draft.text = draft.text.slice(length).trimStart();
}

function markFurniture(drafts: readonly Draft[]): void {
  for (const draft of bodyOf(drafts)) {
    if (draft.block.kind === "title" || draft.text.length > 300) continue;
    // what such a heading lists goes with it
    if (!sourcesHeading.test(draft.text)) draft.rule = furnitureRule(draft.text);
  }
}

/** An archive says above an article who has the rights, and below that in which paper it stood: the one names the other. */
function readOwner(working: Working): void {
  const head = working.drafts.slice(0, headZone);
  for (const [index, draft] of head.entries()) {
    const above = head[index - 1];
    if (above?.rule !== "copyright" || draft.rule !== null || draft.prose || draft.block.kind !== "plain") continue;
    const owner = keyOf(above.text).replace(/^\P{L}*(?:copyright)?\P{L}*(?:by\s)?/u, "");
    if (`${owner} `.startsWith(`${keyOf(draft.text)} `)) note(working, draft, { publisher: draft.text }, "header");
  }
}

/** A site's menu above the title, which is looked for only where nothing has told the title. */
function markMenus({ layout, drafts, found }: Working): void {
  if (found.title !== null || drafts.some(({ block }) => block.kind === "title")) return;
  const first = drafts.findIndex((draft) => draft.rule === null && draft.prose);
  const head = drafts.slice(0, Math.min(first < 0 ? drafts.length : first, menuZone));
  const lines = head.map(({ text, rule, block }, index) => {
    const between = layout.source.slice(head[index - 1]?.block.end ?? 0, block.start);
    const isFurniture = rule === "furniture" || rule === "navigation" || rule === "share";
    return {
      text,
      isApart: /\n\s*\n|\r\s*\r/.test(between),
      isOpen: rule === null && block.kind === "plain",
      isFurniture,
    };
  });
  for (const [index, isMenu] of menuLines(lines).entries()) {
    const draft = head[index];
    if (isMenu && draft !== undefined) draft.rule = "navigation";
  }
}

/** A site's name at the end, and its title before it when the one spells the other: that is the publisher. */
function readFooter(working: Working): void {
  const left = bodyOf(working.drafts);
  for (const [index, draft] of left.entries()) {
    if (index < left.length - footerZone) continue;
    const domain = domainLine.exec(draft.text)?.[1];
    if (domain === undefined && !(draft.text.length <= longestCaption && addressLine.test(draft.text))) continue;
    draft.rule = "footer";
    if (domain === undefined) continue;
    const before = left[index - 1];
    if (before !== undefined && lettersOf(domain.replace(/\.[^.]+$/, "")) === lettersOf(before.text)) {
      note(working, before, { publisher: before.text }, "footer");
    }
  }
}

/** The last lines say whose reports were used. */
function markSignOff(drafts: readonly Draft[]): void {
  for (const draft of bodyOf(drafts).slice(1).reverse().slice(0, signOffZone)) {
    if (draft.block.kind === "plain" && isSignOff(draft.text)) draft.rule = "byline";
  }
}

function lettersOf(text: string): string {
  return text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "");
}

/**
 * After a heading of related stories or sources: all that follows if no sentence does, else what stands before the next one.
 * Related stories are headlines, which end in no full stop; sources may be told in short sentences. After a heading of
 * readers' comments below the text: all that follows.
 */
function markRelated(drafts: readonly Draft[]): void {
  const left = bodyOf(drafts);
  const lastStatement = left.findLastIndex(isStatement);
  const lastParagraph = left.findLastIndex(isParagraph);
  const beginning = left.findIndex(isStatement);
  let within: Listing | null = null;
  for (const [index, draft] of left.entries()) {
    const heading: Listing | null = index > 0 && within !== "comments" ? headingRule(draft.text) : null;
    if (heading === "comments" ? beginning >= 0 && index > beginning : heading !== null) within = heading;
    else if (within === "related" && (isStatement(draft) || (isParagraph(draft) && index <= lastStatement)))
      within = null;
    else if (within === "sources" && index <= lastParagraph && isRunning(draft)) within = null;
    if (within !== null) draft.rule = within;
  }
}

function isRunning({ prose, block }: Draft): boolean {
  return prose && block.kind !== "item";
}

function isParagraph(draft: Draft): boolean {
  return draft.prose && wordCount(draft.text) >= shortestParagraph;
}

/** A sentence that states something, which a headline does not: one that ends in a full stop, or in one and a quotation mark. */
function isStatement(draft: Draft): boolean {
  return isRunning(draft) && /[.!。]\s?["'”’»)\]]*$/u.test(draft.text) && wordCount(draft.text) >= shortestStatement;
}

/** What a heading announces that is no part of the text. */
type Listing = "related" | "sources" | "comments";

function headingRule(line: string): Listing | null {
  if (line.length > 80) return null;
  if (commentsHeading.test(line)) return "comments";
  return relatedHeading.test(line) ? "related" : sourcesHeading.test(line) ? "sources" : null;
}

/** The title is the first line like a headline before the running text; what else stands there is caption or deck. */
function chooseTitle(working: Working): void {
  const left = bodyOf(working.drafts);
  const marked = left.find((draft) => draft.block.kind === "title");
  markRepeatedCaption(left);
  const head = headOf(working.drafts, bodyOf(left), working.found.title);
  markCaptions(head, bodyOf(left));
  const candidates = head.filter((draft) => draft.rule === null);
  const title = working.found.title === null ? (marked ?? likelyTitle(working, candidates)) : undefined;
  if (title !== undefined) note(working, title, { title: title.text }, "title");
  const name = keyOf(working.found.title ?? "");
  for (const draft of left) {
    if (draft.rule === null && !draft.prose && keyOf(draft.text) === name) draft.rule = "repeated-title";
  }
  const body = bodyOf(left);
  if (!body.some((draft) => draft.prose)) return;
  for (const draft of candidates) if (draft.rule === null) draft.rule = "deck";
}

/**
 * The first candidate; or the one below a word or two in capitals ("PERU-ECUADOR"); or the one that repeats the first without
 * the site's name behind it: "Peace - Annals of Peace", "Peace".
 */
function likelyTitle(working: Working, candidates: readonly Draft[]): Draft | undefined {
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return first;
  const isKicker = wordCount(first.text) <= 2 && first.text === first.text.toUpperCase();
  if (isKicker && wordCount(second.text) > 3) {
    first.rule = "kicker";
    return second;
  }
  const bare = candidates.slice(1).find(({ text }) => first.text.startsWith(`${text} `));
  // a browser prints the address behind it
  const behind = first.text.slice(bare?.text.length ?? 0).replace(/\s+https?:\S+$/, "");
  const site = /^\s+[-–—|·»]\s+(.{2,40})$/u.exec(behind)?.[1];
  if (bare === undefined || site === undefined) return first;
  note(working, first, { publisher: site }, "repeated-title");
  return bare;
}

/**
 * The blocks before the running text. A first line that ends as a sentence does is a title where header lines follow it, or
 * where it asks or exclaims and a longer paragraph follows; where no block is running text only the first can be one.
 */
function headOf(drafts: readonly Draft[], left: readonly Draft[], title: string | null): readonly Draft[] {
  const first = left.findIndex((draft) => draft.prose);
  if (first < 0) return left.slice(0, left.length > 1 || title !== null ? headZone : 1);
  const [opening, next] = left;
  if (first > 0 || opening === undefined || next === undefined || isLong(opening.text)) {
    return left.slice(0, Math.min(first, headZone));
  }
  const below = drafts[drafts.indexOf(opening) + 1]?.rule;
  const asks = /[?!]["'”’»)\]]*$/u.test(opening.text) && wordCount(opening.text) <= 15;
  const isTitle =
    below === "header" || below === "byline" || (asks && next.prose && next.text.length > opening.text.length);
  return isTitle ? [opening] : [];
}

/** A sentence that stands above and below the title, word for word, is a picture's. */
function markRepeatedCaption(left: readonly Draft[]): void {
  const head = left.slice(0, headZone);
  for (const [index, draft] of head.entries()) {
    if (!draft.prose || draft.text.length > longestCaption) continue;
    const again = head.findIndex((other, at) => at > index + 1 && other.text === draft.text);
    const between = head.slice(index + 1, Math.max(again, 0));
    if (again < 0 || between.some(({ prose }) => prose) || left.length <= again + 1) continue;
    for (const caption of [draft, head[again]]) if (caption !== undefined) caption.rule = "caption";
  }
}

/** A line that the next one repeats with a credit, or that comes back twice later on, is a picture's. */
function markCaptions(head: readonly Draft[], left: readonly Draft[]): void {
  const times = new Map<string, number>();
  for (const { block, prose } of left) {
    if (!prose) times.set(keyOf(block.text), (times.get(keyOf(block.text)) ?? 0) + 1);
  }
  const inHead = (key: string) => head.filter((draft) => keyOf(draft.text) === key).length;
  const captions = new Set<Draft>();
  for (const [index, draft] of head.entries()) {
    const next = head[index + 1];
    const key = keyOf(draft.text);
    if (next?.text.startsWith(`${draft.text} `)) captions.add(draft).add(next);
    if ((times.get(key) ?? 0) - inHead(key) >= 2) captions.add(draft);
  }
  if (captions.size === 0) return;
  const titleRemains = head.some((draft) => draft.block.kind === "plain" && !captions.has(draft));
  if (!titleRemains) return;
  const keys = new Set([...captions].map((draft) => keyOf(draft.text)));
  for (const draft of left) if (keys.has(keyOf(draft.text)) && !draft.prose) draft.rule = "caption";
}

function keyOf(text: string): string {
  return text.slice(0, 300).toLowerCase();
}

/** Headlines and captions after the last paragraph; a single one only if it is written like a headline. */
function markTail(drafts: readonly Draft[]): void {
  const left = bodyOf(drafts);
  const last = left.findLastIndex((draft) => draft.prose || endsSentence(draft.text));
  const tail = left.slice(last + 1);
  // what a colon announces is a list of the article's
  if (
    last < 0 ||
    left[last]?.text.endsWith(":") ||
    tail.length === 0 ||
    (tail.length === 1 && !isTitleCase(tail[0]?.text ?? ""))
  )
    return;
  for (const draft of tail) draft.rule = "trailing-headline";
}

function isTitleCase(text: string): boolean {
  const words = text.split(" ").filter((word) => word.length >= 4);
  return words.length >= 3 && words.every((word) => !/^\p{Ll}/u.test(word));
}

/** Short lines between paragraphs that end like no sentence. */
function markSubheads(drafts: readonly Draft[]): void {
  const left = bodyOf(drafts);
  for (const [index, draft] of left.entries()) {
    const next = left[index + 1];
    const { kind } = draft.block;
    if (kind === "subhead" || kind === "title") draft.rule = "subhead";
    else if (kind === "plain" && next !== undefined && next.prose && isSubhead(draft)) draft.rule = "subhead";
  }
}

function isSubhead({ prose, text }: Draft): boolean {
  const short = text.length <= longestSubhead && wordCount(text) <= 12 && !isLong(text);
  return short && !prose && !endsSentence(text) && !/^\p{Ll}/u.test(text);
}

/** Rules that judge by looks: where they leave no body, what they cut was the body. */
const doubtful = new Set(["subhead", "deck", "trailing-headline", "related"]);

function restoreBody(drafts: readonly Draft[]): void {
  if (bodyOf(drafts).length > 0) return;
  for (const draft of drafts) {
    if (draft.block.kind === "plain" && draft.rule !== null && doubtful.has(draft.rule)) draft.rule = null;
  }
}

function cutDateline(working: Working): void {
  for (const draft of bodyOf(working.drafts).slice(0, datelineZone)) {
    const line = draft.block.kind === "plain" ? readDateline(draft.text) : null;
    if (line === null || line.length >= draft.text.length) continue;
    note(working, null, { published: line.published }, "dateline");
    cutPrefix(working, draft, line.length, "dateline");
    return;
  }
}

/** An agency's sign behind the last sentence. */
function cutSignature({ layout, drafts, parts }: Working): void {
  const last = bodyOf(drafts).at(-1);
  const sign = last?.block.kind === "plain" ? agencySignOf(last.text) : "";
  if (last === undefined || sign === "") return;
  const { start, end } = last.block;
  const raw = layout.source.slice(start, end);
  if (!raw.endsWith(sign)) return;
  parts.push({ start: end - sign.length, end, rule: "byline" });
  last.text = last.text.slice(0, -sign.length).trimEnd();
}
