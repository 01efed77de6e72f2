import type { CompiledQuery, Kysely } from "kysely";
import type { Entry, EntryDefinition } from "../log/entries/define.ts";
import type { Target } from "./insert.ts";

/** One column of a public view: its PostgreSQL type, the expression it shows, and what it means to a downstream reader. */
export interface Column {
  readonly type: string;
  readonly sql: string;
  readonly comment: string;
}

/** The moment that a view is asked at, as conditions on a table's rows: those known then, and of those that never end those that were there. */
export interface AskedAt {
  readonly known: (alias: string) => string;
  readonly begun: (alias: string) => string;
}

/** A public view in schema `entente`. Columns are only ever added, at the end. `body` is all that follows the select list. */
export interface View {
  readonly name: string;
  readonly comment: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly body: (at: AskedAt) => string;
}

/**
 * What a handler is given besides its entries. `db` reads inside the batch's transaction and finds the projection's tables;
 * `schema` is where these are: not that of the definition while they are filled anew beside those that are shown.
 */
export interface HandlerContext<Tables> extends Target {
  readonly db: Kysely<Tables>;
}

/** The statements by which a handler answers, in order. The runner executes one while the next is being made. */
export type Statements = Iterable<CompiledQuery>;

/** Several statements' parts as one, each still made only when its turn comes. */
export function* inTurn(...parts: readonly Statements[]): Generator<CompiledQuery> {
  for (const part of parts) yield* part;
}

/** What a projection does about some types of entry. Made by `when`. */
export interface Handler<Tables> {
  readonly types: readonly string[];
  readonly handle: (entries: readonly Entry[], context: HandlerContext<Tables>) => Promise<Statements>;
}

/** Tables computed from the log and the store's texts alone, in a schema of their own; can be dropped and rebuilt at will. */
export interface Projection<Tables = unknown, Queries = unknown> {
  readonly name: string;
  readonly version: number;
  /** `<name>_v<version>`: where the tables are that are shown. */
  readonly schema: string;
  /** DDL with unqualified names, one statement each. A changed table is a new version. */
  readonly tables: readonly string[];
  /** Names of indexes among `tables` that only queries need: a rebuild makes them when the tables are full. */
  readonly queryIndexes: readonly string[];
  readonly views: readonly View[];
  readonly handlers: readonly Handler<Tables>[];
  readonly queries: Queries;
}

// biome-ignore lint/suspicious/noExplicitAny: the runner takes projections of unlike tables; each handler knows its own
export type AnyProjection = Projection<any>;

/** The entries of a definition, or of any of a union of them. */
export type EntryOf<Definition> =
  Definition extends EntryDefinition<infer Type, infer Data> ? Entry<Type, Data> : never;

/**
 * What to do about entries of these types. The runner calls a handler once a batch, with all its entries of the batch in the
 * order of the log, and calls the handlers in the order in which they are listed. So a handler sees what the handlers
 * before it wrote for the whole batch: it must read rows as known at its entry's position, and then no split into batches
 * makes a difference.
 */
// biome-ignore lint/suspicious/noExplicitAny: definitions of unlike data; EntryOf gives each entry its own
export function when<Tables, const Definitions extends readonly EntryDefinition<string, any>[]>(
  definitions: Definitions,
  handle: (entries: readonly EntryOf<Definitions[number]>[], context: HandlerContext<Tables>) => Promise<Statements>,
): Handler<Tables> {
  return Object.freeze({
    types: definitions.map((definition) => definition.type),
    // the runner passes entries of `types` only, parsed by their definitions
    handle: handle as Handler<Tables>["handle"],
  });
}

/** Declares a projection; its tables live in the schema `<name>_v<version>`. */
export function defineProjection<Tables, Queries>(
  definition: Omit<Projection<Tables, Queries>, "schema">,
): Projection<Tables, Queries> {
  return Object.freeze({ ...definition, schema: schemaOf(definition.name, definition.version) });
}

/** The schema of a projection's version. */
export function schemaOf(name: string, version: number): string {
  return `${name}_v${version}`;
}
