import { exists } from "./calendar.ts";
import { levantineMonths, monthLanguages, vietnameseMonths } from "./date-words.ts";
import { fromPersian, isPersianYear, persianMonths } from "./persian-calendar.ts";

/** A day as a page has it in words or figures, where it stands in the text, and the time beside it (`HH:MM`, in the page's zone). */
export interface WrittenDay {
  readonly date: string;
  readonly time: string | null;
  readonly start: number;
  readonly end: number;
}

/** Whether 03/04 is the third of April or the fourth of March; null reads only what cannot be both. */
export type FigureOrder = "day-first" | "month-first" | null;

/** How a page's language and country write dates. */
export interface DateHabits {
  readonly order: FigureOrder;
  /** The language's code, ISO 639-1, for month names that mean different months in different languages. */
  readonly language: string;
}

/** Month names and abbreviations in lower case and without full stops, of one language. */
type Months = ReadonlyMap<string, number>;

/** Months by language, and the names that mean the same month wherever they are a month at all. */
interface MonthNames {
  readonly ofLanguage: ReadonlyMap<string, Months>;
  readonly anywhere: Months;
}

let known: MonthNames | undefined;

/** The names of all languages, made when they are first asked for: most articles need none of them. */
function monthNames(): MonthNames {
  if (known === undefined) {
    const ofLanguage = byLanguage();
    known = { ofLanguage, anywhere: agreedMonths(ofLanguage) };
  }
  return known;
}

function byLanguage(): ReadonlyMap<string, Months> {
  const all = new Map<string, Map<string, number>>();
  for (const locale of monthLanguages) {
    const months = all.get(locale.slice(0, 2)) ?? new Map<string, number>();
    for (const [word, month] of monthsOf(locale)) if (!months.has(word)) months.set(word, month);
    all.set(locale.slice(0, 2), months);
  }
  return all;
}

function monthsOf(language: string): Months {
  const months = new Map<string, number>();
  for (const width of ["long", "short"] as const) {
    const alone = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { month: width, timeZone: "UTC" });
    const withDay = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      day: "numeric",
      month: width,
      timeZone: "UTC",
    });
    for (let month = 1; month <= 12; month++) {
      const day = new Date(Date.UTC(2024, month - 1, 5));
      for (const format of [alone, withDay]) {
        const name = format.formatToParts(day).find(({ type }) => type === "month")?.value ?? "";
        const word = wordKey(name);
        if (/^\p{L}[\p{L}\p{M}'’]*$/u.test(word) && word.length > 1) months.set(word, month);
      }
    }
  }
  return months;
}

function agreedMonths(ofLanguage: ReadonlyMap<string, Months>): Months {
  const agreed = new Map<string, number>();
  const disputed = new Set<string>();
  for (const months of ofLanguage.values()) {
    for (const [word, month] of months) {
      if ((agreed.get(word) ?? month) !== month) disputed.add(word);
      agreed.set(word, month);
    }
  }
  for (const word of disputed) agreed.delete(word);
  return agreed;
}

function wordKey(word: string): string {
  return word.toLowerCase().replace(/[.॰׳]/g, "").normalize("NFC").trim();
}

/** Characters of a text in which a date is looked for. */
const searched = 400;

