import { isLong, wordCount } from "./block.ts";
import { markCaptions, markRepeatedCaption } from "./captions.ts";
import { readWholeDateline } from "./dateline.ts";
import { bodyOf, cutPrefix, type Draft, headZone, keyOf, note, type Working } from "./drafts.ts";
import { furnitureRule } from "./furniture.ts";
import { type HeaderLine, readHeaderLine } from "./header-lines.ts";
import { menuLines } from "./menus.ts";

/** Blocks at the head that may be a site's menu, and are not counted among those. */
const menuZone = 80;

/**
 * Header lines stand before the running text, or after its first sentence, which is then a title with a full stop. A date
 * may stand on the same line with the first sentence.
 */
export function readHeader(working: Working): void {
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
      const { published, byline, publisher } = header;
      note(working, draft, { published, byline, publisher }, "header");
      working.modified ??= header.modified;
    } else note(working, draft, { [header.field]: header.value }, "header");
  }
}

/**
 * A line that may be the title itself, so long as none stands above it: "Correspondents in Lima" is a byline only below one.
 * A subject below other lines is what an archive says the article is about.
 */
function mayBeTitle(header: HeaderLine, above: number): boolean {
  if (header.field === "published") return above === 0 && header.mayBeTitle;
  if (header.field === "title") return above > 0 && header.isSubject;
  return header.field === "byline" && above === 0 && !header.isAnnounced;
}

/** An archive says above an article who has the rights, and below that in which paper it stood: the one names the other. */
export function readOwner(working: Working): void {
  const head = working.drafts.slice(0, headZone);
  for (const [index, draft] of head.entries()) {
    const above = head[index - 1];
    if (above?.rule !== "copyright" || draft.rule !== null || draft.prose || draft.block.kind !== "plain") continue;
    const owner = keyOf(above.text).replace(/^\P{L}*(?:copyright)?\P{L}*(?:by\s)?/u, "");
    if (`${owner} `.startsWith(`${keyOf(draft.text)} `)) note(working, draft, { publisher: draft.text }, "header");
  }
}

/** A site's menu above the title, which is looked for only where nothing has told the title. */
export function markMenus({ layout, drafts, found }: Working): void {
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

/** The title is the first line like a headline before the running text; what else stands there is caption or deck. */
export function chooseTitle(working: Working): void {
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
