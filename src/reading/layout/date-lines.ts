import type { PublishedDate } from "../article.ts";
import { monthPattern, readDate, readTime } from "../dates/calendar.ts";
import { publicationLabels, updateLabels, weekdayNames } from "../dates/calendar-words.ts";
import { laterThan } from "../dates/field-date.ts";
import { publishedOn } from "../dates/published.ts";
import { agencyName } from "./agencies.ts";
import { isAnnounced, isNoPerson, isPerson, isRole, readByline } from "./byline.ts";
import { isDatelineCity } from "./dateline-cities.ts";
import { isOutlet } from "./media.ts";
import { phrasesOf, sourceOf } from "./phrases.ts";

/** What a line tells that tells when an article came out or was changed, and beside that only who wrote and where. */
export interface DateLine {
  readonly published: PublishedDate | null;
  readonly modified: PublishedDate | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** Whether the line begins with a name that may be anything: such a line may be the title where nothing stands above it. */
  readonly mayBeTitle: boolean;
}

type Event = "published" | "modified";

const longest = 160;
/** Dates, times, labels and particulars of one line. */
const mostParts = 14;
const afterLabel = "(?!\\p{L})\\s*[:=]?\\s*";
/** Labels by what they announce; those of languages that write the day first say so. */
const labels: readonly (readonly [event: Event, isDayFirst: boolean, label: RegExp])[] = [
  ["modified", false, new RegExp(`^(?:${updateLabels.month})${afterLabel}`, "iu")],
  ["modified", true, new RegExp(`^(?:${updateLabels.day})${afterLabel}`, "iu")],
  ["published", false, new RegExp(`^(?:${publicationLabels.month})${afterLabel}`, "iu")],
  ["published", true, new RegExp(`^(?:${publicationLabels.day})${afterLabel}`, "iu")],
  ["published", true, /^(?:le|el|от)\s+(?=\d)/iu],
  ["published", false, /^on\s+(?=\d)/iu],
];
const parting = /^[\s,;()[\]–—|/·•-]*/u;
const weekday = new RegExp(`^(?:${weekdayNames.replaceAll(" ", "|")})(?!\\p{L})\\.?(?=$|[\\s,;|·•–—-])`, "iu");
const unitOfTime = /^h(?:s|rs|oras)?\.?(?=$|[\s|,;–—-])/u;
/** A day in figures whose year has two: of the three numbers only the year can be so high. */
const shortYear = /^(\d{1,2})([./-])(\d{1,2})\2([4-9]\d|3[2-9])(?![\d./-])/;

/** What a part may be that is not needed: a page, an issue, an edition, how long it takes to read. */
const particular = new RegExp(
  `^(?:(?:${sourceOf(phrasesOf(({ page }) => page))}|№)\\.?\\s?[a-z]{0,2}\\d{1,5}[a-z]?|` +
    `${sourceOf(phrasesOf(({ edition }) => edition))}|\\d{1,3}\\s(?:${sourceOf(phrasesOf(({ counted }) => counted))}))$`,
  "iu",
);
const page = new RegExp(`^(?:${sourceOf(phrasesOf((words) => words.page))})\\.?\\s?[a-z]{0,2}\\d`, "iu");
const agency = new RegExp(`^${agencyName}$`, "u");
/** A place, a person, a section: which of them is not told. */
const name =
  /^["«“]?\p{Lu}[\p{L}\d.'’»”"-]*(?:\s(?:(?:de|del|da|do|la|le|of|the)\s)?["«“]?\p{Lu}[\p{L}\d.'’»”"-]*){0,3}$/u;
const quoted = /[«"“](.{2,40})[»"”]$/u;
const mostNames = 3;
/** A sign behind a name: a word with a day right behind it may say what was done on it, as "Retrieved 7 May 1998". */
const endsPart = /^\s*(?:$|[,;()[\]|·•–—/-])/u;

const dayAhead =
  `(?:(?:le|el|on|от|em|del)\\s)?(?:(?:${weekdayNames.replaceAll(" ", "|")})(?!\\p{L})\\.?,?\\s)?` +
  `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d|\\d{4}-\\d{2}|\\d{1,2}(?:er|º|°|st|nd|rd|th)?\\.?\\s(?:de\\s)?${monthPattern}|${monthPattern}\\s\\d)`;
