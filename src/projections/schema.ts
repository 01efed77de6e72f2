import { type Kysely, sql } from "kysely";
import { sha256 } from "../core/ids.ts";
import type { AnyProjection, View } from "./define.ts";
import { viewQuery } from "./view-query.ts";

/** The DDL of a view with its comments and rights. */
export function viewStatements(view: View): string[] {
  const columns = Object.entries(view.columns);
  return [
    `create or replace view entente.${view.name} as ${viewQuery(view)}`,
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
  if (!standing) await createTables(db, projection);
  else if (!standing.comment?.includes(made)) {
    throw new Error(
      `the tables of schema ${schema} are not those that this release defines: drop schema ${schema} to rebuild it`,
    );
  }
  for (const statement of [...statements, `comment on schema ${schema} is ${literal(wanted)}`]) {
    await sql.raw(statement).execute(db);
  }
}

async function createTables(db: Kysely<unknown>, { name, version, schema, tables }: AnyProjection): Promise<void> {
  await sql`create schema ${sql.id(schema)}`.execute(db);
  await sql`select set_config('search_path', ${`${schema}, pg_temp`}, true)`.execute(db);
  for (const statement of tables) await sql.raw(statement).execute(db);
  await sql`grant usage on schema ${sql.id(schema)} to entente_server`.execute(db);
  await sql`grant select on all tables in schema ${sql.id(schema)} to entente_server`.execute(db);
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
