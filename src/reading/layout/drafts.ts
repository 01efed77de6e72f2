import type { Cut, PublishedDate } from "../article.ts";
import type { Block } from "./block.ts";
import type { Layout, Particulars } from "./layout.ts";

/** Blocks at the head in which titles, header lines and captions are looked for. */
export const headZone = 12;

/** A block on its way: `rule` says why it is left out of the text, null that it is not. */
export interface Draft {
  readonly block: Block;
  /** Whether the block is running text. */
  readonly prose: boolean;
  text: string;
  rule: string | null;
}

export interface Working {
  readonly layout: Layout;
  readonly drafts: readonly Draft[];
  /** Beginnings and ends of blocks that are left out. */
  readonly parts: Cut[];
  found: Particulars;
  modified: PublishedDate | null;
}

export function bodyOf(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => draft.rule === null);
}

/** Adds what is not known yet, and cuts the draft that said it. */
export function note(working: Working, draft: Draft | null, news: Partial<Particulars>, rule: string): void {
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
export function cutPrefix({ layout, parts }: Working, draft: Draft, length: number, rule: string): void {
  const { start, end } = draft.block;
  const kept = draft.text.slice(0, length).trimEnd().length;
  const raw = layout.source.slice(start, Math.min(end, start + length * 4));
  // cleaning shortens, and rarely lengthens
  let upTo = layout.clean(raw.slice(0, kept)).length <= kept ? kept : 0;
  while (upTo < raw.length && layout.clean(raw.slice(0, upTo)).length < kept) upTo++;
  parts.push({ start, end: start + upTo, rule });
  draft.text = draft.text.slice(length).trimStart();
}

export function keyOf(text: string): string {
  return text.slice(0, 300).toLowerCase();
}
