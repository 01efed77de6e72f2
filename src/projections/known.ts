import { type CompiledQuery, type QueryExecutorProvider, type RawBuilder, type SqlBool, sql } from "kysely";

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
 * `column` holds the subject. Whatever stands in the table already about these entries or later ones is passed over.
 */
export async function rowsBefore<Row extends Known>(
  db: QueryExecutorProvider,
  { table, column, type }: { table: string; column: string; type: "text" | "uuid" },
  entries: readonly { readonly subject: string; readonly position: number }[],
): Promise<Row[]> {
  const firsts = new Map<string, number>();
  for (const { subject, position } of entries) {
    if (!firsts.has(subject)) firsts.set(subject, position);
  }
  const { rows } = await sql<Row>`
    select t.* from unnest(${[...firsts.keys()]}::${sql.raw(type)}[], ${[...firsts.values()]}::bigint[]) f (subject, position)
    join ${sql.table(table)} t on t.${sql.ref(column)} = f.subject
      and t.known_from < f.position and (t.known_to is null or t.known_to >= f.position)
  `.execute(db);
  return rows;
}

/**
 * The statements that write one batch's changes to a table of known rows. A row ends at the first closing after its
 * beginning that names it, wherever batches begin and end, and a row that is there already keeps its values: so a replay
 * changes nothing. `table` is `<schema>.<name>`; its primary key must contain `known_from`.
 */
export function writeKnown<Row extends Known>(
  db: QueryExecutorProvider,
  { table, openings, closings }: { table: string; openings: Opening<Row>[]; closings: Closing<Row>[] },
): CompiledQuery[] {
  const ends = byColumns(closings);
  const rows = openings.map(({ position, row }) => ({
    ...row,
    known_from: position,
    known_to: firstEnd(ends, row, position),
  }));
  return [
    ...[...ends.values()].map(({ columns, positions }) => closeRows(db, table, columns, [...positions.values()])),
    ...(rows.length > 0 ? [insertRows(db, table, rows)] : []),
  ];
}

/** The statement that writes rows which nothing ever ends; one that is there already stays. `table` is `<schema>.<name>`. */
export function writeOnce(db: QueryExecutorProvider, table: string, rows: readonly object[]): CompiledQuery[] {
  if (rows.length === 0) return [];
  return [
    sql`
      insert into ${sql.table(table)}
      select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
      on conflict do nothing
    `.compile(db),
  ];
}

function insertRows(db: QueryExecutorProvider, table: string, rows: readonly object[]): CompiledQuery {
  const name = table.slice(table.indexOf(".") + 1);
  return sql`
    insert into ${sql.table(table)} as t
    select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
    on conflict on constraint ${sql.id(`${name}_pkey`)} do update set known_to = excluded.known_to
    where excluded.known_to is not null and (t.known_to is null or t.known_to > excluded.known_to)
  `.compile(db);
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
  return JSON.stringify(columns.map((column) => (row as Record<string, unknown>)[column]));
}

function closeRows(
  db: QueryExecutorProvider,
  table: string,
  columns: readonly string[],
  closings: readonly { of: object; at: number[] }[],
): CompiledQuery {
  const records = JSON.stringify(closings.map(({ of, at }) => ({ ...of, known_to: at[0] })));
  const same = columns.map((column) => sql`t.${sql.ref(column)} = c.${sql.ref(column)}`);
  return sql`
    update ${sql.table(table)} t set known_to = c.known_to
    from json_populate_recordset(null::${sql.table(table)}, ${records}::json) c
    where ${sql.join(same, sql` and `)}
      and t.known_from < c.known_to and (t.known_to is null or t.known_to > c.known_to)
  `.compile(db);
}
