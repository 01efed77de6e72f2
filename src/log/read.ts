import { type QueryExecutorProvider, sql } from "kysely";
import type { Entry } from "./entries/define.ts";
import { parseEntry, type StoredEntry } from "./parse.ts";

const columns = sql`position, stream, version, type, schema, data, meta, recorded_at`;

/**
 * A position up to which every entry is visible and none can still appear: the lower of the sequence and the lowest ticket,
 * read by two statements in this order, since an appender whose ticket is not seen yet draws after the sequence was read.
 * Entries must be read by a later statement. It may be lower than an earlier answer, when an appender was slow to take its
 * ticket: a checkpoint stays where it is then. Throws where the order of statements proves nothing: inside a transaction
 * stricter than READ COMMITTED, and on a replica.
 */
export async function horizon(db: QueryExecutorProvider): Promise<number> {
  // "select last_value" reads without the sequence's lock, and at times meets a value that is drawn only 32 draws later
  const drawn = await sql<{ value: number | null; isolation: string; replica: boolean }>`
    select case when not pg_is_in_recovery() then pg_sequence_last_value('log.position') end as value,
           current_setting('transaction_isolation') as isolation, pg_is_in_recovery() as replica
  `.execute(db);
  const lowest = await sql<{ value: number | null }>`select min(value) as value from log.tickets`.execute(db);
  const sequence = drawn.rows[0];
  if (sequence?.replica) throw new Error("the log cannot be followed on a replica: its tickets are not seen there");
  if (sequence && !sequence.isolation.startsWith("read ")) {
    throw new Error(`the log can be followed in READ COMMITTED only, not in ${sequence.isolation}`);
  }
  if (typeof sequence?.value !== "number") throw new Error("the sequence log.position was never used, or reset");
  return Math.min(sequence.value, lowest.rows[0]?.value ?? sequence.value);
}

/** The entries in (after, upTo], in order, at most `limit`. `upTo` comes from `horizon`, read by an earlier statement. */
export async function readEntries(
  db: QueryExecutorProvider,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<Entry[]> {
  const result = await sql<StoredEntry>`
    select ${columns} from log.entries where position > ${after} and position <= ${upTo} order by position limit ${limit}
  `.execute(db);
  return result.rows.map(parseEntry);
}

/** All entries of one stream, in order of version. For deciding within a transaction that holds the stream or its stage. */
export async function readStream(db: QueryExecutorProvider, stream: string): Promise<Entry[]> {
  const result = await sql<StoredEntry>`
    select ${columns} from log.entries where stream = ${stream} order by version
  `.execute(db);
  return result.rows.map(parseEntry);
}
