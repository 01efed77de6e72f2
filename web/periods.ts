import type { Step } from "../src/projections/relations/summary.ts";

/* Periods are written as the API writes them: `2025`, `2025-05`, `2025-W19` (ISO 8601) or `2025-05-07`. */

export type { Step };

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** From the finest to the coarsest. */
const stepsByLength: readonly Step[] = ["day", "week", "month", "year"];

const monthNames = "January February March April May June July August September October November December".split(" ");
const dayMs = 86_400_000;

/** All periods from the first to the last, both included and of one kind. */
export function periodsBetween(first: string, last: string): string[] {
  const periods: string[] = [];
  for (let period = first; period <= last && periods.length < 5000; period = shiftPeriod(period, 1))
    periods.push(period);
  return periods;
}

/** Whether one step cuts time less finely than another. */
export function isCoarser(step: Step, other: Step): boolean {
  return stepsByLength.indexOf(step) > stepsByLength.indexOf(other);
}

/** Those of the days that are among others, which may have no beginning or no end. */
export function overlap({ from, to }: Days, { from: earliest, to: latest }: Partial<Days>): Days {
  return { from: earliest && earliest > from ? earliest : from, to: latest && latest < to ? latest : to };
}

/** How finely a period cuts time. */
export function stepOf(period: string): Step {
  if (period.length === 4) return "year";
  if (period.includes("W")) return "week";
  return period.length === 7 ? "month" : "day";
}

/** The period that a day lies in. */
export function periodOf(day: string, step: Step): string {
  if (step === "day") return day;
  if (step === "month") return day.slice(0, 7);
  return step === "year" ? day.slice(0, 4) : weekOf(day);
}

/** The period so many steps later (earlier when negative). */
export function shiftPeriod(period: string, by: number): string {
  const step = stepOf(period);
  if (step === "year") return String(Number(period) + by).padStart(4, "0");
  if (step === "week") return weekOf(shiftDay(mondayOf(period), by * 7));
  if (step === "day") return shiftDay(period, by);
  const [year = 0, month = 1] = period.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The day so many days later. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10);
}

/** The first and last day of a period. */
export function daysOf(period: string): Days {
  const step = stepOf(period);
  if (step === "day") return { from: period, to: period };
  if (step === "year") return { from: `${period}-01-01`, to: `${period}-12-31` };
  if (step === "week") return { from: mondayOf(period), to: shiftDay(mondayOf(period), 6) };
  return { from: `${period}-01`, to: shiftDay(`${shiftPeriod(period, 1)}-01`, -1) };
}

/** A period as people write it: "2025", "May 2025", "week of 5 May 2025", "7 May 2025". */
export function sayPeriod(period: string): string {
  if (stepOf(period) === "week") return `week of ${sayPeriod(mondayOf(period))}`;
  const [year = "", month, day] = period.split("-");
  if (!month) return year;
  return `${day ? `${Number(day)} ` : ""}${monthNames[Number(month) - 1] ?? month} ${year}`;
}

/** Days as people write them: "May 2025" where they are a whole month, "3 to 9 May 2025", "May 2025 to June 2026". */
export function sayDays({ from, to }: Days): string {
  for (const step of ["year", "month", "day"] as const) {
    const [first, last] = [periodOf(from, step), periodOf(to, step)];
    if (daysOf(first).from !== from || daysOf(last).to !== to) continue;
    return first === last ? sayPeriod(first) : `${sayPeriod(first)} to ${sayPeriod(last)}`;
  }
  return `${sayPeriod(from)} to ${sayPeriod(to)}`;
}

/** A date of limited precision as people write it: "7 May 2025", "week of 5 May 2025", "May 2025", "2025". */
export function sayDate({ date, precision }: { date: string; precision: Step }): string {
  if (precision === "week") return `week of ${sayPeriod(date)}`;
  return sayPeriod(periodOf(date, precision));
}

/** A label under the time axis, at the period with this index. */
export interface Tick {
  readonly index: number;
  readonly text: string;
  /** The year, where it differs from the label before. */
  readonly year: string | null;
}

/** At most about `most` labels for the periods, at round places. */
export function ticksOf(periods: readonly string[], most: number): Tick[] {
  const step = stepOf(periods[0] ?? "");
  const every = strides[step].find((stride) => periods.length / stride <= most) ?? strides[step].at(-1) ?? 1;
  let shown = "";
  return periods.flatMap((period, index) => {
    if (numberOf(period, index) % every !== 0) return [];
    const { from } = daysOf(period);
    const year = from.slice(0, 4);
    if (step === "year" || (step === "month" && every >= 12)) return [{ index, text: year, year: null }];
    const month = (monthNames[Number(from.slice(5, 7)) - 1] ?? "").slice(0, 3);
    const tick = {
      index,
      text: step === "month" ? month : `${Number(from.slice(8))} ${month}`,
      year: year === shown ? null : year,
    };
    shown = year;
    return [tick];
  });
}

const strides: Readonly<Record<Step, readonly number[]>> = {
  day: [1, 2, 7, 14, 28, 56, 112],
  week: [1, 2, 4, 8, 13, 26, 52],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
  year: [1, 2, 5, 10, 20, 50, 100],
};

// months and years have labels at round ones, whatever the first is
function numberOf(period: string, index: number): number {
  const [year = 0, month = 1] = period.split("-").map(Number);
  const step = stepOf(period);
  if (step === "year") return year;
  return step === "month" ? year * 12 + month - 1 : index;
}

/** The ISO week of a day: that of its Thursday. */
function weekOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = shiftDay(day, 3 - weekday);
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / dayMs / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, "0")}`;
}

function mondayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  return shiftDay(fourth, -weekday + (Number(week.slice(6)) - 1) * 7);
}
