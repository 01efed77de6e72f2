/** How exactly a date is known. `date` is ISO `YYYY-MM-DD`, the first day of the week (Monday), month or year for the coarser ones. */
export const precisions = ["day", "week", "month", "year"] as const;
export type Precision = (typeof precisions)[number];

/** A calendar date with its precision and what it rests on. `date` is `YYYY-MM-DD`: the first day of what `precision` names. */
export interface DatedBy<Basis extends string> {
  readonly date: string;
  readonly precision: Precision;
  readonly basis: Basis;
}

/**
 * Where an article's publication date was found: a header line, an agency's dateline, front matter; a field of a structured
 * format; a web page's JSON-LD, meta elements, time elements, address or visible words. A file's time is never one of them.
 */
export const publishedBases = [
  "header",
  "dateline",
  "frontmatter",
  "field",
  "json-ld",
  "meta",
  "time-element",
  "url",
  "text",
] as const;
export type PublishedBasis = (typeof publishedBases)[number];

/**
 * What an event's date rests on: `explicit` a date written out in the text; `relative` counted from the publication date
 * ("on Wednesday", "last week"); `inferred` the year is taken from another date in the article; `dateline` the day of the
 * article's dateline; `publication` nothing but the publication date.
 */
export const eventDateBases = ["explicit", "relative", "inferred", "dateline", "publication"] as const;
export type EventDateBasis = (typeof eventDateBases)[number];

/** What a text says of a day that could not be resolved to a date: kept as a constraint for matching. Weekday 1 = Monday. */
export interface OpenDate {
  readonly weekday?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** First and last day (inclusive, `YYYY-MM-DD`) that a date of some precision covers. */
export function dayRange(date: string, precision: Precision): { from: string; to: string } {
  const first = new Date(`${date}T00:00:00Z`);
  const last = new Date(first);
  if (precision === "week") last.setUTCDate(last.getUTCDate() + 6);
  if (precision === "month") last.setUTCMonth(last.getUTCMonth() + 1, 0);
  if (precision === "year") last.setUTCFullYear(last.getUTCFullYear() + 1, 0, 0);
  return { from: isoDay(first), to: isoDay(last) };
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. There was no year 0, and the database knows it. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && isoDay(day) === text;
}

/** Whether a text is a moment: an ISO 8601 time with its zone that lies, in UTC, in the years 1 to 9999 as the database has them. */
export function isMoment(text: string): boolean {
  if (!/^.{10}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || !isDay(text.slice(0, 10)))
    return false;
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

/** The UTC calendar day of a moment as `YYYY-MM-DD`. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The ISO weekday of a calendar day: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
