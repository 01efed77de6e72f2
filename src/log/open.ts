import { type QueryExecutorProvider, sql } from "kysely";
import { SystemError } from "../core/errors.ts";
import { sqlStateOf, sqlStates } from "./sql-states.ts";

/** A log that may be appended to. Cursors given to others carry its epoch: another one means the log was restored since. */
export interface OpenLog {
  readonly epoch: string;
}

/**
 * Checks the log at the start of a process, before anything is appended or read.
 * Throws SystemError on a replica, and when the sequence lies below a position that was already given out: readers would
 * never see what is appended then.
 */
export async function openLog(db: QueryExecutorProvider): Promise<OpenLog> {
  try {
    const result = await sql<OpenLog>`select log.open() as epoch`.execute(db);
    const opened = result.rows[0];
    if (!opened) throw new Error("log.open answered nothing");
    return opened;
  } catch (error) {
    const state = sqlStateOf(error);
    if (!(error instanceof Error) || (state !== sqlStates.replica && state !== sqlStates.sequenceBehind)) throw error;
    const hint = "hint" in error && typeof error.hint === "string" ? `. ${error.hint}` : "";
    throw new SystemError(`${error.message}${hint}`, { cause: error });
  }
}