const yearFirst = /(?<!\d)((?:19|20)\d{2})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?!\d)/g;
const dayOrMonthFirst = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20|25)\d{2}|\d{2})(?![\d]|\.\d)/g;
const compact = /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/g;
const persianFigures = /(?<!\d)(1[34]\d{2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/g;
/** Vietnamese counts the months: "26 tháng 10, 1998", "26 tháng mười năm 1998". */
const vietnamese = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s?(?:tháng|thg)\\.?\\s?(\\d{1,2}|${vietnameseMonths.map(([name]) => name).join("|")})(?:,|\\s|năm)*(\\d{4})(?!\\d)`,
  "giu",
);
const words = /\p{L}[\p{L}\p{M}'’.॰׳]*|\d+/gu;

/** The first day that a text names with its year, null when it names none that can be read in one way only. */
export function findDay(raw: string, habits: DateHabits): WrittenDay | null {
  const text = plainDigits(raw.slice(0, searched).replace(directionMarks, " "));
  if (!/\d/.test(text)) return null;
  const found = [
    ...[...text.matchAll(yearFirst)].map((match) => dayFrom(match, match[1], match[2], match[3])),
    ...[...text.matchAll(dayOrMonthFirst)].map((match) => inOrder(match, habits)),
    ...[...text.matchAll(compact)].map((match) => dayFrom(match, match[1], match[2], match[3])),
    ...[...text.matchAll(vietnamese)].map((match) => dayFrom(match, match[3], vietnameseMonth(match[2]), match[1])),
    ...(habits.language === "fa" ? [...text.matchAll(persianFigures)].map(persianDay) : []),
    ...namedDays(text, habits),
  ].filter((day) => day !== null);
  const first = found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
  return first === undefined ? null : { ...first, time: timeBeside(text, first) };
}

const directionMarks = /[\u200e\u200f\u061c]/g;

function vietnameseMonth(written = ""): string {
  const named = vietnameseMonths.find(([name]) => name === written.toLowerCase());
  return named === undefined ? written : String(named[1]);
}

function persianDay(match: RegExpExecArray): Day | null {
  const day = fromPersian(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : dayOf(...day, match.index, match.index + match[0].length);
}

interface Day {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

function dayFrom(match: RegExpExecArray, year = "", month = "", day = ""): Day | null {
  return dayOf(Number(year), Number(month), Number(day), match.index, match.index + match[0].length);
}

function dayOf(year: number, month: number, day: number, start: number, end: number): Day | null {
  if (!exists(year, month, day)) return null;
  return { date: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, start, end };
}

function inOrder(match: RegExpExecArray, { order, language }: DateHabits): Day | null {
  const [, first = "", mark = "", second = "", written = ""] = match;
  const year = ofOurEra(written.length === 4 ? Number(written) : century(Number(written), language));
  const dots = mark === ".";
  const monthFirst = !dots && Number(first) <= 12 && (Number(second) > 12 || order === "month-first");
  const unclear = !dots && order === null && Number(first) <= 12 && Number(second) <= 12 && first !== second;
  if (unclear || (written.length === 2 && !dots && mark !== "/")) return null;
  const end = match.index + match[0].length;
  return monthFirst
    ? dayOf(year, Number(first), Number(second), match.index, end)
    : dayOf(year, Number(second), Number(first), match.index, end);
}

/** Years of the Buddhist era, in which Thailand counts. */
function ofOurEra(year: number): number {
  return year >= 2400 ? year - 543 : year;
}

function century(year: number, language: string): number {
  if (language === "th") return 2500 + year;
  return year < 70 ? 2000 + year : 1900 + year;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that stand between the parts of a date without being one. */
const fillers = new Set("de del of the den der le el o d m г року р gada พศ คศ th st nd rd e er".split(" "));

const monthsOfTwoWords: ReadonlyMap<string, number> = new Map(
  levantineMonths.flatMap(([first, seconds, month]) =>
    seconds.split(" ").map((second): [string, number] => [`${first} ${second}`, month]),
  ),
);

/**
 * The words of a text that may be parts of a date; a month of two words is one, and so is one in two calendars' names:
 * "تشرين الأول/أكتوبر".
 */
function datePartsOf(text: string, own: Months | undefined): readonly Word[] {
  const parts: Word[] = [];
  for (const match of text.matchAll(words)) {
    const word = { text: wordKey(match[0]), start: match.index, end: match.index + match[0].length };
    const last = parts.at(-1);
    const together = `${last?.text} ${word.text}`;
    if (last !== undefined && monthsOfTwoWords.has(together))
      parts.splice(-1, 1, { ...last, text: together, end: word.end });
    else if (last !== undefined && text[last.end] === "/" && isSameMonth(last.text, word.text, own))
      parts.splice(-1, 1, { ...last, end: word.end });
    else if (!fillers.has(word.text)) parts.push(word);
  }
  return parts;
}

function isSameMonth(one: string, other: string, own: Months | undefined): boolean {
  const month = monthNamed(one, own);
  return month !== undefined && month === monthNamed(other, own);
}

/** Days whose month is written out: "7 May 2024", "May 7, 2024", "2024. május 7.", whatever stands between the parts. */
function namedDays(text: string, { language }: DateHabits): Day[] {
  const own = monthNames().ofLanguage.get(language);
  const parts = datePartsOf(text, own);
  const days: Day[] = [];
  for (const [at, part] of parts.entries()) {
    const month = monthNamed(part.text, own);
    if (month === undefined) continue;
    const [before2, before, after, after2] = [parts[at - 2], parts[at - 1], parts[at + 1], parts[at + 2]];
    for (const [day, year] of [
      [before, after],
      [after, after2],
      [after, before],
      [before, before2],
    ]) {
      const found = namedDay(day, month, year, part);
      if (found === null) continue;
      days.push(found);
      break;
    }
  }
  return days;
}

/** Hebrew writes "in" and the month as one word. */
function monthNamed(word: string, own: Months | undefined): number | undefined {
  const month =
    own?.get(word) ?? monthNames().anywhere.get(word) ?? persianMonths.get(word) ?? monthsOfTwoWords.get(word);
  return month === undefined && word.startsWith("ב") ? monthNamed(word.slice(1), own) : month;
}

function namedDay(day: Word | undefined, month: number, year: Word | undefined, name: Word): Day | null {
  if (
    day === undefined ||
    year === undefined ||
    !/^\d{1,2}$/.test(day.text) ||
    !/^(?:1[3489]|2\d)\d{2}$/.test(year.text)
  )
    return null;
  const start = Math.min(day.start, year.start, name.start);
  const end = Math.max(day.end, year.end, name.end);
  if (end - start > 40) return null;
  const persian = persianMonths.get(name.text);
  if (isPersianYear(Number(year.text)) || persian !== undefined) {
    const gregorian = fromPersian(Number(year.text), persian ?? 0, Number(day.text));
    return gregorian === null ? null : dayOf(...gregorian, start, end);
  }
  return dayOf(ofOurEra(Number(year.text)), month, Number(day.text), start, end);
}

const clock =
  /(?<![\d.:])(\d{1,2})(?::|h|\s?[時时點点시]\s?|\.(?=\d{2}\s?(?:uhr|[ap]\.?\s?m)(?!\p{L})))(\d{2})(?!\d)(?::\d{2})?/iu;
/**
 * The half of the day right behind a time. At the time itself "p" and "pm" are that whatever words run into them ("9:12pmUpdated");
 * behind a space it may as well be another word: "9:12 por", "05:00 PET", "12:10 Asunción".
 */
const halfBehind = /^(?:([apAP])(?:\.?\s?[mM]|\.?(?!\p{L}))|\s([apAP])\.?\s?(?:m(?!\p{Ll})|M(?!\p{L})))/u;

/** The time of day after a date, or before it. */
function timeBeside(text: string, { start, end }: Day): string | null {
  const found = clock.exec(text.slice(end, end + 30)) ?? clock.exec(text.slice(Math.max(0, start - 12), start));
  if (found === null) return null;
  const behind = halfBehind.exec(found.input.slice(found.index + found[0].length));
  const half = (behind?.[1] ?? behind?.[2])?.toLowerCase();
  const written = Number(found[1]);
  const hour = half === undefined || written > 12 ? written : (written % 12) + (half === "p" ? 12 : 0);
  if (hour > 23 || Number(found[2]) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${found[2]}`;
}

/** Where the figures of a script begin. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Figures of other scripts as our own, one for one. */
function plainDigits(text: string): string {
  return /(?![0-9])\p{Nd}/u.test(text)
    ? text.replace(/(?![0-9])\p{Nd}/gu, (figure) => {
        const code = figure.codePointAt(0) ?? 0;
        const zero = zeros.find((start) => code >= start && code < start + 10);
        return zero === undefined ? figure : String(code - zero);
      })
    : text;
}
