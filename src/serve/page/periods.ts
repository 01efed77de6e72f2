/** How finely time is cut on the page: by calendar month (`2025-05`) or by day (`2025-05-07`). */
export type Step = "day" | "month";

const monthNames = "January February March April May June July August September October November December".split(" ");

/** The number of periods in which a chart is still legible; more days than this are shown as months. */
export const mostDays = 366;

/** All periods from the first to the last, both included and of one kind. */
export function periodsBetween(first: string, last: string): string[] {
  const periods: string[] = [];
  for (let period = first; period <= last && periods.length < 5000; period = shiftPeriod(period, 1))
    periods.push(period);
  return periods;
}

/** The period so many steps later (earlier when negative). */
export function shiftPeriod(period: string, by: number): string {
  const [year = 0, month = 1, day] = period.split("-").map(Number);
  if (day === undefined) return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7);
  return new Date(Date.UTC(year, month - 1, day + by)).toISOString().slice(0, 10);
}

/** The first and last day of a period. */
export function daysOf(period: string): { from: string; to: string } {
  if (period.length > 7) return { from: period, to: period };
  return { from: `${period}-01`, to: shiftPeriod(`${shiftPeriod(period, 1)}-01`, -1) };
}

/** A period or day as people write it: "May 2025", "7 May 2025". */
export function sayPeriod(period: string): string {
  const { year, month, day } = partsOf(period);
  return `${day ? `${day} ` : ""}${month} ${year}`;
}

/** A date of limited precision as people write it: "7 May 2025", "week of 5 May 2025", "May 2025", "2025". */
export function sayDate({ date, precision }: { date: string; precision: "day" | "week" | "month" | "year" }): string {
  if (precision === "year") return date.slice(0, 4);
  if (precision === "month") return sayPeriod(date.slice(0, 7));
  return precision === "week" ? `week of ${sayPeriod(date)}` : sayPeriod(date);
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
  const daily = (periods[0] ?? "").length > 7;
  const steps = daily ? [1, 2, 7, 14, 28, 56, 112] : [1, 2, 3, 6, 12, 24, 60, 120];
  const step = steps.find((step) => periods.length / step <= most) ?? 240;
  const chosen = periods.flatMap((period, index) => {
    const { year, month } = partsOf(period);
    const months = Number(year) * 12 + monthNames.indexOf(month);
    return (daily ? index : months) % step === 0 ? [{ index, period }] : [];
  });
  let shown = "";
  return chosen.map(({ index, period }) => {
    const { year, month, day } = partsOf(period);
    if (step >= 12 && !daily) return { index, text: year, year: null };
    const text = day ? `${day} ${month.slice(0, 3)}` : month.slice(0, 3);
    const tick = { index, text, year: year === shown ? null : year };
    shown = year;
    return tick;
  });
}

function partsOf(period: string): { year: string; month: string; day: string | null } {
  const [year = "", month = "01", day] = period.split("-");
  return { year, month: monthNames[Number(month) - 1] ?? month, day: day ? String(Number(day)) : null };
}
