import { type Kysely, sql } from "kysely";
import { Problem } from "./problems.ts";

/**
 * The position that a question about an earlier state of knowledge is asked at: the one given, or the last that was settled
 * by a time. A day means its end (UTC). Undefined asks about now. Throws Problem 404 for a time before the first entry.
 */
export async function positionAsOf(db: Kysely<unknown>, asOf: string | undefined): Promise<number | undefined> {
  if (asOf === undefined) return undefined;
  if (/^\d+$/.test(asOf)) return Number(asOf);
  const moment = asOf.length === 10 ? `${asOf}T23:59:59.999Z` : asOf;
  const { rows } = await sql<{ position: number }>`
    select position from log.moments where settled_at <= ${moment}::timestamptz order by settled_at desc limit 1
  `.execute(db);
  const position = rows[0]?.position;
  if (position === undefined) throw new Problem(404, `nothing was known yet at ${asOf}`);
  return position;
}
