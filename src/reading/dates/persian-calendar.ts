const dayMs = 86_400_000;

/** Month names of the Persian calendar, as Iran and Afghanistan call them. */
export const persianMonths: ReadonlyMap<string, number> = monthNames();

/** Spring begins on a day about this one of the Gregorian year that is so many later. */
const newYear = { month: 2, day: 21, yearsLater: 621 };
const calendar = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** Whether a year may be one of the Persian calendar: those of which there is news. */
export function isPersianYear(year: number): boolean {
  return year >= 1300 && year < 1500;
}

/** A day of the Persian calendar in the Gregorian one, as parts; null where it does not exist. */
export function fromPersian(year: number, month: number, day: number): readonly [number, number, number] | null {
  if (!isPersianYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  // the first six months have 31 days, the others 30
  const since = 31 * Math.min(month - 1, 6) + 30 * Math.max(0, month - 7) + day - 1;
  const near = Date.UTC(year + newYear.yearsLater, newYear.month, newYear.day) + since * dayMs;
  for (const shift of [0, -1, 1]) {
    const date = new Date(near + shift * dayMs);
    if (partsOf(date) !== [year, month, day].join("-")) continue;
    return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  }
  return null;
}

function partsOf(date: Date): string {
  const parts = calendar.formatToParts(date);
  return ["year", "month", "day"].map((wanted) => parts.find(({ type }) => type === wanted)?.value).join("-");
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of ["fa", "fa-AF"]) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-persian`, { month: "long", timeZone: "UTC" });
    // the fifth of each month, from the spring of 2024 on
    for (let month = 1; month <= 12; month++) {
      const since = 31 * Math.min(month - 1, 6) + 30 * Math.max(0, month - 7) + 4;
      names.set(format.format(Date.UTC(2024, 2, 20) + since * dayMs).normalize("NFC"), month);
    }
  }
  return names;
}
