import { endsSentence, wordCount } from "./block.ts";
import { agencySignOf, isSignOff } from "./byline.ts";
import { readWholeDateline } from "./dateline.ts";
import { bodyOf, type Draft, note, type Working } from "./drafts.ts";
import { addressLine, commentsHeading, domainLine, relatedHeading, sourcesHeading } from "./furniture.ts";
import { readHeaderLine } from "./header-lines.ts";

const footerZone = 6;
const longestAddress = 300;
const signOffZone = 4;
/** Words from which what stands below sources is the article going on. */
const shortestParagraph = 12;
/** Words from which a sentence below related stories is the article going on, not "No stories found." */
const shortestStatement = 4;

/** A site's name at the end, and its title before it when the one spells the other: that is the publisher. */
export function readFooter(working: Working): void {
  const left = bodyOf(working.drafts);
  for (const [index, draft] of left.entries()) {
    if (index < left.length - footerZone) continue;
    const domain = domainLine.exec(draft.text)?.[1];
    if (domain === undefined && !(draft.text.length <= longestAddress && addressLine.test(draft.text))) continue;
    draft.rule = "footer";
    if (domain === undefined) continue;
    const before = left[index - 1];
    if (before !== undefined && lettersOf(domain.replace(/\.[^.]+$/, "")) === lettersOf(before.text)) {
      note(working, before, { publisher: before.text }, "footer");
    }
  }
}

/** The last lines say whose reports were used. */
export function markSignOff(drafts: readonly Draft[]): void {
  for (const draft of bodyOf(drafts).slice(1).reverse().slice(0, signOffZone)) {
    if (draft.block.kind === "plain" && isSignOff(draft.text)) draft.rule = "byline";
  }
}

/** A communiqué may have its day below the text; one that differs from the day above it may be the text's. */
export function readDayBelow(working: Working): void {
  const [last, before] = bodyOf(working.drafts).reverse();
  if (last === undefined || before === undefined || !before.prose || last.block.kind !== "plain") return;
  const header = readHeaderLine(last.text);
  const told = header?.field === "published" && header.length === last.text.length ? header.published : null;
  const published = told ?? readWholeDateline(last.text)?.published ?? null;
  if (published?.precision !== "day") return;
  const known = working.found.published;
  if (known === null || known.date === published.date) note(working, last, { published }, "header");
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
export function markRelated(drafts: readonly Draft[]): void {
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

/** Headlines and captions after the last paragraph; a single one only if it is written like a headline. */
export function markTail(drafts: readonly Draft[]): void {
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

/** An agency's sign behind the last sentence. */
export function cutSignature({ layout, drafts, parts }: Working): void {
  const last = bodyOf(drafts).at(-1);
  const sign = last?.block.kind === "plain" ? agencySignOf(last.text) : "";
  if (last === undefined || sign === "") return;
  const { start, end } = last.block;
  const raw = layout.source.slice(start, end);
  if (!raw.endsWith(sign)) return;
  parts.push({ start: end - sign.length, end, rule: "byline" });
  last.text = last.text.slice(0, -sign.length).trimEnd();
}
