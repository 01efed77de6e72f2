import type { PublishedDate } from "../article.ts";
import { readDayLine } from "../dates/day-line.ts";
import { readHeaderDate } from "../dates/published.ts";
import { wordCount } from "./block.ts";
import { behindBy, namesIn, readByline } from "./byline.ts";
import { readDateLine } from "./date-lines.ts";
import { phrasesOf, tellBeginning } from "./phrases.ts";

/**
 * What a line at the head of an article says about it. `length` is how much of the line says so: text may follow a date.
 * A byline is announced by a word such as "By" or "Author:", unless it is a role or an agency that tells it.
 * A line that tells only when the article was changed has no day of publication. `other` is a field that is understood
 * elsewhere (charset) or not needed (section).
 */
export type HeaderLine = { readonly length: number } & (
  | {
      readonly field: "published";
      readonly published: PublishedDate | null;
      readonly modified: PublishedDate | null;
      readonly byline: readonly string[];
      readonly publisher: string | null;
      readonly mayBeTitle: boolean;
    }
  | { readonly field: "publisher" | "url"; readonly value: string }
  | { readonly field: "title"; readonly value: string; readonly isSubject: boolean }
  | { readonly field: "byline"; readonly names: readonly string[]; readonly isAnnounced: boolean }
  | { readonly field: "other" }
);

const dateAlone = {
  field: "published",
  published: null,
  modified: null,
  byline: [],
  publisher: null,
  mayBeTitle: false,
} as const;

/** More words than this after a label are a sentence that happens to begin so. */
const longestValue = 14;
const afterLabel = "\\s*:\\s*";
const labelOf = tellBeginning([
  ["title", phrasesOf(({ labels }) => labels.title), afterLabel],
  ["subject", phrasesOf(({ labels }) => labels.subject), afterLabel],
  ["publisher", phrasesOf(({ labels }) => labels.publisher), afterLabel],
  ["author", phrasesOf(({ labels }) => labels.author), afterLabel],
  ["other", phrasesOf(({ labels }) => labels.other), afterLabel],
]);
const address = /^(?:url|link|source url|canonical)?\s*:?\s*(?=https?:\/\/\S+$)/iu;
const editorsMark = /^-\*-/;
/** What a line says if it is one of those that head an article (a date, `By …`, `Source: …`), null if it is text. */
export function readHeaderLine(line: string): HeaderLine | null {
  const days = readDateLine(line);
  if (days !== null) return { field: "published", ...days, length: line.length };
  const dated = readHeaderDate(line);
  if (dated !== null) return { ...dateAlone, published: dated.published, length: dated.length };
  const told = readDayLine(line);
  if (told !== null) return { ...dateAlone, [told.event]: told.day, length: line.length };
  if (line.length > 200) return null;
  const length = line.length;
  const url = address.exec(line)?.[0];
  if (url !== undefined) return { field: "url", value: line.slice(url.length), length };
  if (editorsMark.test(line)) return { field: "other", length };
  const label = labelOf(line);
  if (label !== null) return labelled(label.kind, line.slice(label.length).trim(), length);
  const byline = readByline(line);
  return byline === null ? null : { field: "byline", ...byline, length: line.length };
}

type Label = "title" | "subject" | "publisher" | "author" | "other";

function labelled(field: Label, value: string, length: number): HeaderLine | null {
  if (field === "other") return wordCount(value) <= longestValue ? { field, length } : null;
  if (value === "") return null;
  if (field === "publisher") return { field, value, length };
  if (field !== "author") return { field: "title", value, isSubject: field === "subject", length };
  const names = readByline(value)?.names ?? namesIn(value);
  return { field: "byline", names: names.length > 0 ? names : [behindBy(value)], isAnnounced: true, length };
}
