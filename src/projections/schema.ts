import { type Kysely, sql } from "kysely";
import { sha256 } from "../core/ids.ts";
import { rightsIn, worded } from "../db/rights.ts";
import type { AnyProjection, View } from "./define.ts";
import { type Place, shownPlace } from "./place.ts";
import { viewQuery } from "./view-query.ts";

/** The DDL of a view with its comments and rights. */
export function viewStatements(view: View): string[] {
  const columns = Object.entries(view.columns);
  return [
    viewDefinition(view),
    `comment on view entente.${view.name} is ${literal(view.comment)}`,
    ...columns.map(
      ([name, { comment }]) => `comment on column entente.${view.name}.${quoted(name)} is ${literal(comment)}`,
    ),
    `grant select on entente.${view.name} to entente_reader, entente_server`,
  ];
}

/** The view itself; once more after its tables were changed for others of the same names. */
export function viewDefinition(view: View): string {
  return `create or replace view entente.${view.name} as ${viewQuery(view)}`;
}

/** What is noted in the comment of a projection's schema: which definition its tables and its views are of. */
export interface Made {
  readonly tables: string;
  /** The whole comment once the views show these tables. */
  readonly shown: string;
  /** The whole comment while another version's tables are shown. */
  readonly waiting: string;
}

export function madeOf({ name, version, tables, views }: AnyProjection): Made {
  const made = `Tables ${digest(tables)}`;
  const about = `Projection ${name}, version ${version}. ${made}, views`;
  return {
    tables: made,
    shown: `${about} ${digest(views.flatMap(viewStatements))}`,
    waiting: `${about} to come when it has caught up`,
  };
}

/**
 * Makes a projection's schema and tables where they are missing, its checkpoint with them, and its public views where they
 * are missing or defined otherwise. While the tables of an earlier version are shown, the views stay with them: `showVersion`
 * changes them over. What stands is noted in the schema's comment. In the caller's transaction. Throws if tables stand that
 * were made by another definition of the same version.
 */
export async function prepareProjection(db: Kysely<unknown>, projection: AnyProjection): Promise<void> {
  const { name, schema, views } = projection;
  const made = madeOf(projection);
  const standing = await commentOf(db, schema);
  if (standing === made.shown || standing === made.waiting) return;
  if (standing === null) {
    await createTables(db, projection, shownPlace(projection));
    if ((await otherVersions(db, projection)).length > 0) return noteMade(db, schema, made.waiting);
  } else if (!standing.includes(made.tables)) {
    throw new Error(
      `the tables of schema ${schema} are not those that this release defines: run entente rebuild ${name}`,
    );
  }
  for (const statement of await wordedFor(db, views.flatMap(viewStatements))) await sql.raw(statement).execute(db);
  await noteMade(db, schema, made.shown);
}

/** Makes the tables of a projection in a place, empty, and the note that nothing is in them yet. */
export async function createTables(db: Kysely<unknown>, projection: AnyProjection, place: Place): Promise<void> {
  const { name, version, tables } = projection;
  const { schema, ledger } = place;
  await sql`create schema ${sql.id(schema)}`.execute(db);
  await sql`select set_config('search_path', ${`${schema}, pg_temp`}, true)`.execute(db);
  const early = ledger === "rebuilds" ? tables.filter((statement) => !isQueryIndex(projection, statement)) : tables;
  for (const statement of early) await sql.raw(statement).execute(db);
  const grants = [
    `grant usage on schema ${quoted(schema)} to entente_server`,
    `grant select on all tables in schema ${quoted(schema)} to entente_server`,
  ];
  for (const grant of await wordedFor(db, grants)) await sql.raw(grant).execute(db);
  await sql`delete from projection.held where schema = ${schema}`.execute(db);
  await sql`
    insert into ${sql.table(`projection.${ledger}`)} (name, version, position) values (${name}, ${version}, 0)
    on conflict (name, version) do update set position = 0, moved_at = clock_timestamp()
  `.execute(db);
}

