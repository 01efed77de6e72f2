import { Refused } from "../../core/errors.ts";
import type { Cut } from "../article.ts";
import { readArchive } from "./archives.ts";
import { cutSignature, markRelated, markSignOff, markTail, readDayBelow, readFooter } from "./below.ts";
import { endsSentence, isLong, isProse, wordCount } from "./block.ts";
import { readDateline } from "./dateline.ts";
import { bodyOf, cutPrefix, type Draft, note, type Working } from "./drafts.ts";
import { furnitureRule, sourcesHeading } from "./furniture.ts";
import { chooseTitle, markMenus, readHeader, readOwner } from "./head.ts";
import type { Arranged, Layout } from "./layout.ts";
import { readMasthead } from "./masthead.ts";

/** Paragraphs among which the dateline is looked for: a deck may stand before it. */
const datelineZone = 3;
const longestSubhead = 100;

/**
 * Tells an article's text from what people save along with it: header lines, title, captions, subheads, related stories,
 * footers. Whatever is uncertain stays in the text. Throws `Refused` with `no-body-text` when only a title is there.
 */
export function arrange(layout: Layout): Arranged {
  const drafts = layout.blocks.map((block): Draft => ({ block, prose: isProse(block), text: block.text, rule: null }));
  const working: Working = { layout, drafts, parts: [], found: layout.known, modified: null };
  for (const draft of drafts) if (draft.text === "") draft.rule = "furniture";
  readArchive(working);
  readHeader(working);
  markFurniture(drafts);
  readOwner(working);
  readMasthead(working);
  markMenus(working);
  readFooter(working);
  markRelated(drafts);
  markSignOff(drafts);
  readDayBelow(working);
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

function cutsOf({ layout, drafts, parts }: Working): readonly Cut[] {
  const whole = drafts.flatMap(({ block, rule }) =>
    rule === null ? [] : [{ start: block.start, end: block.end, rule }],
  );
  return [...layout.cut, ...parts, ...whole].sort((a, b) => a.start - b.start || a.end - b.end);
}

function markFurniture(drafts: readonly Draft[]): void {
  for (const draft of bodyOf(drafts)) {
    if (draft.block.kind === "title" || draft.text.length > 300) continue;
    // what such a heading lists goes with it
    if (!sourcesHeading.test(draft.text)) draft.rule = furnitureRule(draft.text);
  }
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
