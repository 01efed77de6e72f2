import type { z } from "zod";

/** One type of log entry: its name, the version of its shape, its schema, and the stream an entry of it belongs to. */
export interface EntryDefinition<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly schema: number;
  readonly data: z.ZodType<Data>;
  streamOf(data: Data): string;
  /** Turns data of older schema versions into this one's shape, a version at a time; index 0 lifts version 1 to 2. */
  readonly upcasts: readonly ((data: unknown) => unknown)[];
  /** An entry ready to be appended; throws if the data do not fit the schema. */
  of(data: Data): NewEntry;
}

/** An entry that has not been appended yet. */
export interface NewEntry {
  readonly stream: string;
  readonly type: string;
  readonly schema: number;
  readonly data: unknown;
}

/** An entry as it stands in the log, with its data parsed and upcast. */
export interface Entry<Type extends string = string, Data = unknown> {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly type: Type;
  readonly schema: number;
  readonly data: Data;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly recordedAt: Date;
}

/** Declares a type of log entry. A changed shape is a new schema version with an upcast, never an edit in place. */
export function defineEntry<const Type extends string, Data>(definition: {
  type: Type;
  schema: number;
  data: z.ZodType<Data>;
  streamOf: (data: Data) => string;
  upcasts?: readonly ((data: unknown) => unknown)[];
}): EntryDefinition<Type, Data> {
  const { type, schema, data: shape, streamOf, upcasts = [] } = definition;
  return Object.freeze({
    type,
    schema,
    data: shape,
    streamOf,
    upcasts,
    of(data: Data): NewEntry {
      const parsed = shape.parse(data);
      return { stream: streamOf(parsed), type, schema, data: parsed };
    },
  });
}
