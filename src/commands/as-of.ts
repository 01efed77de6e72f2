import type { Kysely } from "kysely";
import { now } from "../core/clock.ts";
import { UsageError } from "../core/errors.ts";
import { asOfForms, NoSuchState, parseAsOf, positionAsOf } from "../projections/as-of.ts";
import type { CommandInput, OptionSpec } from "./define.ts";

/** The option by which a question is asked as it would have been answered at an earlier state of knowledge. */
export const asOfOption: OptionSpec = {
  flags: "--as-of <when>",
  help: "as it was known at a log position, at the end of a day (UTC), or at a time with its zone",
};

/**
 * The position that --as-of stands for; undefined without it. Throws UsageError for what stands for none, for a time before
 * anything was known, and for a state that is still to come: its answer would still change.
 */
export async function positionOf(
  db: Kysely<unknown>,
  { asOf: given }: CommandInput["options"],
): Promise<{ asOf?: number }> {
  if (given === undefined) return {};
  const when = parseAsOf(String(given));
  if (when === null) throw new UsageError(`--as-of expects ${asOfForms}, not ${given}`);
  try {
    return { asOf: await positionAsOf(db, when, now()) };
  } catch (error) {
    if (!(error instanceof NoSuchState)) throw error;
    throw new UsageError(
      error.early ? `--as-of ${given}: nothing was known yet` : `--as-of expects ${error.expected}, not ${given}`,
    );
  }
}
