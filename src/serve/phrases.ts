import { type Doubt, doubts } from "../core/doubts.ts";

/** "1 report", "2 reports", "1,204 reports"; "2 entries" with a plural of its own. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** A type, mode or context of PLOVER in ordinary letters: "AGREE" is "Agree", "political_institutions" "political institutions". */
export function spoken(code: string): string {
  return /^[A-Z]+$/.test(code) ? code.charAt(0) + code.slice(1).toLowerCase() : code.replace(/[_-]/g, " ");
}

const bases: Readonly<Record<string, string>> = {
  explicit: "date in the text",
  relative: "counted from publication",
  dateline: "from the dateline",
  inferred: "year from another date in the article",
  publication: "publication date only",
  header: "from the header",
  frontmatter: "from the front matter",
  field: "from a field of the file",
  "json-ld": "from the page's JSON-LD",
  meta: "from the page's meta elements",
  "time-element": "from the page's time element",
  url: "from the page's address",
  text: "from the page's words",
};

/** What a date rests on, in words. */
export function sayBasis(basis: string): string {
  return bases[basis] ?? basis;
}

const quads = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

/** A quad class in words. */
export function sayQuad(quad: number): string {
  return quads[quad - 1] ?? `quad class ${quad}`;
}

/** The BCP 47 tag of an ISO 639 code for `lang` attributes: "rus" is "ru"; undefined for what is no language. */
export function languageTag(code: string | null): string | undefined {
  if (!code || code === "und") return undefined;
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A language's English name. */
export function sayLanguage(code: string | null): string {
  const tag = languageTag(code);
  return (tag && languages.of(tag)) ?? code ?? "undetermined";
}

/** Why a reading may be wrong: "Look again: no date of publication was found, the title is a single word." */
export function sayDoubts(found: readonly Doubt[]): string {
  return `Look again: ${listed(found.map((doubt) => doubts[doubt]))}.`;
}

/**
 * Words from outside as they may be shown: characters that override the direction of writing become U+FFFD, since they make
 * words read otherwise than they were coded. As long as before, so that spans still fit.
 */
export function readable(words: string): string {
  return words.replace(/[\u202d\u202e]/g, "\ufffd");
}

const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand"]);

/** Which way the words of a language run; a language that is not known leaves it to the words. */
export function directionOf(code: string | null): "ltr" | "rtl" | "auto" {
  const tag = languageTag(code);
  if (!tag) return "auto";
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

/** A number with its sign and one decimal, with a true minus. */
export function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
}

/** How sure the coder was, in words; below `low` it is worth a second look. */
export function sayConfidence(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}

/** Confidence below which an event is marked as doubtful. */
export const lowConfidence = 0.6;
