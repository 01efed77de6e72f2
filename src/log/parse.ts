import type { Entry } from "./entries/define.ts";
import { entryDefinitions } from "./entries/index.ts";

/** A row of log.entries as the driver gives it. */
export interface StoredEntry {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schema: number;
  readonly data: unknown;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly recorded_at: Date;
}

/** An entry of a type or schema that this release does not know: a newer release wrote it, and nothing may pass over it. */
export class UnknownEntry extends Error {
  override readonly name = "UnknownEntry";
}

const byType = new Map(entryDefinitions.map((definition) => [definition.type, definition]));

/** Parses a stored entry into the newest shape of its type. Throws UnknownEntry, or ZodError if the data do not fit. */
export function parseEntry(row: StoredEntry): Entry {
  const definition = byType.get(row.type);
  if (!definition || row.schema < 1 || row.schema > definition.schema) {
    throw new UnknownEntry(
      `entry ${row.position} is ${row.type} in schema ${row.schema}, which this release does not know`,
    );
  }
  const lifted = definition.upcasts.slice(row.schema - 1).reduce((data, upcast) => upcast(data), row.data);
  return {
    position: row.position,
    stream: row.stream,
    version: row.version,
    type: row.type,
    schema: definition.schema,
    data: definition.data.parse(lifted),
    meta: row.meta,
    recordedAt: row.recorded_at,
  };
}
