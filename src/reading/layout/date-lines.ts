import type { PublishedDate } from "../article.ts";
import { readDate, readTime } from "../dates/calendar.ts";
import { publicationLabels, updateLabels } from "../dates/calendar-words.ts";
import { laterThan } from "../dates/field-date.ts";
import { publishedOn } from "../dates/published.ts";
import { agencyName } from "./agencies.ts";

/** When an article came out and was changed, as a line tells that tells nothing else. */
export interface DateLine {
  readonly published: PublishedDate | null;
  readonly modified: PublishedDate | null;
}

type Event = keyof DateLine;

const longest = 120;
/** Dates, times, labels and particulars of one line. */
const mostParts = 12;
const afterLabel = "(?!\\p{L})\\s*[:=]?\\s*";
/** Labels by what they announce; those of languages that write the day first say so. */
const labels: readonly (readonly [event: Event, isDayFirst: boolean, label: RegExp])[] = [
  ["modified", false, new RegExp(`^(?:${updateLabels.month})${afterLabel}`, "iu")],
  ["modified", true, new RegExp(`^(?:${updateLabels.day})${afterLabel}`, "iu")],
  ["published", false, new RegExp(`^(?:${publicationLabels.month})${afterLabel}`, "iu")],
  ["published", true, new RegExp(`^(?:${publicationLabels.day})${afterLabel}`, "iu")],
];
const parting = /^[\s,;()–—|/·•-]*/u;
const strongParting = /[–—|/·•-]/u;
/** What else may stand on such a line, between dashes or bars: an agency, a place, how long it takes to read. */
const particular = new RegExp(
  `^(?:${agencyName}|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?|\\d{1,3}\\s\\p{Ll}+\\s\\p{Ll}{2,6})\\s*(?=$|[-–—|/·])`,
  "u",
);

/**
 * The days on a line that tells nothing but them, times, and a place or an agency beside them ("26/10/1998 - 18:05 - EFE",
 * "Published: 07:12 BST, 11 April 1998 | Updated: …"); null for any other line.
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > longest || !/\d/.test(line) || !/^[\p{L}\d(]/u.test(line)) return null;
  const days: Record<Event, PublishedDate | null> = { published: null, modified: null };
  let event: Event = "published";
  let isDayFirst = false;
  let pendingTime: string | null = null;
  let at = 0;
  for (let parts = 0; parts < mostParts; parts++) {
    const gap = parting.exec(line.slice(at))?.[0] ?? "";
    at += gap.length;
    const rest = line.slice(at);
    if (rest === "") return told(days, event === "modified" ? pendingTime : null);
    const label = labels.find(([, , pattern]) => pattern.test(rest));
    const written = label === undefined ? readDate(rest, isDayFirst ? "day-first" : "unknown") : null;
    const day = days[event];
    const clock = readTime(rest);
    if (label !== undefined) {
      event = label[0];
      isDayFirst ||= label[1];
      at += label[2].exec(rest)?.[0].length ?? 0;
    } else if (written !== null && written.precision === "day" && day === null) {
      days[event] = publishedOn({ ...written, time: written.time ?? pendingTime }, "header");
      pendingTime = null;
      at += written.length;
    } else if (clock !== null && (day === null || day.time === null)) {
      if (day !== null) days[event] = { ...day, time: clock.time };
      else pendingTime = clock.time;
      at += clock.length;
    } else {
      const other = strongParting.test(gap) ? particular.exec(rest)?.[0] : undefined;
      const unit = /^h(?:s|rs)?\.?(?=$|[\s|,;–—-])/u.exec(rest)?.[0];
      if (other === undefined && unit === undefined) return null;
      at += (other ?? unit ?? "").length;
    }
  }
  return null;
}

/** What was told; the time of a change without a day is one of the day on which the article came out. */
function told({ published, modified }: DateLine, timeOfChange: string | null): DateLine | null {
  if (published === null && modified === null) return null;
  const changed = modified ?? (published && timeOfChange && { ...published, time: timeOfChange });
  return { published, modified: laterThan(published, changed || null) };
}
