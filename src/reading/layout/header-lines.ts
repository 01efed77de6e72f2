import type { PublishedDate } from "../article.ts";
import { readHeaderDate } from "../dates/published.ts";
import { wordCount } from "./block.ts";
import { namesIn, readByline } from "./byline.ts";
import { beginsWith, type LinePattern, phrasesOf } from "./phrases.ts";

/**
 * What a line at the head of an article says about it. `length` is how much of the line says so: text may follow a date.
 * A byline is announced by a word such as "By" or "Author:", unless it is a role or an agency that tells it.
 * `other` is a field that is understood elsewhere (charset) or not needed (date of update).
 */
export type HeaderLine = { readonly length: number } & (
  | { readonly field: "published"; readonly published: PublishedDate | null }
  | { readonly field: "title" | "publisher" | "url"; readonly value: string }
  | { readonly field: "byline"; readonly names: readonly string[]; readonly isAnnounced: boolean }
  | { readonly field: "other" }
);

/** More words than this after a label are a sentence that happens to begin so. */
const longestValue = 14;
const afterLabel = "\\s*:\\s*";
const fields: readonly (readonly [field: "title" | "publisher" | "url" | "author" | "other", label: LinePattern])[] = [
  [
    "title",
    beginsWith(
      phrasesOf(({ labels }) => labels.title),
      afterLabel,
    ),
  ],
  [
    "publisher",
    beginsWith(
      phrasesOf(({ labels }) => labels.publisher),
      afterLabel,
    ),
  ],
  ["url", /^(?:url|link|source url|canonical)?\s*:?\s*(?=https?:\/\/\S+$)/iu],
  [
    "author",
    beginsWith(
      phrasesOf(({ labels }) => labels.author),
      afterLabel,
    ),
  ],
  [
    "other",
    beginsWith(
      phrasesOf(({ labels }) => labels.other),
      afterLabel,
    ),
  ],
  ["other", /^-\*-/u],
];

/** What a line says if it is one of those that head an article (a date, `By …`, `Source: …`), null if it is text. */
export function readHeaderLine(line: string): HeaderLine | null {
  const dated = readHeaderDate(line);
  if (dated !== null) return { field: "published", published: dated.published, length: dated.length };
  if (line.length > 200) return null;
  for (const [field, label] of fields) {
    const labelled = label.exec(line);
    if (labelled === null) continue;
    const value = line.slice(labelled[0].length).trim();
    if (field === "other" && wordCount(value) <= longestValue) return { field, length: line.length };
    if (field === "other" || value === "") return null;
    if (field !== "author") return { field, value, length: line.length };
    const names = readByline(value)?.names ?? namesIn(value);
    return { field: "byline", names: names.length > 0 ? names : [value], isAnnounced: true, length: line.length };
  }
  const byline = readByline(line);
  return byline === null ? null : { field: "byline", ...byline, length: line.length };
}
