import type { Kysely } from "kysely";
import { isDay, isMoment, isoDay } from "../core/dates.ts";
import { UsageError } from "../core/errors.ts";
import { asOf } from "../log/moments.ts";
import { checkpoints } from "./catch-up.ts";

/** What an earlier state of knowledge is named by, for whoever named it otherwise. */
export const asOfForms = "a log position, a day, or a time with its zone such as 2025-05-07T12:00:00Z";

/** What is meant by such a name; null for anything else. A day means its end (UTC). */
export function parseAsOf(given: string): number | Date | null {
  if (/^\d{1,15}$/.test(given)) return Number(given);
  if (isDay(given)) return new Date(`${given}T23:59:59.999Z`);
  return isMoment(given) ? new Date(given) : null;
}

/** A state of knowledge that nothing can be told of: before anything was known (`early`), or one that is still to come. */
export class NoSuchState extends UsageError {
  readonly early: boolean;
  /** What could have been asked. */
  readonly expected: string;

  constructor(expected: string, { early }: { early: boolean }) {
    super(`expected ${expected}`);
    this.early = early;
    this.expected = expected;
  }
}

/**
 * The position at which a question about an earlier state of knowledge is asked. Throws NoSuchState where the answer would be
 * another one later: for a position that the projections have not reached, and for a time that is not over.
 */
export async function positionAsOf(db: Kysely<unknown>, when: number | Date, now: Date): Promise<number> {
  if (when instanceof Date && when > now) {
    const day = isoDay(new Date(now.getTime() - 86_400_000));
    throw new NoSuchState(`a time that is over, at most ${now.toISOString()} or the day ${day}`, { early: false });
  }
  const position = await asOf(db, when);
  if (position === 0) throw new NoSuchState("a time at which something was known", { early: true });
  const reached = Math.min(...(await checkpoints(db)).map((each) => each.position));
  if (position > reached) throw new NoSuchState(`a position of at most ${reached}`, { early: false });
  return position;
}
