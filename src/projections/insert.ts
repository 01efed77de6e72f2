import { type Kysely, type QueryExecutorProvider, type RawBuilder, sql } from "kysely";
import type { AnyProjection } from "./define.ts";

/** A column as PostgreSQL describes it: `uuid`, `text[]`, `timestamp with time zone`. */
export interface TypedColumn {
  readonly name: string;
  readonly type: string;
}

/** The columns of a projection's tables, by table, in the order of the tables' definitions. */
export type TypedTables = ReadonlyMap<string, readonly TypedColumn[]>;

/** Where a handler's rows go: the schema of the tables, and what their columns are. */
export interface Target {
  readonly db: QueryExecutorProvider;
  readonly schema: string;
  readonly tables: TypedTables;
  /** Whether rows of the same entries may stand there. */
  readonly takesAgain: boolean;
}

// a projection's version has one set of tables, wherever they stand
const known = new WeakMap<AnyProjection, TypedTables>();

/** What the columns of a projection's tables are, as they stand in a schema. */
export async function typedTables(
  db: Kysely<unknown>,
  projection: AnyProjection,
  schema: string,
): Promise<TypedTables> {
  const standing = known.get(projection);
  if (standing) return standing;
  const { rows } = await sql<{ table: string; name: string; type: string }>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = ${schema}::regnamespace and c.relkind = 'r' order by c.relname, a.attnum
  `.execute(db);
  const tables = new Map<string, TypedColumn[]>();
  for (const { table, name, type } of rows) tables.set(table, [...(tables.get(table) ?? []), { name, type }]);
  known.set(projection, tables);
  return tables;
}

/** The column of a table with this name. Throws if there is none. */
export function columnOf({ schema, tables }: Target, table: string, name: string): TypedColumn {
  const column = tables.get(table)?.find((each) => each.name === name);
  if (!column) throw new Error(`expected a column ${name} in table ${schema}.${table}`);
  return column;
}

/**
 * Rows as something to select from, named `as`, with the given columns. Each column goes as one array: a row at a time as
 * JSON costs the server several times as much.
 */
export function rowsOf<Row extends object>(
  as: string,
  columns: readonly TypedColumn[],
  rows: readonly Row[],
  cell: (row: Row, column: string) => unknown = (row, column) => (row as Record<string, unknown>)[column],
): RawBuilder<unknown> {
  // written out here and not by the driver: this runs while the database takes the statement before
  const arrays = columns.map(({ name, type }) => {
    const list = rows.map((row) => cellText(cell(row, name), type));
    return sql`${arrayText(list, unquoted.has(type))}::${sql.raw(nested(type) ? "text" : type)}[]`;
  });
  const values = columns.map(({ name, type }) => sql`${sql.ref(`u.${name}`)}::${sql.raw(type)} as ${sql.id(name)}`);
  const names = sql.join(columns.map(({ name }) => sql.id(name)));
  return sql`(select ${sql.join(values)} from unnest(${sql.join(arrays)}) u (${names})) ${sql.id(as)}`;
}

/** Inserts rows into a table; what follows the rows says what to do about those that are there. */
export function insertInto<Row extends object>(
  target: Target,
  table: string,
  rows: readonly Row[],
  conflict: RawBuilder<unknown>,
  cell?: (row: Row, column: string) => unknown,
): RawBuilder<unknown> {
  const columns = target.tables.get(table);
  if (!columns) throw new Error(`expected a table ${table} in schema ${target.schema}`);
  return sql`insert into ${sql.table(`${target.schema}.${table}`)} as t select * from ${rowsOf("r", columns, rows, cell)} ${conflict}`;
}

/** Types of which an array cannot be sent as an array: their cells go as text. */
function nested(type: string): boolean {
  return type.endsWith("[]") || type === "jsonb";
}

function cellText(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  if (type === "jsonb") return JSON.stringify(value);
  if (type.endsWith("[]")) return arrayText(value as readonly unknown[]);
  return value instanceof Date ? value.toISOString() : String(value);
}

/** Types whose values hold nothing that has a meaning in an array's text. */
const unquoted: ReadonlySet<string> = new Set([
  "uuid",
  "bigint",
  "integer",
  "smallint",
  "double precision",
  "boolean",
  "date",
]);

/** An array as PostgreSQL writes one. */
function arrayText(values: readonly unknown[], isPlain = false): string {
  const cells = values.map((value) => {
    if (value === null) return "NULL";
    const text = String(value);
    if (isPlain) return text;
    return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, "\\$&") : text}"`;
  });
  return `{${cells.join()}}`;
}
