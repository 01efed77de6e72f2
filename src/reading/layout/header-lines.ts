import type { PublishedDate } from "../article.ts";
import { readHeaderDate } from "../dates/published.ts";

/**
 * What a line at the head of an article says about it. `length` is how much of the line says so: text may follow a date.
 * `other` is a field that is understood elsewhere (charset) or not needed (date of update).
 */
export type HeaderLine = { readonly length: number } & (
  | { readonly field: "published"; readonly published: PublishedDate | null }
  | { readonly field: "title" | "publisher" | "url"; readonly value: string }
  | { readonly field: "byline"; readonly names: readonly string[] }
  | { readonly field: "other" }
);

const fields: readonly (readonly [
  field: "title" | "publisher" | "url" | "author" | "byline" | "other",
  label: RegExp,
])[] = [
  ["title", /^(?:title|headline|t[ií]tulo|titre|заголовок)\s*:\s*/iu],
  ["publisher", /^(?:publisher|source|newspaper|publication|fuente|fonte|источник|издание)\s*:\s*/iu],
  ["url", /^(?:url|link|source url|canonical)?\s*:?\s*(?=https?:\/\/\S+$)/iu],
  ["author", /^(?:authors?|byline|written by|autora?|autores|auteure?s?|автор(?:ы)?)\s*:\s*/iu],
  ["byline", /^(?:by|por|par)\s+/iu],
  [
    "other",
    /^(?:charset|encoding|content-type|language|lang|idioma|langue|язык|updated|last updated|actualizado|atualizado|mis à jour|обновлено|section|category)\s*:\s*|^-\*-/iu,
  ],
];

/** Words of a name: capitals, particles, initials; nothing that makes a sentence. */
const personName =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|del|da|do|dos|van|von|der|la|le|di|bin|al)\s)?\p{Lu}[\p{L}'’.-]*){0,4}$/u;

/** What a line says if it is one of those that head an article (a date, `By …`, `Source: …`), null if it is text. */
export function readHeaderLine(line: string): HeaderLine | null {
  const dated = readHeaderDate(line);
  if (dated !== null) return { field: "published", published: dated.published, length: dated.length };
  if (line.length > 200) return null;
  for (const [field, label] of fields) {
    const labelled = label.exec(line);
    if (labelled === null) continue;
    const value = line.slice(labelled[0].length).trim();
    if (field === "other") return { field, length: line.length };
    if (value === "") return null;
    if (field !== "author" && field !== "byline") return { field, value, length: line.length };
    const names = namesIn(value);
    if (names.length > 0 || field === "author") {
      return { field: "byline", names: names.length > 0 ? names : [value], length: line.length };
    }
  }
  return null;
}

/** The names of a byline, empty when any part of it is not a name. */
export function namesIn(value: string): readonly string[] {
  const names = value
    .slice(0, 200)
    .split(/\s*[,;|]\s*|\s+(?:and|&|y|e|et|и)\s+/u)
    .filter((name) => name !== "");
  return names.every((name) => personName.test(name)) ? names : [];
}
