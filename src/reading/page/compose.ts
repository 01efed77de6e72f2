import type { Cut, PublishedDate } from "../article.ts";
import type { StatedDate } from "../dates/published.ts";
import { cleanText } from "../layout/block.ts";
import { readDateline } from "../layout/dateline.ts";
import type { PageBlock } from "./blocks.ts";
import type { Verdicts } from "./body.ts";

/** The words of a page one block after another, what of them is cut, what remains, and the date of its dateline. */
export interface Composed {
  readonly source: string;
  readonly cut: readonly Cut[];
  readonly text: string;
  readonly dateline: PublishedDate | null;
}

/** Paragraphs among which the dateline is looked for: a deck may stand before it. */
const datelineZone = 3;
/** The shortest text that is taken from the JSON-LD where the page itself shows less than half of it. */
const shortestLinked = 250;

/**
 * Puts the blocks that are the article together. Every word of the source is in the text or in a cut. Where the page shows
 * none of its article, the text that its JSON-LD has is the article.
 */
export function compose(blocks: readonly PageBlock[], verdicts: Verdicts, linkedBody: string | null): Composed {
  const shown = blocks.reduce((sum, { id, text }) => sum + (verdicts[id] === null ? text.length : 0), 0);
  const linked =
    linkedBody !== null && linkedBody.length >= shortestLinked && shown * 2 < linkedBody.length
      ? paragraphsIn(linkedBody)
      : [];
  const visible = blocks.map(({ id, text }) => ({
    text,
    rule: linked.length > 0 ? (verdicts[id] ?? "teaser") : (verdicts[id] ?? null),
  }));
  const pieces = [...visible.filter(({ rule }) => rule !== "hidden"), ...linked.map((text) => ({ text, rule: null }))];
  const paragraphs: string[] = [];
  const cut: Cut[] = [];
  let dateline: StatedDate | null = null;
  let at = 0;
  for (const { text, rule } of pieces) {
    const isLead: boolean = rule === null && dateline === null && paragraphs.length < datelineZone;
    const found: StatedDate | null = isLead ? readDateline(text) : null;
    const skipped = found !== null && found.length < text.length ? found.length : 0;
    if (rule !== null) cut.push({ start: at, end: at + text.length, rule });
    else if (skipped > 0) cut.push({ start: at, end: at + skipped, rule: "dateline" });
    if (rule === null) paragraphs.push(text.slice(skipped));
    if (skipped > 0) dateline = found;
    at += text.length + 2;
  }
  return {
    source: pieces.map(({ text }) => text).join("\n\n"),
    cut,
    text: paragraphs.join("\n\n"),
    dateline: dateline?.published ?? null,
  };
}

function paragraphsIn(body: string): string[] {
  const lines = body
    .replace(/<(?:br|\/p|\/h\d|\/li)[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .split("\n");
  return lines.map(cleanText).filter((line) => line !== "");
}
