import type { Kysely } from "kysely";
import { now } from "../core/clock.ts";
import { NoSuchState, parseAsOf, positionAsOf as positionOf } from "../projections/as-of.ts";
import { Problem } from "./problems.ts";

/**
 * The position that a question about an earlier state of knowledge is asked at; undefined asks about now. Throws Problem 404 for
 * a time before the first entry, and 400 for one that is still to come, of which the answer would change.
 */
export async function positionAsOf(db: Kysely<unknown>, asOf: string | undefined): Promise<number | undefined> {
  const when = asOf === undefined ? null : parseAsOf(asOf);
  if (asOf === undefined || when === null) return undefined;
  try {
    return await positionOf(db, when, now());
  } catch (error) {
    if (!(error instanceof NoSuchState)) throw error;
    if (error.early) throw new Problem(404, `nothing was known yet at ${asOf}`);
    const { expected } = error;
    const fault = { parameter: "as_of", expected, came: JSON.stringify(asOf) };
    throw new Problem(400, `as_of: expected ${expected}, got ${fault.came}`, { faults: [fault] });
  }
}
