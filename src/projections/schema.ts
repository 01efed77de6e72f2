import { type Kysely, sql } from "kysely";
import { sha256 } from "../core/ids.ts";
import { type Rights, rightsIn, worded } from "../db/rights.ts";
import type { AnyProjection, View } from "./define.ts";

/** The DDL of a view with its comments and rights. Types are cast to what the definition says. */
export function viewStatements(view: View): string[] {
  const columns = Object.entries(view.columns);
  const list = columns.map(([name, { sql, type }]) => `  (${sql})::${type} as ${quoted(name)}`).join(",\n");
  return [
    `create or replace view entente.${view.name} as select\n${list}\n${view.body}`,
    `comment on view entente.${view.name} is ${literal(view.comment)}`,
    ...columns.map(
      ([name, { comment }]) => `comment on column entente.${view.name}.${quoted(name)} is ${literal(comment)}`,
    ),
    `grant select on entente.${view.name} to entente_reader, entente_server`,
  ];
}

/**
 * Makes a projection's schema and tables where they are missing, its checkpoint with them, and its public views where they
 * are missing or defined otherwise. What stands is noted in the schema's comment. In the caller's transaction. Throws if
 * tables stand that were made by another definition of the same version.
 */
export async function prepareProjection(db: Kysely<unknown>, projection: AnyProjection): Promise<void> {
  const { name, version, schema, tables, views } = projection;
  const statements = views.flatMap(viewStatements);
  const made = `Tables ${digest(tables)}`;
  const wanted = `Projection ${name}, version ${version}. ${made}, views ${digest(statements)}`;
  const { rows } = await sql<{ comment: string | null }>`
    select obj_description(oid, 'pg_namespace') as comment from pg_namespace where nspname = ${schema}
  `.execute(db);
  const standing = rows[0];
  if (standing?.comment === wanted) return;
  const rights = (await rightsIn(db)) ?? "roles";
  if (!standing) await createTables(db, projection, rights);
  else if (!standing.comment?.includes(made)) {
    throw new Error(
      `the tables of schema ${schema} are not those that this release defines: drop schema ${schema} to rebuild it`,
    );
  }
  for (const statement of [...statements, `comment on schema ${schema} is ${literal(wanted)}`]) {
    await sql.raw(worded(statement, rights)).execute(db);
  }
}

async function createTables(
  db: Kysely<unknown>,
  { name, version, schema, tables }: AnyProjection,
  rights: Rights,
): Promise<void> {
  await sql`create schema ${sql.id(schema)}`.execute(db);
  await sql`select set_config('search_path', ${`${schema}, pg_temp`}, true)`.execute(db);
  for (const statement of tables) await sql.raw(statement).execute(db);
  for (const grant of [
    `grant usage on schema ${schema} to entente_server`,
    `grant select on all tables in schema ${schema} to entente_server`,
  ])
    await sql.raw(worded(grant, rights)).execute(db);
  await sql`
    insert into projection.checkpoints (name, version, position) values (${name}, ${version}, 0)
    on conflict (name, version) do update set position = 0, moved_at = clock_timestamp()
  `.execute(db);
}

function digest(statements: readonly string[]): string {
  return sha256(statements.join("\n;\n")).slice(0, 12);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
