import type { Span } from "../../core/spans.ts";

/**
 * A stretch of the decoded input that stands by itself: a paragraph, a list item, a heading. `text` is its words, cleaned.
 * `plain` may turn out to be anything; a title or subhead is one because the format marks it so.
 */
export interface Block extends Span {
  readonly text: string;
  readonly kind: "plain" | "item" | "title" | "subhead";
}

/** Characters that are not seen and say nothing; the joiners that Persian and Hindi spell with are not among them. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/g;
const ideograph = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]";
/** Line breaks within a paragraph that stand for nothing: between ideographs, and after a hyphen. */
const seamlessBreak = new RegExp(
  `(?<=${ideograph}|[、。]|\\p{L}-)[\\r\\n]\\s*(?=${ideograph})|(?<=\\p{L}-)[\\r\\n]\\s*(?=\\p{L})`,
  "gu",
);

/** What most paragraphs lack: anything but letters of Europe and their punctuation, each in one character, and single spaces. */
const mayBeUnclean = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u0400-\u045f\u2010-\u2027]| {2}/;

/** A paragraph's words as they are coded: one line, single spaces, accents composed, nothing invisible. */
export function cleanText(raw: string): string {
  if (!mayBeUnclean.test(raw)) return raw.trim();
  const joined = /[\r\n]/.test(raw) ? raw.replace(seamlessBreak, "") : raw;
  return joined
    .replace(unseen, "")
    .replace(/[\s\u0085]{2,}|[^\S ]|\u0085/g, " ")
    .trim()
    .normalize("NFC");
}

const ending = /[.!?…。！？؟۔।։]\s?["'”’»)\]]*$/u;
/** Initials that end in a full stop without ending the sentence: U.S., EE. UU., С.Ш.А. */
const initials = /(?:^|[\s(])(?:\p{Lu}\.){2,}$|\bEE\.\s?UU\.$/u;

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return ending.test(text.slice(-8));
}

/** Whether the full stop at the end may be that of an abbreviation. */
export function endsInInitials(text: string): boolean {
  return initials.test(text.slice(-12));
}

/** Words of a text, as spaces tell them apart, counted up to about sixty. */
export function wordCount(text: string): number {
  let words = 1;
  for (let at = Math.min(text.length, 400) - 1; at >= 0; at--) if (text.charCodeAt(at) === 0x20) words++;
  return words;
}

/**
 * Whether a block is running text rather than a headline, caption or label: it ends as a sentence, announces a list, or
 * is longer than any headline. In scripts that write without spaces a headline is shorter.
 */
export function isProse(block: Block): boolean {
  if (block.kind !== "plain") return block.kind === "item";
  const { text } = block;
  if (endsSentence(text)) return !endsInInitials(text) || wordCount(text) > 14;
  return /[:;,]$/.test(text) || isLong(text);
}

/** Longer than a headline or caption is. */
export function isLong(text: string): boolean {
  return (
    text.length >= 180 ||
    wordCount(text) >= 28 ||
    (text.length >= 60 && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text))
  );
}
