import type { Span } from "./spans.ts";

/** What makes a reading doubtful, and how it is said. Nothing of it is an error: it is where somebody should look first. */
export const doubts = {
  undated: "no date of publication was found",
  untitled: "no title was found",
  "short-title": "the title is a single word",
  "short-text": "the text is shorter than 200 characters",
  "mostly-cut": "more was left out than kept",
  "live-blog": "it is a live blog, or told hour by hour",
  recognised: "its words were made out in pictures of pages",
  undecodable: "some bytes are no characters",
  "unsure-language": "its language is hardly likelier than another",
  "mixed-languages": "parts of it are in another language",
} as const;

export type Doubt = keyof typeof doubts;

/** What doubts are told by. `title` is undefined where the words are gone; lengths are in characters. */
export interface Reading {
  readonly format: string;
  readonly title: string | null | undefined;
  readonly published: object | null;
  readonly language: { readonly confidence: number };
  /** Those in another language than the article. */
  readonly passages?: readonly unknown[];
  readonly decoding: { readonly undecodable: number };
  /** How a scan's words were made out; null and undefined for what is no scan. */
  readonly recognition?: object | null | undefined;
  readonly characters: number;
  readonly cut: readonly (Span & { readonly rule: string })[];
}

const shortText = 200;
/** Below this confidence a language is hardly likelier than the next one. */
export const sureLanguage = 0.6;
/** Formats whose files hold an article and little else: of a page much more is left out than kept, and rightly. */
const articleFormats: ReadonlySet<string> = new Set(["plain-text", "markdown", "rtf", "docx", "odt", "pdf"]);

/** Rules of what was left out because it was understood. */
const particulars: ReadonlySet<string> = new Set(["header", "title", "byline", "dateline"]);

/** Why a reading may be wrong, in the order of `doubts`; none for most. */
export function doubtsOf({
  format,
  title,
  published,
  language,
  passages = [],
  decoding,
  recognition,
  characters,
  cut,
}: Reading): Doubt[] {
  const judged = cut.filter(({ rule }) => !particulars.has(rule));
  const leftOut = judged.reduce((sum, { start, end }) => sum + end - start, 0);
  const found: Readonly<Record<Doubt, boolean>> = {
    undated: published === null,
    untitled: title === null,
    "short-title": typeof title === "string" && /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}'’-]+$/u.test(title),
    "short-text": characters < shortText,
    "mostly-cut": articleFormats.has(format) && leftOut > characters,
    "live-blog": cut.some(({ rule }) => rule === "entry-time"),
    recognised: recognition !== undefined && recognition !== null,
    undecodable: decoding.undecodable > 0,
    "unsure-language": language.confidence < sureLanguage,
    "mixed-languages": passages.length > 0,
  };
  return Object.keys(doubts).filter((doubt): doubt is Doubt => found[doubt as Doubt]);
}
