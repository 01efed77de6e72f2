import { type EventDateBasis, isoDay, type OpenDate, type Precision, weekdayOf } from "../../core/dates.ts";
import type { EventDate } from "../types.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** Which way a day without a year or a weekday is to be looked for from the day of publication. */
export type Direction = "back" | "forward";

/** What a time expression comes to: a date, or what is known of one. */
export interface Resolved {
  readonly date: EventDate | null;
  readonly open: OpenDate | null;
}

/** A time expression at tokens `first` to `last` (exclusive, its preposition included). */
export interface TimeExpression {
  readonly first: number;
  readonly last: number;
  resolve(published: string | undefined, direction: Direction): Resolved;
}

const year = /^(?:1[5-9]|20)\d\d$/;
const day = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** Finds the time expressions of a sentence. */
export function findTimes(tokens: readonly Token[], lexicon: Lexicon): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const time = timeAt(tokens, at, lexicon);
    if (time === null) continue;
    const first = withPreposition(tokens, at, lexicon);
    found.push({ ...time, first });
    at = time.last - 1;
  }
  return found;
}

function withPreposition(tokens: readonly Token[], at: number, { sets }: Lexicon): number {
  let first = at;
  while (
    first > 0 &&
    /^(?:early|late|mid|the|of|end|beginning|half|second|first|spring|summer|autumn|winter)$/.test(
      tokens[first - 1]?.norm ?? "",
    ) &&
    at - first < 4
  )
    first -= 1;
  return first > 0 &&
    sets.prepositions.has(tokens[first - 1]?.norm ?? "") &&
    !/^(?:to|with|against)$/.test(tokens[first - 1]?.norm ?? "")
    ? first - 1
    : at;
}

function timeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Omit<TimeExpression, "first"> | null {
  return (
    calendarDay(tokens, at, lexicon) ??
    weekday(tokens, at, lexicon) ??
    relativeDay(tokens, at, lexicon) ??
    span(tokens, at, lexicon) ??
    ago(tokens, at, lexicon) ??
    yearAlone(tokens, at, lexicon)
  );
}

/** "May 7, 2025", "7 May 2025", "May 7", "7 May", "May 2025", "May". */
function calendarDay(tokens: readonly Token[], at: number, { pack }: Lexicon): Omit<TimeExpression, "first"> | null {
  const monthAt = (index: number): number | undefined => {
    const token = tokens[index];
    if (!token?.capital) return undefined;
    return (
      pack.calendar.months[token.norm] ??
      (tokens[index + 1]?.text === "." ? pack.calendar.months[`${token.norm}.`] : undefined)
    );
  };
  const dayFirst = day.test(tokens[at]?.norm ?? "") ? monthAt(at + 1) : undefined;
  const month = dayFirst ?? monthAt(at);
  if (month === undefined) return null;
  let next = dayFirst === undefined ? at + 1 : at + 2;
  if (tokens[next]?.text === "." && !pack.calendar.months[tokens[next - 1]?.norm ?? ""]) next += 1;
  let number = dayFirst === undefined ? undefined : Number.parseInt(tokens[at]?.norm ?? "", 10);
  if (number === undefined && day.test(tokens[next]?.norm ?? "")) {
    number = Number.parseInt(tokens[next]?.norm ?? "", 10);
    next += 1;
  }
  const yearToken = tokens[next]?.text === "," || tokens[next]?.norm === "of" ? next + 1 : next;
  const named = year.test(tokens[yearToken]?.text ?? "") ? tokens[yearToken]?.text : undefined;
  const last = named === undefined ? next : yearToken + 1;
  if (
    number === undefined &&
    named === undefined &&
    tokens[at]?.norm === "may" &&
    !/^(?:in|last|since|until|of|next|during|by|this|from|before|after)$/.test(tokens[at - 1]?.norm ?? "")
  )
    return null;
  return { last, resolve: (published, direction) => monthDay(named, month, number, published, direction) };
}

function monthDay(
  named: string | undefined,
  month: number,
  number: number | undefined,
  published: string | undefined,
  direction: Direction,
): Resolved {
  const of = (chosen: number) => `${chosen}-${pad(month)}-${pad(number ?? 1)}`;
  const precision: Precision = number === undefined ? "month" : "day";
  if (named !== undefined) return dated(of(Number(named)), precision, "explicit");
  if (published === undefined) return { date: null, open: number === undefined ? { month } : { month, day: number } };
  const current = Number(published.slice(0, 4));
  const here = of(current);
  const passed = number === undefined ? here.slice(0, 7) <= published.slice(0, 7) : here <= published;
  const chosen =
    direction === "back"
      ? passed
        ? current
        : current - 1
      : passed && here.slice(0, 7) !== published.slice(0, 7)
        ? current + 1
        : current;
  return dated(of(chosen), precision, "relative");
}

