import { type CompiledQuery, type QueryExecutorProvider, type RawBuilder, type SqlBool, sql } from "kysely";
import { columnOf, insertInto, rowsOf, type Target } from "./insert.ts";

/** When the system knew what a row says: from the entry at `known_from` until the one at `known_to` (null: still). */
export interface Known {
  readonly known_from: number;
  readonly known_to: number | null;
}

/** A row that an entry opens, without the positions. */
export interface Opening<Row extends Known> {
  readonly position: number;
  readonly row: Omit<Row, keyof Known>;
}

/** The end, at an entry's position, of every row with these values that was known before it. */
export interface Closing<Row extends Known> {
  readonly position: number;
  readonly of: Partial<Omit<Row, keyof Known>>;
}

/** Holds for the rows known at a position, or known now when no position is given. */
export function knownAt(alias: string, asOf: number | undefined): RawBuilder<SqlBool> {
  const from = sql.ref(`${alias}.known_from`);
  const to = sql.ref(`${alias}.known_to`);
  return asOf === undefined ? sql`${to} is null` : sql`(${from} <= ${asOf} and (${to} is null or ${to} > ${asOf}))`;
}

/**
 * The rows of a table about the subjects of some entries, each as it was known before the first of the entries about it.
 * `column` holds the subject, `columns` (default: all) are what is wanted of the rows. Whatever stands in the table already about these entries or later ones is passed over.
 */
export async function rowsBefore<Row extends Known, Column extends keyof Row & string = keyof Row & string>(
  db: QueryExecutorProvider,
  of: { table: string; column: string; type: "text" | "uuid"; columns?: readonly Column[] },
  entries: readonly { readonly subject: string; readonly position: number }[],
): Promise<Pick<Row, Column>[]> {
  const { table, column, type, columns } = of;
  const wanted = columns ? sql.join(columns.map((name) => sql.ref(`t.${name}`))) : sql`t.*`;
  const firsts = new Map<string, number>();
  for (const { subject, position } of entries) {
    if (!firsts.has(subject)) firsts.set(subject, position);
  }
  const { rows } = await sql<Pick<Row, Column>>`
    select ${wanted} from unnest(${[...firsts.keys()]}::${sql.raw(type)}[], ${[...firsts.values()]}::bigint[]) f (subject, position)
    join ${sql.table(table)} t on t.${sql.ref(column)} = f.subject
      and t.known_from < f.position and (t.known_to is null or t.known_to >= f.position)
  `.execute(db);
  return rows;
}

/** How many rows one statement writes: while the database takes them, the next ones are made ready. */
const rowsAStatement = 500;

/**
 * The statements that write one batch's changes to a table of known rows. A row ends at the first closing after its
 * beginning that names it, wherever batches begin and end, and a row that is there already keeps its values: so a replay
 * changes nothing. Openings are asked for a statement's worth at a time. The table's primary key, `<table>_pkey`, must contain `known_from`.
 */
export function* writeKnown<Row extends Known>(
  target: Target,
  table: string,
  { openings, closings }: { openings: Iterable<Opening<Row>>; closings: readonly Closing<Row>[] },
): Generator<CompiledQuery> {
  const ends = byColumns(closings);
  for (const { columns, positions } of ends.values()) {
    yield closeRows(target, table, columns, [...positions.values()]);
  }
  const cell = ({ position, row }: Opening<Row>, column: string) => {
    if (column === "known_from") return position;
    return column === "known_to" ? firstEnd(ends, row, position) : (row as Record<string, unknown>)[column];
  };
  // looking for a row that stands costs as much again as writing one
  const conflict = target.takesAgain
    ? sql`
    on conflict on constraint ${sql.id(`${table}_pkey`)} do update set known_to = excluded.known_to
    where excluded.known_to is not null and (t.known_to is null or t.known_to > excluded.known_to)`
    : sql``;
  for (const part of inParts(openings, rowsAStatement)) {
    yield insertInto(target, table, part, conflict, cell).compile(target.db);
  }
}

/** The statement that writes rows which nothing ever ends; one that is there already stays. */
export function* writeOnce(target: Target, table: string, rows: readonly object[]): Generator<CompiledQuery> {
  if (rows.length > 0) yield insertInto(target, table, rows, sql`on conflict do nothing`).compile(target.db);
}

function* inParts<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

interface Ends {
  readonly columns: readonly string[];
  /** The values of the columns → those values, and the positions of the closings that name them, ascending. */
  readonly positions: Map<string, { readonly of: object; readonly at: number[] }>;
}

function byColumns<Row extends Known>(closings: readonly Closing<Row>[]): Map<string, Ends> {
  const ends = new Map<string, Ends>();
  for (const { position, of } of closings.toSorted((a, b) => a.position - b.position)) {
    const columns = Object.keys(of).sort();
    const group = ends.get(columns.join()) ?? { columns, positions: new Map() };
    ends.set(columns.join(), group);
    const key = keyOf(of, columns);
    const known = group.positions.get(key);
    if (known) known.at.push(position);
    else group.positions.set(key, { of, at: [position] });
  }
  return ends;
}

function firstEnd(ends: ReadonlyMap<string, Ends>, row: object, position: number): number | null {
  let first: number | null = null;
  for (const { columns, positions } of ends.values()) {
    const end = positions.get(keyOf(row, columns))?.at.find((at) => at > position);
    if (end !== undefined && (first === null || end < first)) first = end;
  }
  return first;
}

function keyOf(row: object, columns: readonly string[]): string {
  const values = row as Record<string, unknown>;
  const [first = "", ...others] = columns;
  return others.reduce((key, column) => `${key}\u001f${values[column]}`, String(values[first]));
}

function closeRows(
  target: Target,
  table: string,
  columns: readonly string[],
  closings: readonly { of: object; at: number[] }[],
): CompiledQuery {
  const typed = [...columns, "known_to"].map((name) => columnOf(target, table, name));
  const rows = closings.map(({ of, at }) => ({ ...of, known_to: at[0] }));
  const same = columns.map((column) => sql`t.${sql.ref(column)} = c.${sql.ref(column)}`);
  return sql`
    update ${sql.table(`${target.schema}.${table}`)} t set known_to = c.known_to from ${rowsOf("c", typed, rows)}
    where ${sql.join(same, sql` and `)}
      and t.known_from < c.known_to and (t.known_to is null or t.known_to > c.known_to)
  `.compile(target.db);
}
