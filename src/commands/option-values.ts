import { type PloverType, ploverTypes } from "../coding/ontology/plover.ts";
import { isDay } from "../core/dates.ts";
import { UsageError } from "../core/errors.ts";
import type { CommandInput } from "./define.ts";

type Options = CommandInput["options"];

/** A whole number of 1 or more, as an option gives it. */
export function wholeNumber(given: unknown, name: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`${name} expects a whole number from 1, not ${given}`);
  return number;
}

/** A number from 0 to 1, written in digits. */
export function share(given: unknown, name: string): number {
  const written = String(given).trim();
  if (!/^(\d+\.?\d*|\.\d+)$/.test(written) || Number(written) > 1)
    throw new UsageError(`${name} expects a number from 0 to 1, such as 0.6, not "${given}"`);
  return Number(written);
}

/** The days that --from and --to give; throws UsageError for what is no day of the calendar, and for an end before the start. */
export function dayRange({ from, to }: Options): { from?: string; to?: string } {
  const range = {
    ...(from === undefined ? {} : { from: calendarDay(from, "--from") }),
    ...(to === undefined ? {} : { to: calendarDay(to, "--to") }),
  };
  if (range.from && range.to && range.from > range.to)
    throw new UsageError(`--from expects a day that is not after --to: ${range.from} is after ${range.to}`);
  return range;
}

/** One of PLOVER's types, in capitals or not. */
export function ploverType(given: unknown, name: string): PloverType {
  const wanted = String(given).toUpperCase();
  const found = ploverTypes.find((type) => type === wanted);
  if (!found) throw new UsageError(`${name} expects one of ${ploverTypes.join(", ")}, not ${given}`);
  return found;
}

function calendarDay(given: unknown, name: string): string {
  if (typeof given !== "string" || !isDay(given))
    throw new UsageError(`${name} expects a day of the calendar as YYYY-MM-DD, such as 2025-05-07, not ${given}`);
  return given;
}
