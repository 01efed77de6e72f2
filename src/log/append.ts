import { type QueryExecutorProvider, sql } from "kysely";
import { SystemError } from "../core/errors.ts";
import type { NewEntry } from "./entries/define.ts";
import { sqlStateOf, sqlStates } from "./sql-states.ts";

/** What an append answers: the positions of its entries, and whether this key had been appended before. */
export interface Appended {
  readonly positions: readonly number[];
  readonly repeated: boolean;
}

/** One append: its key, its entries, what caused it, and the versions its streams must be at. */
export interface Append {
  /** Names the append: the first commit with a key wins, a repetition writes nothing. */
  readonly key: string;
  readonly entries: readonly NewEntry[];
  /** Release of the software, job, cause, who: kept with each entry, not compared when the append is repeated. */
  readonly meta: Readonly<Record<string, unknown>>;
  /** Stream → version it must have now, 0 for a new one; only streams that the entries belong to. */
  readonly expected?: Readonly<Record<string, number>>;
}

/**
 * Appends entries, all or none, as the last work of the caller's transaction (READ COMMITTED); from here on the transaction
 * holds readers up, so commit at once: one that idles is cut off after 10 s.
 * Throws the driver's error with a SQLSTATE of sql-states.ts: versionConflict when a stream is not at the expected version,
 * otherPayload when the key was used for other entries. Throws SystemError when the log has no room.
 * The ticket taken inside is what lets readers keep one `position` as checkpoint: positions become visible in the order of
 * commits, not in the order they were drawn.
 */
export async function append(
  db: QueryExecutorProvider,
  { key, entries, meta, expected = {} }: Append,
): Promise<Appended> {
  const rows = JSON.stringify(
    entries.map((entry) => ({ ...entry, meta })),
    storable,
  );
  try {
    const result = await sql<Appended>`
      select positions, repeated from log.append(${key}, ${rows}::jsonb, ${JSON.stringify(expected)}::jsonb)
    `.execute(db);
    const answer = result.rows[0];
    if (!answer) throw new Error(`log.append answered nothing for key ${key}`);
    return answer;
  } catch (error) {
    if (sqlStateOf(error) !== sqlStates.noPartition) throw error;
    throw new SystemError("the log has no room for further entries: a running projector makes some", {
      cause: error,
    });
  }
}

/** jsonb takes neither NUL nor half of a surrogate pair; what carries one is garbage from outside, such as a charset's name. */
function storable(_name: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/[\0\p{Surrogate}]/gu, "\ufffd") : value;
}
