import { type EventDateBasis, isoDay, type OpenDate, type Precision, weekdayOf } from "../../core/dates.ts";
import type { EventDate } from "../types.ts";
import type { TimeMeaning, TimeUnit } from "./calendar.ts";

/** Which way a weekday or a day without a year is to be looked for from the day of publication. */
export type Direction = "back" | "forward";

/** What the words of a time name. Weekday 1 = Monday; step -1, 0, 1 = last, this, next; `date` is one written in figures. */
export interface NamedTime {
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
  readonly weekday: number | undefined;
  readonly count: number | undefined;
  readonly step: number | undefined;
  readonly unit: TimeUnit | undefined;
  readonly date: string | undefined;
}

interface Seen {
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string | undefined;
  readonly direction: Direction;
  readonly yearHint: number | undefined;
}

interface Resolved {
  readonly date: EventDate | null;
  readonly open: OpenDate | null;
}

const nothing: Resolved = { date: null, open: null };

/** The date that the words of a time come to, seen from the day of publication. */
export function resolveTime(says: TimeMeaning, named: NamedTime, seen: Seen): Resolved {
  const { published, direction } = seen;
  if (says.kind === "date") return calendarDate(named, seen, says.stepOf === "year");
  if (says.kind === "weekday") return weekday(named, seen, says.stepOf === "week");
  if (published === undefined) return nothing;
  switch (says.kind) {
    case "days":
      return dated(shifted(published, says.days), "day", "relative");
    case "period":
      return named.unit === "day" ? nothing : moved(published, named.unit, named.step ?? 0);
    case "weekend":
      return weekend(published, direction, named.step);
    case "count":
      if (says.plans && direction === "back") return nothing;
      return moved(published, named.unit, says.sign * (named.count ?? 1));
    default:
      return nothing;
  }
}

function calendarDate(named: NamedTime, seen: Seen, stepsYears: boolean): Resolved {
  const { month, step } = named;
  const { published, yearHint } = seen;
  if (named.date !== undefined) return dated(named.date, "day", "explicit");
  if (named.year !== undefined) return inYear(named.year, named, "explicit");
  if (stepsYears)
    return published === undefined
      ? openDay(named)
      : inYear(Number(published.slice(0, 4)) + (step ?? 0), named, "relative");
  if (published === undefined)
    return yearHint === undefined || month === undefined ? openDay(named) : inYear(yearHint, named, "inferred");
  const direction = towards(step, seen.direction);
  if (month === undefined) return dayOfMonth(published, named, direction);
  return inYear(nearestYear(published, named, direction), named, "relative");
}

function openDay({ day, month, weekday: on }: NamedTime): Resolved {
  if (month !== undefined) return { date: null, open: day === undefined ? { month } : { month, day } };
  if (on === undefined) return nothing;
  return { date: null, open: day === undefined ? { weekday: on } : { weekday: on, day } };
}

function inYear(year: number, { day, month }: NamedTime, basis: EventDateBasis): Resolved {
  const precision: Precision = month === undefined ? "year" : day === undefined ? "month" : "day";
  return dated(`${year}-${pad(month ?? 1)}-${pad(day ?? 1)}`, precision, basis);
}

/**
 * Back: the latest such day or month that has begun, give or take the day that some clocks are ahead. Forward: from this month
 * on. "Last May" is never the month that it still is.
 */
function nearestYear(published: string, { month = 1, day, step }: NamedTime, direction: Direction): number {
  const year = Number(published.slice(0, 4));
  const here = `${year}-${pad(month)}-${pad(day ?? 1)}`;
  const current = here.slice(0, 7) === published.slice(0, 7);
  if (direction === "forward") return current || here > published ? year : year + 1;
  if (day === undefined && step === -1 && current) return year - 1;
  return here <= shifted(published, 1) ? year : year - 1;
}

/** "Wednesday the 7th": the nearest such day. Where there is none near, what looked like its day counts something else. */
function dayOfMonth(published: string, named: NamedTime, direction: Direction): Resolved {
  const step = direction === "back" ? -1 : 1;
  for (let away = 0; away <= 31; away += 1) {
    const date = shifted(published, step * away);
    const fits = named.weekday === undefined || weekdayOf(date) === named.weekday;
    if (fits && Number(date.slice(8)) === named.day) return dated(date, "day", "relative");
  }
  return weekday(named, { published, direction }, false);
}

function weekday(
  { weekday: on, step }: NamedTime,
  { published, direction }: Omit<Seen, "yearHint">,
  stepsWeeks: boolean,
): Resolved {
  if (on === undefined) return nothing;
  if (published === undefined) return { date: null, open: { weekday: on } };
  const today = weekdayOf(published);
  if (stepsWeeks) return dated(shifted(published, on - today + 7 * (step ?? 0)), "day", "relative");
  const back = (today - on + 7) % 7;
  if (towards(step, direction) === "forward") return dated(shifted(published, 7 - back), "day", "relative");
  return dated(shifted(published, back === 0 && step === -1 ? -7 : -back), "day", "relative");
}

/** The week of the latest or next Saturday; "last" and "next" never mean the weekend that it still is. */
function weekend(published: string, direction: Direction, step: number | undefined): Resolved {
  const forward = towards(step, direction) === "forward";
  const still = weekdayOf(published) >= 6;
  const weeks = still ? (step ?? 0) : forward ? 0 : -1;
  return moved(published, "week", weeks);
}

function towards(step: number | undefined, direction: Direction): Direction {
  return step === -1 ? "back" : step === 1 ? "forward" : direction;
}

/** So many units away: weeks, months and years are those of the calendar, named by their first day. */
function moved(published: string, unit: TimeUnit | undefined, steps: number): Resolved {
  if (unit === undefined) return nothing;
  if (unit === "day") return dated(shifted(published, steps), "day", "relative");
  if (unit === "week") return dated(shifted(published, 1 - weekdayOf(published) + 7 * steps), "week", "relative");
  const date = new Date(`${published.slice(0, 7)}-01T00:00:00Z`);
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + steps);
  else date.setUTCFullYear(date.getUTCFullYear() + steps, 0, 1);
  return dated(isoDay(date), unit, "relative");
}

/** A day that does not exist is no date. */
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
