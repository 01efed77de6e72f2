import { type Kysely, sql } from "kysely";
import type { Entry } from "../log/entries/define.ts";
import { entryDefinitions } from "../log/entries/index.ts";
import { parseEntry, type StoredEntry } from "../log/parse.ts";

/** What a projection reads of the log at a time: its own entries, and how far they reach. */
export interface Batch {
  readonly entries: readonly Entry[];
  /** Everything up to here is in `entries` or of no concern. */
  readonly position: number;
  /** What keeps the batch from reaching further: the next entry cannot be read (UnknownEntry, or data that do not fit). */
  readonly obstacle: unknown;
}

const knownTypes = entryDefinitions.map(({ type }) => type);

/**
 * The entries of some types in (after, upTo], in order, at most `limit`; and of unknown types too, which nothing may pass
 * over. `upTo` comes from `horizon`, read by an earlier statement.
 */
export async function readBatch(
  db: Kysely<unknown>,
  { types, after, upTo, limit }: { types: readonly string[]; after: number; upTo: number; limit: number },
): Promise<Batch> {
  const { rows } = await sql<StoredEntry>`
    select position, stream, version, type, schema, data, meta, recorded_at from log.entries
    where position > ${after} and position <= ${upTo} and (type = any(${types}) or type <> all(${knownTypes}))
    order by position limit ${limit}
  `.execute(db);
  const entries: Entry[] = [];
  for (const row of rows) {
    try {
      entries.push(parseEntry(row));
    } catch (obstacle) {
      return { entries, position: row.position - 1, obstacle };
    }
  }
  return { entries, position: rows.length < limit ? upTo : (rows.at(-1)?.position ?? upTo), obstacle: null };
}
