import { UsageError } from "../core/errors.ts";

/** A whole number of 1 or more, as an option gives it. */
export function wholeNumber(given: unknown, name: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`${name} expects a whole number from 1, not ${given}`);
  return number;
}
