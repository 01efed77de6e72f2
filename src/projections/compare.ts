import { type Kysely, sql } from "kysely";

/** What two tables that should hold the same rows hold otherwise. */
export interface TableDifference {
  readonly table: string;
  /** Rows that only the shown one has, that only the rebuilt one has, and whose key both have with other values. */
  readonly onlyShown: number;
  readonly onlyRebuilt: number;
  readonly changed: number;
  /** Keys of some of these rows. */
  readonly examples: readonly string[];
}

/** Two schemas with the same tables, compared row by row. */
export interface Comparison {
  readonly tables: number;
  readonly rows: number;
  readonly differences: readonly TableDifference[];
}

const mostExamples = 3;

/** Compares the rows of two schemas with the same tables: sums first, rows by key where these differ. */
export async function compareSchemas(db: Kysely<unknown>, shown: string, rebuilt: string): Promise<Comparison> {
  const tables = await tablesOf(db, shown);
  const differences: TableDifference[] = [];
  let rows = 0;
  for (const { table, key } of tables) {
    const [before, after] = [await sumOf(db, shown, table), await sumOf(db, rebuilt, table)];
    rows += after.rows;
    if (before.rows !== after.rows || before.sum !== after.sum) {
      differences.push(await differenceOf(db, { shown, rebuilt, table, key }));
    }
  }
  return { tables: tables.length, rows, differences };
}

/** The tables of a schema, each with the columns of its primary key. */
async function tablesOf(db: Kysely<unknown>, schema: string): Promise<{ table: string; key: string[] }[]> {
  const { rows } = await sql<{ table: string; key: string[] }>`
    select c.relname::text as "table", array_agg(a.attname::text order by k.n) as key
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
    cross join lateral unnest(i.indkey::int[]) with ordinality k (attnum, n)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where c.relnamespace = to_regnamespace(${schema}) and c.relkind = 'r' group by c.relname order by c.relname
  `.execute(db);
  return rows;
}

async function sumOf(db: Kysely<unknown>, schema: string, table: string): Promise<{ rows: number; sum: string }> {
  const { rows } = await sql<{ rows: number; sum: string }>`
    select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as sum
    from ${sql.table(`${schema}.${table}`)} t
  `.execute(db);
  return rows[0] ?? { rows: 0, sum: "0" };
}

async function differenceOf(
  db: Kysely<unknown>,
  { shown, rebuilt, table, key }: { shown: string; rebuilt: string; table: string; key: readonly string[] },
): Promise<TableDifference> {
  const names = sql.join(key.map((column) => sql.id(column)));
  const { rows } = await sql<Omit<TableDifference, "table">>`
    select count(*) filter (where r is null) as "onlyShown", count(*) filter (where s is null) as "onlyRebuilt",
           count(*) filter (where s is not null and r is not null) as changed,
           coalesce((array_agg(concat_ws(' ', ${names})))[1:${sql.lit(mostExamples)}], '{}') as examples
    from (select ${names}, t::text as s from ${sql.table(`${shown}.${table}`)} t) a
    full join (select ${names}, t::text as r from ${sql.table(`${rebuilt}.${table}`)} t) b using (${names})
    where s is distinct from r
  `.execute(db);
  return { table, ...(rows[0] ?? { onlyShown: 0, onlyRebuilt: 0, changed: 0, examples: [] }) };
}
