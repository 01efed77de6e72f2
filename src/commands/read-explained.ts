import { doubts, doubtsOf } from "../core/doubts.ts";
import type { Article, Cut, Decoding, Language, PublishedDate, Recognition } from "../reading/article.ts";

/** Words of what was cut or kept that a line shows. */
const shownCharacters = 90;

/** An article for people: each field with where it came from, what was cut and why, and the text that is coded. */
export function explainArticle(file: string, article: Article): string {
  const {
    format,
    charset,
    decoding,
    recognition,
    title,
    byline,
    publisher,
    published,
    modified,
    url,
    language,
    passages,
  } = article;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["format", format],
    ["charset", charset + decodingNote(decoding)],
    ...(recognition === undefined ? [] : [["recognised", recognitionOf(recognition)] as const]),
    ["title", told(article, "title", title)],
    ["byline", told(article, "byline", byline.join(", ") || null)],
    ["publisher", publisher],
    ["published", published && dayOf(published)],
    ["modified", modified && dayOf(modified)],
    ["language", languageOf(language)],
    ["url", url],
    [
      "doubts",
      doubtsOf({ ...article, characters: article.text.length })
        .map((doubt) => doubts[doubt])
        .join("; ") || null,
    ],
  ];
  return [
    printable(file),
    ...fields.map(([name, value]) => `  ${name.padEnd(10)} ${value === null ? "–" : printable(value)}`),
    ...passages.map(
      ({ start, end, language: other }) =>
        `  passage    ${languageOf(other)}: “${shortened(article.text.slice(start, end))}”`,
    ),
    ...article.cut.map((cut) => `  cut        ${cutOf(article, cut)}`),
    `  text       ${article.text.length} characters`,
    ...article.text.split("\n\n").map((paragraph) => `    ${shortened(paragraph)}`),
  ].join("\n");
}

function decodingNote({ undecodable, mended, overruled, partly }: Decoding): string {
  const notes = [
    overruled === undefined ? null : `not ${overruled}, which was declared`,
    partly === undefined ? null : `some lines ${partly}`,
    undecodable === 0 ? null : `${undecodable} bytes are no characters`,
    mended ? "mended: it had been decoded wrongly before" : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? "" : ` (${notes.join("; ")})`;
}

function recognitionOf({ program, language, pages, confidence }: Recognition): string {
  const onPages = `${pages} page${pages === 1 ? "" : "s"}`;
  return `by ${program} as ${language}, ${onPages}, mean confidence ${Math.round(confidence * 100)} %`;
}

/** A value with the rule of the cut that held it, where the text has it in so many words. */
function told({ source, cut }: Article, rule: string, value: string | null): string | null {
  if (value === null) return null;
  const from = cut.find((found) => found.rule === rule || source.slice(found.start, found.end).includes(value));
  return from === undefined ? value : `${value} (from the ${from.rule} line)`;
}

function dayOf({ date, time, precision, basis }: PublishedDate): string {
  return `${date}${time === null ? "" : ` ${time}`}, by ${basis}${precision === "day" ? "" : `, only the ${precision}`}`;
}

function languageOf({ code, script, confidence }: Language): string {
  return `${code} (${script}, confidence ${confidence})`;
}

function cutOf({ source }: Article, { start, end, rule }: Cut): string {
  return `${rule}: “${shortened(source.slice(start, end))}”`;
}

function shortened(text: string): string {
  const line = printable(text);
  return line.length <= shownCharacters ? line : `${line.slice(0, shownCharacters - 1).trimEnd()}…`;
}

/** One line without control characters, which could make a terminal do things. */
function printable(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ").trim();
}
