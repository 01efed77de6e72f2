import type { PublishedBasis } from "../../core/dates.ts";
import type { PublishedDate } from "../article.ts";
import { readDate, type WrittenDate } from "./calendar.ts";
import { publicationLabels, weekdayNames } from "./calendar-words.ts";

/** Something that says when the article was published, at the beginning of a text: `length` is how much of it that is. */
export interface StatedDate {
  readonly published: PublishedDate | null;
  readonly length: number;
}

const { month: monthFirst, day: dayFirst } = publicationLabels;
const label = new RegExp(`^(?:(?:${monthFirst})|(?<dayFirst>${dayFirst}))(?!\\p{L})\\s*[:=]?\\s*`, "iu");

/** What archives put behind a date: "Saturday, Late Edition - Final". */
const editionBehind = new RegExp(
  `^,\\s+(?:${weekdayNames.replaceAll(" ", "|")})(?!\\p{L})\\.?(?:,\\s+[\\p{L}\\s-]{0,30}\\b(?:edition|cycle)\\b[\\p{L}\\s-]*)?$`,
  "iu",
);

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
  if (written === null || written.precision !== "day") return null;
  const isWhole = written.length === line.length || editionBehind.test(line.slice(written.length));
  return isWhole ? stated(written, line.length) : null;
}

function stated(written: WrittenDate, length: number): StatedDate {
  return { published: publishedOn(written, "header"), length };
}

/** A written date as the publication date that it states. */
export function publishedOn({ date, precision, time }: WrittenDate, basis: PublishedBasis): PublishedDate {
  return { date, time, precision, basis };
}
