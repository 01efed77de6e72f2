import type { Precision } from "../../core/dates.ts";
import { monthNames, weekdayNames } from "./calendar-words.ts";

/** A date as it is written: `date` is the first day of what `precision` names; `length` is that of the writing. */
export interface WrittenDate {
  readonly date: string;
  readonly precision: Precision;
  /** `HH:MM` as written, in no zone. */
  readonly time: string | null;
  readonly length: number;
}

/** Whether 03/04 is the third of April or the fourth of March; `unknown` reads only what cannot be both. */
export type NumberOrder = "day-first" | "unknown";

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap(([month, forms]) => forms.split(" ").map((form): [string, number] => [form, month])),
);

/** Months in Roman figures, as Russian and Polish papers number them: 27/X/1998. */
const romanMonths = "I II III IV V VI VII VIII IX X XI XII".split(" ");

/** A month's name, in any case, as part of a pattern; longest first so that none is cut short. */
export const monthPattern = `(?:${[...months.keys()]
  .flatMap((form) => [form, form.toUpperCase(), form.charAt(0).toUpperCase() + form.slice(1)])
  .sort((a, b) => b.length - a.length)
  .join("|")})(?![\\p{L}\\d])\\.?`;

const weekday = `(?:(?:${weekdayNames
  .split(" ")
  .sort((a, b) => b.length - a.length)
  .join("|")})(?!\\p{L})\\.?,?\\s+)?`;
const ordinal = "(?:st|nd|rd|th|er|º|°|-?го|-?е)?\\.?";
const year = "(?<year>\\d{4})(?!\\d)";
/** The zone behind a time, as part of a pattern; it may be missing. */
export const zonePattern =
  "(?:\\s?(?:Z|UTC|GMT|MSK|МСК|WES?T|BST|CES?T|EES?T|E[SD]?T|P[SD]?T|C[SD]T|BRT|ART|CLS?T|COT|PET|ECT|BOT|VET|PYS?T|UYT|IST|PKT|SGT|HKT|KST|JST|WIB|EAT|WAT|CAT|SAST|TRT|AE[SD]T)(?![\\p{L}]))?(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?";
const time =
  "(?:(?:T|,?\\s+(?:[-–—|]\\s+)?(?:at\\s+|a\\s+las\\s+|às\\s+|à\\s+|в\\s+)?)" +
  `(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?!\\d)(?::\\d{2}(?:\\.\\d{1,9})?)?(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?)?${zonePattern})?`;
/** A time of day by itself, which may be written with a full stop, a space or without minutes: "07.12 BST", "à 18 h 30", "à 12h". */
const clock = new RegExp(
  `^(?:(?:at|a\\s+las|às|à|в)\\s+)?(?<hour>\\d{1,2})(?:(?::|\\s?h\\s?|\\.)(?<minute>\\d{2})(?!\\d|\\.\\d)(?::\\d{2})?|\\s?h(?![\\p{L}\\d.]|\\s?\\d))(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?)?${zonePattern}`,
  "iu",
);
const monthName = `(?<name>${monthPattern})`;
const dayNumber = "(?<day>\\d{1,2})";

/** The ways of writing a date, the more exact ones first, since the first that fits is taken. */
const writings: readonly RegExp[] = [
  `${year}-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)${time}`,
  `${year}[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)${time}`,
  `(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)`,
  `${year}-(?<month>\\d{2})(?![\\d-])`,
  `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${year}${time}`,
  `${dayNumber}\\.${monthName}${year}${time}`,
  `${dayNumber}(?<mark>[./-])(?<roman>${romanMonths.join("|")})\\k<mark>${year}`,
  `(?<first>\\d{1,2})(?<mark>[/-])(?<second>\\d{1,2})\\k<mark>${year}${time}`,
  `${weekday}(?:le\\s+|el\\s+)?${dayNumber}${ordinal}[\\s-](?:de\\s+|of\\s+)?\\s?${monthName}[,\\s-]\\s?(?:del?\\s+)?${year}(?:\\s?(?:года|г)(?!\\p{L})\\.?)?${time}`,
  `${weekday}${monthName}\\s+${dayNumber}${ordinal},?\\s+${year}${time}`,
  `${monthName},?\\s+(?:de\\s+)?${year}(?:\\s?(?:года|г)(?!\\p{L})\\.?)?`,
  year,
].map((writing) => new RegExp(`^${writing}`, "iu"));

/**
 * The date with which a text begins; null when it begins with none, with one that does not exist (February 31), with one
 * that has no year, or with one that can be read in two ways.
 */
export function readDate(text: string, order: NumberOrder): WrittenDate | null {
  const head = text.slice(0, 100);
  if (!/\d/.test(head)) return null;
  for (const writing of writings) {
    const found = writing.exec(head);
    if (found?.groups !== undefined) return dateFrom(found[0].length, found.groups, order);
  }
  return null;
}

/** The time of day, `HH:MM`, with which a text begins and how long it is written; null when it begins with none. */
export function readTime(text: string): { readonly time: string; readonly length: number } | null {
  const found = clock.exec(text.slice(0, 60));
  const time = found?.groups === undefined ? null : timeFrom(found.groups);
  return found === null || time === null ? null : { time, length: found[0].length };
}

/** Whether a day exists in the Gregorian calendar, in years of which there is news. */
export function exists(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateFrom(length: number, groups: Groups, order: NumberOrder): WrittenDate | null {
  const numbers =
    groups.first === undefined ? dayAndMonth(groups) : ordered(Number(groups.first), Number(groups.second), order);
  if (numbers === null) return null;
  const yearNumber = Number(groups.year);
  const { day, month } = numbers;
  if (!exists(yearNumber, month ?? 1, day ?? 1)) return null;
  const precision = month === null ? "year" : day === null ? "month" : "day";
  return {
    date: [groups.year, padded(month ?? 1), padded(day ?? 1)].join("-"),
    precision,
    time: timeFrom(groups),
    length,
  };
}

interface DayAndMonth {
  readonly day: number | null;
  readonly month: number | null;
}

function dayAndMonth(groups: Groups): DayAndMonth {
  const named = groups.name?.toLowerCase().replace(/\.$/, "");
  const numbered = groups.roman === undefined ? groups.month : romanMonths.indexOf(groups.roman.toUpperCase()) + 1;
  const month = named === undefined ? numbered : months.get(named);
  return {
    day: groups.day === undefined ? null : Number(groups.day),
    month: month === undefined ? null : Number(month),
  };
}

/** Which of two numbers is the day; null when either could be and the order is not known. */
function ordered(first: number, second: number, order: NumberOrder): DayAndMonth | null {
  if (order === "day-first" || first > 12 || first === second) return { day: first, month: second };
  return second > 12 ? { day: second, month: first } : null;
}

function timeFrom(groups: Groups): string | null {
  const { hour: written, minute = "00" } = groups;
  if (written === undefined) return null;
  const half = groups.half?.toLowerCase();
  const clock = Number(written);
  const hour = half === undefined ? clock : (clock % 12) + (half === "p" ? 12 : 0);
  const valid = hour < 24 && Number(minute) < 60 && (half === undefined || (clock >= 1 && clock <= 12));
  return valid ? `${padded(hour)}:${minute}` : null;
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
