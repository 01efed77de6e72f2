import { type Kysely, sql } from "kysely";
import type { Entry } from "../log/entries/define.ts";
import { entryDefinitions } from "../log/entries/index.ts";
import { parseEntry, type StoredEntry, UnknownEntry } from "../log/parse.ts";

/** An entry as a projection meets it: parsed, or with what keeps its data from being parsed. */
export type Met =
  | { readonly stored: StoredEntry; readonly entry: Entry }
  | { readonly stored: StoredEntry; readonly entry: null; readonly error: unknown };

/** Which entries are read: of these types in (after, upTo], in order, at most `limit`. */
export interface BatchRange {
  readonly types: readonly string[];
  readonly after: number;
  readonly upTo: number;
  readonly limit: number;
}

/** What a projection reads of the log at a time: its own entries, and how far they reach. */
export interface Batch {
  readonly met: readonly Met[];
  /** Everything up to here is in `met` or of no concern. */
  readonly position: number;
  /** What keeps the batch from reaching further: the next entry is of a newer release (UnknownEntry). */
  readonly obstacle: UnknownEntry | null;
}

const knownTypes = entryDefinitions.map(({ type }) => type);
const columns = sql`e.position, e.stream, e.version, e.type, e.schema, e.data, e.meta, e.recorded_at`;

/**
 * The entries of a range, and those of unknown types in it too, which nothing may pass over. `upTo` comes from `horizon`, read
 * by an earlier statement.
 */
export async function readBatch(db: Kysely<unknown>, { types, after, upTo, limit }: BatchRange): Promise<Batch> {
  const { rows } = await sql<StoredEntry>`
    select ${columns} from log.entries e
    where position > ${after} and position <= ${upTo} and (type = any(${types}) or type <> all(${knownTypes}))
    order by position limit ${limit}
  `.execute(db);
  return batchOf(rows, rows.length < limit ? upTo : (rows.at(-1)?.position ?? upTo));
}

/** The first of the entries that are held out of the tables of a schema, above a position. */
export async function readHeld(
  db: Kysely<unknown>,
  { schema, after, limit }: { schema: string; after: number; limit: number },
): Promise<Batch> {
  const { rows } = await sql<StoredEntry>`
    select ${columns} from projection.held h join log.entries e using (position)
    where h.schema = ${schema} and h.position > ${after} order by h.position limit ${limit}
  `.execute(db);
  return batchOf(rows, rows.at(-1)?.position ?? after);
}

function batchOf(rows: readonly StoredEntry[], end: number): Batch {
  const met: Met[] = [];
  for (const stored of rows) {
    try {
      met.push({ stored, entry: parseEntry(stored) });
    } catch (error) {
      if (error instanceof UnknownEntry) return { met, position: stored.position - 1, obstacle: error };
      met.push({ stored, entry: null, error });
    }
  }
  return { met, position: end, obstacle: null };
}
