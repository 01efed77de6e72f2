import type { PublishedBasis } from "../../core/dates.ts";
import type { PublishedDate } from "../article.ts";
import { monthPattern, readDate, type WrittenDate } from "./calendar.ts";
import { weekdayNames } from "./calendar-words.ts";

/** Something that says when the article was published, at the beginning of a text: `length` is how much of it that is. */
export interface StatedDate {
  readonly published: PublishedDate | null;
  readonly length: number;
}

/** Words that announce a publication date; those of the second list come with the day first. */
const labels = "date|dated|published(?:\\s+(?:on|at))?|posted(?:\\s+on)?|publication\\s+date|pub\\s?date";
const dayFirstLabels =
  "fecha(?:\\s+de\\s+publicaci[oó]n)?|publicado(?:\\s+(?:el|em))?|data(?:\\s+de\\s+publicaç[aã]o)?|" +
  "publi[ée](?:\\s+le)?|дата(?:\\s+публикации)?|опубликовано";
const label = new RegExp(`^(?:(?:${labels})|(?<dayFirst>${dayFirstLabels}))(?!\\p{L})\\s*[:=]?\\s*`, "iu");

/**
 * The publication date in a header line: a label and a date (`date 2024-04-02`, `Published: May 7, 2025`), with or without
 * text after it on the same line, or a date that is the whole line. A label whose date does not exist states no date.
 */
export function readHeaderDate(line: string): StatedDate | null {
  const head = line.slice(0, 200);
  const labelled = label.exec(head);
  if (labelled === null) return wholeLineDate(line);
  const order = labelled.groups?.dayFirst === undefined ? "unknown" : "day-first";
  const written = readDate(head.slice(labelled[0].length), order);
  if (written !== null) return stated(written, labelled[0].length + written.length);
  const looksLikeDate = /[:=]\s*$/.test(labelled[0]) && /^[^.!?]*\d[^.!?]*$/.test(head.slice(labelled[0].length));
  return looksLikeDate && line.length <= 60 ? { published: null, length: line.length } : null;
}

/** A date given as the value of a field, such as `date:` in front matter. */
export function readDateValue(value: string, basis: PublishedBasis): PublishedDate | null {
  const written = readDate(value.trim(), "unknown");
  return written === null ? null : publishedOn(written, basis);
}

function wholeLineDate(line: string): StatedDate | null {
  if (line.length > 60) return null;
  const written = readDate(line, "unknown");
  return written !== null && written.length === line.length && written.precision === "day"
    ? stated(written, line.length)
    : null;
}

function stated(written: WrittenDate, length: number): StatedDate {
  return { published: publishedOn(written, "header"), length };
}

function publishedOn({ date, precision, time }: WrittenDate, basis: PublishedBasis): PublishedDate {
  return { date, time, precision, basis };
}

const word = "\\p{Lu}(?:[\\p{L}'’-]*\\.?|\\.\\p{Lu}\\.)";
// a city with a month in its name
const onePlace = `(?:Rio de Janeiro|RIO DE JANEIRO|${word}(?:\\s(?:(?:de|del|do|da|la|of|на)\\s)?(?!${monthPattern})${word}){0,3})`;
/** Several places share a report: LIMA/QUITO, LIMA and QUITO. */
const place = `(?:${onePlace}(?:/|\\s(?:and|y|e|et|и)\\s|\\s[-–]\\s(?=\\p{Lu}+,)))?${onePlace}`;
const weekday = `(?:(?:${weekdayNames.split(" ").join("|")})(?!\\p{L})\\.?,?\\s+)?`;
const clock = "(?:,?\\s+\\d{1,2}[:h.]\\d{2}(?:\\s?[A-ZМСК]{2,4})?)?";
const dayAndMonth = `${weekday}(?:le\\s+)?(?:\\d{1,2}(?:er|º|-?го)?\\s+(?:de\\s+)?${monthPattern}|${monthPattern}\\s+\\d{1,2})`;
const date = `[,.]\\s*(?<date>${dayAndMonth}(?:,?\\s+(?:del?\\s+)?\\d{4}(?:\\s?(?:года|г)\\.?)?)?)(?!\\d)${clock}`;
const agency = "(?:\\((?<brackets>\\p{Lu}[^()]{1,50})\\)|/(?<slashes>\\p{Lu}[^/]{1,30})/)";
const agencyName = "(?:РИА Новости|ТАСС|INTERFAX(?:\\.RU)?|Интерфакс|Reuters|AFP|EFE|Xinhua|Sputnik)";
const dash = "(?:--?|–|—|―)";
const end = `(?:\\s*[.,:]?\\s*${dash}\\s+(?:${agencyName}\\s*[.,]\\s+)?|\\.\\s+(?:${agencyName}\\s*(?:[.,]|\\s${dash})\\s+)?)`;

const placeLine = new RegExp(
  `^(?<place>${place})(?:,\\s+(?!${monthPattern})${place})?(?:\\s*${agency})?(?:${date})?(?:[.,]?\\s*${agency.replaceAll("?<", "?<late")})?(?<end>${end})`,
  "u",
);
const agencyLine = new RegExp(`^\\(\\p{Lu}[^()]{1,30}\\)\\s*${dash}\\s+`, "u");

/** Organisations that stand in capitals before a dash without being a place: "NATO – Russia Council". */
const notPlaces = new Set([
  "NATO",
  "OTAN",
  "OPEC",
  "OPEP",
  "ASEAN",
  "MERCOSUR",
  "UNASUR",
  "BREAKING",
  "UPDATE",
  "ANALYSIS",
  "НАТО",
  "ОПЕК",
]);

/**
 * The dateline with which a paragraph begins ("MOSCOW, May 7 (Agency) —", "Москва. 7 мая."), up to the first word of the
 * sentence. It states a publication date only when it has a year: the file's time or today's date never completes it.
 */
export function readDateline(paragraph: string): StatedDate | null {
  const head = paragraph.slice(0, 200);
  const named = agencyLine.exec(head);
  if (named !== null) return { published: null, length: named[0].length };
  const found = placeLine.exec(head);
  if (found?.groups === undefined || !isDateline(found.groups)) return null;
  const written = readDate((found.groups.date ?? "").replace(/(?:^|\s)le\s+/u, ""), "unknown");
  return { published: written === null ? null : publishedOn(written, "dateline"), length: found[0].length };
}

/** A place alone is a dateline only in capitals before a dash; a full stop ends one only after a date or an agency. */
function isDateline(groups: Readonly<Record<string, string | undefined>>): boolean {
  const name = groups.place ?? "";
  const hasAgency = [groups.brackets, groups.slashes, groups.latebrackets, groups.lateslashes].some(Boolean);
  if (groups.date !== undefined || hasAgency) return true;
  const withDash = /[-–—―]/u.test(groups.end ?? "");
  return withDash && name.length >= 4 && name === name.toUpperCase() && !notPlaces.has(name);
}