function weekday(tokens: readonly Token[], at: number, { pack }: Lexicon): Omit<TimeExpression, "first"> | null {
  const step = tokens[at]?.norm ?? "";
  const stepped = pack.calendar.steps[step] !== undefined;
  const number = pack.calendar.weekdays[tokens[stepped ? at + 1 : at]?.norm ?? ""];
  if (number === undefined || !tokens[stepped ? at + 1 : at]?.capital) return null;
  let last = stepped ? at + 2 : at + 1;
  while (/^(?:morning|afternoon|evening|night)$/.test(tokens[last]?.norm ?? "")) last += 1;
  return {
    last,
    resolve(published, direction) {
      if (published === undefined) return { date: null, open: { weekday: number } };
      const forward = stepped ? (pack.calendar.steps[step] ?? 0) > 0 : direction === "forward";
      const back = (weekdayOf(published) - number + 7) % 7;
      const days = forward ? (back === 0 ? 7 : 7 - back) : -(back === 0 && stepped ? 7 : back);
      return dated(shifted(published, days), "day", "relative");
    },
  };
}

function relativeDay(tokens: readonly Token[], at: number, { pack }: Lexicon): Omit<TimeExpression, "first"> | null {
  const days = pack.calendar.days[tokens[at]?.norm ?? ""];
  if (days === undefined || tokens[at + 1]?.norm === "'s") return null;
  return {
    last: at + 1,
    resolve: (published) => (published === undefined ? nothing : dated(shifted(published, days), "day", "relative")),
  };
}

/** "last week", "this month", "next year"; "the past three days" names no day. */
function span(tokens: readonly Token[], at: number, { pack }: Lexicon): Omit<TimeExpression, "first"> | null {
  const step = pack.calendar.steps[tokens[at]?.norm ?? ""];
  const month = pack.calendar.months[tokens[at + 1]?.norm ?? ""];
  if (step !== undefined && month !== undefined && tokens[at + 1]?.capital && step !== 0) {
    return {
      last: at + 2,
      resolve: (published) => monthDay(undefined, month, undefined, published, step < 0 ? "back" : "forward"),
    };
  }
  const unit = pack.calendar.units[tokens[at + 1]?.norm ?? ""];
  if (step === undefined || unit === undefined || tokens[at + 1]?.norm.endsWith("s")) return null;
  return { last: at + 2, resolve: (published) => (published === undefined ? nothing : moved(published, unit, step)) };
}

function ago(tokens: readonly Token[], at: number, { pack }: Lexicon): Omit<TimeExpression, "first"> | null {
  const word = tokens[at]?.norm ?? "";
  const count = pack.calendar.numbers[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  const unit = pack.calendar.units[tokens[at + 1]?.norm ?? ""];
  if (count === undefined || unit === undefined || !pack.calendar.ago.includes(tokens[at + 2]?.norm ?? "")) return null;
  const exact = tokens[at + 2]?.norm === pack.calendar.ago[0];
  return {
    last: at + 3,
    resolve: (published) => (published === undefined || !exact ? nothing : moved(published, unit, -count)),
  };
}

function yearAlone(tokens: readonly Token[], at: number, { sets }: Lexicon): Omit<TimeExpression, "first"> | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.norm ?? "";
  if (
    token === undefined ||
    !year.test(token.text) ||
    !(sets.prepositions.has(before) || /^(?:early|late|mid)$/.test(before))
  )
    return null;
  if (tokens[at + 1] !== undefined && /^(?:people|troops|soldiers|-|%)$/.test(tokens[at + 1]?.norm ?? "")) return null;
  return { last: at + 1, resolve: () => dated(`${token.text}-01-01`, "year", "explicit") };
}

function moved(published: string, unit: "day" | "week" | "month" | "year", steps: number): Resolved {
  if (unit === "day") return dated(shifted(published, steps), "day", "relative");
  if (unit === "week") return dated(shifted(published, 1 - weekdayOf(published) + 7 * steps), "week", "relative");
  const date = new Date(`${published.slice(0, 7)}-01T00:00:00Z`);
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + steps);
  else date.setUTCFullYear(date.getUTCFullYear() + steps, 0, 1);
  return dated(isoDay(date), unit, "relative");
}

const nothing: Resolved = { date: null, open: null };

function dated(date: string, precision: Precision, basis: EventDateBasis): Resolved {
  const moment = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || isoDay(moment) !== date
    ? nothing
    : { date: { date, precision, basis }, open: null };
}

function shifted(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return isoDay(moment);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
