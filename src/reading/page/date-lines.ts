import { zonePattern } from "../dates/calendar.ts";
import { modifiedLabels, publishedLabels } from "../dates/date-words.ts";
import { type DateHabits, findDay } from "../dates/written-date.ts";
import { endsSentence } from "../layout/block.ts";

/** The longest line that a date and what stands with it make. */
export const longestDateLine = 160;

/** Words that say of a day that the article was published or changed on it, whichever language they are of. */
export const published = labelPattern(publishedLabels);
export const modified = labelPattern(modifiedLabels);

/** A label as a word of its own. */
function labelPattern(labels: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${[...labels].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`, "iu");
}

/** What follows the first label of a line, null where it has none. */
export function afterLabel(line: string, label: RegExp): string | null {
  const found = label.exec(line);
  return found === null ? null : line.slice(found.index + found[0].length);
}

/** What stands before the first label of a line; the line where it has none. */
export function beforeLabel(line: string, label: RegExp): string {
  const found = label.exec(line);
  return found === null ? line : line.slice(0, found.index);
}

/** A time of day as programs and people write it, with its zone or whose time it is: "6.30pm EST", "14h05", "18.30 Uhr", "18時30分". */
const clockLine = new RegExp(
  "^(?:(?:at|um|kl\\.?|a las|às|à|в)\\s)?(?:[01]?\\d|2[0-4])" +
    "(?:(?:[:.]|\\s?h\\s?|\\s?[時时點点시]\\s?)[0-5]\\d(?::[0-5]\\d)?[分분]?(?:\\s?(?:uhr|h|hs|hrs|ч\\.?|[ap]\\.?\\s?m\\.?))?|\\s?(?:uhr|h|[ap]\\.?\\s?m\\.?))" +
    `${zonePattern}(?:\\s?\\([^()]{1,30}\\))?$`,
  "iu",
);
const longestClockLine = 50;

/** Whether a line is a time of day and nothing else. */
export function isClockLine(text: string): boolean {
  return text.length <= longestClockLine && clockLine.test(text);
}

/** Whether a line says when the article was published or changed, or is a date or a time of day and nothing else. */
export function isDateLine(text: string, habits: DateHabits): boolean {
  if (text.length > longestDateLine || !/\p{Nd}/u.test(text)) return false;
  if (isClockLine(text)) return true;
  const head = text.slice(0, 40).replace(/^[^\p{L}]+/u, "");
  const announced = published.exec(head)?.index === 0 || modified.exec(head)?.index === 0;
  const day = findDay(text, habits);
  if (day === null) return false;
  if (announced || (day.end - day.start) * 2 >= text.length) return true;
  return day.start === 0 && isClockLine(text.slice(day.end).replace(/^[\s,|–—-]+/, ""));
}

/** The halves of the day whose full stop ends no sentence where the line is a day and a time of day. */
const halfWithStops = /(?<!\p{L})[ap]\.\s?m\./iu;
/** What stands before such a day: one word, or something that a mark parts from it; "Firmaron el" begins a sentence. */
const placeBefore = /^[^\s\d]*\s?$|[,|:/–—-]/u;
/** Whether a line names a day is the same in any order of its figures. */
const anyHabits: DateHabits = { order: "day-first", language: "" };

/** Whether a line is a day with a time of day in "a.m." or "p.m.", and at most a place: "Lima, 27/10/1998 08:05 a.m.". */
export function isDayWithHalf(text: string): boolean {
  if (text.length > longestDateLine || !halfWithStops.test(text) || !isDayAlone(text, anyHabits)) return false;
  return placeBefore.test(text.slice(0, findDay(text, anyHabits)?.start));
}

/** Characters that a line has beside its date at most, a name or a section, and beside a date that is as good as alone. */
const mostBeside = 80;
const mostBesideEnd = 25;
/** Words among them that are no names: a weekday, "minutes read". With more of them the line speaks of something. */
const mostSpoken = 2;
const mostSpokenAlone = 1;
const clock =
  /\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|\s?[時时點点시]\s?\d{2}\s?[分분]?)(?:\s?(?:uhr|h|[ap]\.?\s?m)(?!\p{L})\.?)?/giu;

/** Whether a line without a label gives its date as particulars do, beside a name or a section, rather than speaks of a day. */
export function isParticular(text: string, habits: DateHabits): boolean {
  const beside = besideDay(text, habits);
  if (beside === null || beside.length > mostBeside || (endsSentence(text) && beside.length > mostBesideEnd))
    return false;
  return spokenIn(beside) <= mostSpoken;
}

/** Whether a line is a date alone, or with the place before it, as letters and communiqués end: "Brasília, 26 October 1998". */
export function isDayAlone(text: string, habits: DateHabits): boolean {
  const beside = besideDay(text, habits);
  if (beside === null || beside.length > mostBesideEnd || /[\d!?:;©]/.test(beside)) return false;
  return spokenIn(beside) <= mostSpokenAlone;
}

/** How many words are no names: those of four letters or more that begin with a small one. */
function spokenIn(words: string): number {
  return words.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]{3,}/gu)?.length ?? 0;
}

/** The words of a line without its day and the times of day; null where it names no day. */
function besideDay(text: string, habits: DateHabits): string | null {
  const day = text.length > longestDateLine ? null : findDay(text, habits);
  return day === null ? null : `${text.slice(0, day.start)} ${text.slice(day.end).replace(clock, " ")}`.trim();
}