const labelAhead = `(?:${[publicationLabels, updateLabels].flatMap(({ month, day }) => [month, day]).join("|")})(?!\\p{L})\\s*:?\\s*(?:${dayAhead}|\\d)`;
/** Where a part ends: before a sign that parts, or before a day. */
const partEnd = new RegExp(`\\s*[|·•;,()[\\]]|\\s[-–—]\\s|\\s/\\s|\\s(?=№|${dayAhead}|${labelAhead})`, "iu");
/** Where names behind "By" end, which commas and dashes part from one another. */
const namesEnd = new RegExp(`\\s*[|·•]|,?\\s(?:[-–—/]\\s)?(?=${dayAhead}|${labelAhead})`, "iu");
/** What most lines lack: a year, or a day in figures. */
const mayTell = /^[\p{L}\d(["«“№].*?(?:(?<!\d)\d{4}(?!\d)|\d[./-]\w{1,4}[./-]\d{2})|^\d{4}/u;

/**
 * What a line tells of which every part is a day, a time or something that stands beside them ("26/10/1998 - 18:05 - EFE",
 * "By Ana Ruiz | May 7, 1998", "El Comercio, 27/10/1998, p. A3"); null for any other line, and for one without a day.
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > longest || !mayTell.test(line)) return null;
  const days: Record<Event, PublishedDate | null> = { published: null, modified: null };
  let [byline, publisher]: [string[], string | null] = [[], null];
  let event: Event = "published";
  let isDayFirst = false;
  let pendingTime: string | null = null;
  const names: string[] = [];
  let [firstName, hasPage, isSigned] = ["", false, false];
  let at = 0;
  for (let parts = 0; parts < mostParts; parts++) {
    const gap = parting.exec(line.slice(at))?.[0] ?? "";
    at += gap.length;
    const rest = line.slice(at);
    if (rest === "") {
      const told = toldBy(days, event === "modified" ? pendingTime : null);
      if (told === null) return null;
      if (publisher === null && hasPage && firstName.includes(" ")) publisher = firstName;
      if (byline.length === 0 && isSignature(line, firstName, names)) byline = [firstName];
      return { ...told, byline, publisher, mayBeTitle: firstName !== "" && publisher !== firstName };
    }
    const label = labels.find(([, , pattern]) => pattern.test(rest));
    const written = label === undefined ? readDay(rest, isDayFirst) : null;
    const day = days[event];
    const clock = readTime(rest);
    if (label !== undefined) {
      event = label[0];
      isDayFirst ||= label[1];
      at += label[2].exec(rest)?.[0].length ?? 0;
      continue;
    }
    if (written !== null && written.precision === "day" && day === null) {
      days[event] = publishedOn({ ...written, time: written.time ?? pendingTime }, "header");
      pendingTime = null;
      at += written.length;
      continue;
    }
    if (clock !== null && (day === null || day.time === null)) {
      if (day !== null) days[event] = { ...day, time: clock.time };
      else pendingTime = clock.time;
      at += clock.length;
      continue;
    }
    const small = (at > 0 ? unitOfTime.exec(rest) : null) ?? weekday.exec(rest);
    if (small !== null) {
      at += small[0].length;
      continue;
    }
    const signed = isAnnounced(rest);
    const end = (signed ? namesEnd : partEnd).exec(rest);
    const part = rest.slice(0, end?.index ?? rest.length).trim();
    if (part === "" || (!signed && at > 0 && gap.trim() === "" && !part.startsWith("№"))) return null;
    at += end?.index ?? rest.length;
    if (signed) {
      const told = isSigned ? null : readByline(part);
      if (told === null) return null;
      byline = told.names.filter((each) => !isOutlet(each));
      publisher ??= told.names.find(isOutlet) ?? null;
      isSigned = true;
    } else if (particular.test(part)) hasPage ||= page.test(part);
    else if (isOutlet(part)) publisher ??= quoted.exec(part)?.[1] ?? part;
    else if (agency.test(part) || isRole(part)) continue;
    else if (isSigned && days.published === null && isPerson(part)) byline.push(part);
    else if (name.test(part) && names.length < mostNames && endsPart.test(line.slice(at))) {
      if (names.push(part) === 1 && parts === 0) firstName = part;
    } else return null;
  }
  return null;
}

/** Whether the name before a bar is a person's: beside the day alone and not in capitals, or beside a city. */
function isSignature(line: string, first: string, [, second, ...more]: readonly string[]): boolean {
  if (!isPerson(first) || isNoPerson(first) || !/^\s*[|•]/u.test(line.slice(first.length))) return false;
  return second === undefined ? first !== first.toUpperCase() : more.length === 0 && isDatelineCity(second);
}

function readDay(text: string, isDayFirst: boolean) {
  const written = readDate(text, isDayFirst ? "day-first" : "unknown");
  if (written !== null) return written;
  const short = shortYear.exec(text);
  if (short === null) return null;
  const [whole, first = "", mark = "", second = "", year = ""] = short;
  const dotted = mark === "." && Number(second) <= 12;
  const day = readDate(`${first}${dotted ? "." : "/"}${second}${dotted ? "." : "/"}19${year}`, "unknown");
  return day && { ...day, length: whole.length };
}

/** What was told; the time of a change without a day is one of the day on which the article came out. */
function toldBy(
  { published, modified }: Record<Event, PublishedDate | null>,
  timeOfChange: string | null,
): Record<Event, PublishedDate | null> | null {
  if (published === null && modified === null) return null;
  const changed = modified ?? (published && timeOfChange && { ...published, time: timeOfChange });
  return { published, modified: laterThan(published, changed || null) };
}
