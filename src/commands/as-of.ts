import type { Kysely } from "kysely";
import { z } from "zod";
import { UsageError } from "../core/errors.ts";
import { asOf as positionAt } from "../log/moments.ts";
import { checkpoints } from "../projections/catch-up.ts";
import type { CommandInput, OptionSpec } from "./define.ts";

/** The option by which a question is asked as it would have been answered at an earlier state of knowledge. */
export const asOfOption: OptionSpec = {
  flags: "--as-of <when>",
  help: "as it was known at a log position, at the end of a day (UTC), or at a time with its zone",
};

/**
 * The position that --as-of stands for; undefined without it. Throws UsageError for what is none of the three, for a time
 * before anything was known, and for a position that the projections have not reached: its answer would still change.
 */
export async function positionOf(
  db: Kysely<unknown>,
  { asOf: given }: CommandInput["options"],
): Promise<{ asOf?: number }> {
  if (given === undefined) return {};
  const position = await positionAt(db, momentOf(String(given)));
  if (position === 0) throw new UsageError(`--as-of ${given}: nothing was known yet`);
  const reached = Math.min(...(await checkpoints(db)).map((each) => each.position));
  if (position > reached)
    throw new UsageError(`--as-of ${given} is position ${position}; the projections have come to position ${reached}`);
  return { asOf: position };
}

function momentOf(given: string): number | Date {
  if (/^\d{1,15}$/.test(given)) return Number(given);
  if (z.iso.date().safeParse(given).success) return new Date(`${given}T23:59:59.999Z`);
  if (z.iso.datetime({ offset: true }).safeParse(given).success) return new Date(given);
  throw new UsageError(
    `--as-of expects a log position, a day, or a time with its zone such as 2025-05-07T12:00:00Z, not ${given}`,
  );
}