/** Statements that name roles, as they must be said in a database: also in one where a single login has all rights. */
export async function wordedFor(db: Kysely<unknown>, statements: readonly string[]): Promise<string[]> {
  const rights = (await rightsIn(db)) ?? "roles";
  return statements.map((statement) => worded(statement, rights));
}

/** How many tables are indexed at a time, each on a connection of its own. */
const indexedAtATime = 2;

/**
 * Makes the indexes that a rebuild left out while it filled the tables, and notes what is in these for the planner. Each table
 * in a transaction of its own: whoever is cut off begins the rebuild anew.
 */
export async function finishTables(db: Kysely<unknown>, projection: AnyProjection, { schema }: Place): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c where c.relnamespace = ${schema}::regnamespace and c.relkind = 'r'
    order by pg_relation_size(c.oid)
  `.execute(db);
  // taken from the end: the largest first, so that both lanes end at about the same time
  const waiting = rows.map(({ name }) => name);
  const lane = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
      await finishTable(db, projection, schema, name);
  };
  await Promise.all(Array.from({ length: indexedAtATime }, lane));
}

function finishTable(db: Kysely<unknown>, projection: AnyProjection, schema: string, name: string): Promise<void> {
  const indexes = projection.tables.filter(
    (statement) => isQueryIndex(projection, statement) && indexStatement.exec(statement)?.groups?.table === name,
  );
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('search_path', ${`${schema}, pg_temp`}, true)`.execute(tx);
    for (const statement of indexes) await sql.raw(statement).execute(tx);
    await sql`analyze ${sql.table(name)}`.execute(tx);
  });
}

const indexStatement = /^create (?:unique )?index (?<index>\w+) on (?<table>\w+)/;

function isQueryIndex({ queryIndexes }: AnyProjection, statement: string): boolean {
  const index = indexStatement.exec(statement)?.groups?.index;
  return index !== undefined && queryIndexes.includes(index);
}

/** The comment of a schema; null when there is no such schema. */
export async function commentOf(db: Kysely<unknown>, schema: string): Promise<string | null> {
  const { rows } = await sql<{ comment: string | null }>`
    select obj_description(oid, 'pg_namespace') as comment from pg_namespace where nspname = ${schema}
  `.execute(db);
  return rows[0] ? (rows[0].comment ?? "") : null;
}

export async function noteMade(db: Kysely<unknown>, schema: string, note: string): Promise<void> {
  await sql.raw(`comment on schema ${quoted(schema)} is ${literal(note)}`).execute(db);
}

/** A version of a projection that still fills: how far it has read, and how far one whose tables are shown. */
export interface Filling {
  readonly name: string;
  readonly version: number;
  readonly position: number;
  readonly end: number;
}

/** The projections whose tables are behind those of another version that the views show meanwhile. */
export async function fillingVersions(db: Kysely<unknown>, catalogue: readonly AnyProjection[]): Promise<Filling[]> {
  const filling: Filling[] = [];
  for (const projection of catalogue) {
    const { name, version, schema } = projection;
    if ((await commentOf(db, schema)) !== madeOf(projection).waiting) continue;
    const { rows } = await sql<{ position: number }>`
      select position from projection.checkpoints where name = ${name} and version = ${version}
    `.execute(db);
    const position = rows[0]?.position ?? 0;
    const end = Math.max(0, ...(await otherVersions(db, projection)).map((other) => other.position));
    if (position < end) filling.push({ name, version, position, end });
  }
  return filling;
}

/** Other versions of a projection whose tables stand, and how far they have read. */
export async function otherVersions(
  db: Kysely<unknown>,
  { name, version }: AnyProjection,
): Promise<{ version: number; position: number }[]> {
  const { rows } = await sql<{ version: number; position: number }>`
    select c.version, c.position from projection.checkpoints c
    where c.name = ${name} and c.version <> ${version} and to_regnamespace(c.name || '_v' || c.version) is not null
  `.execute(db);
  return rows;
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
