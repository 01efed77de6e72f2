import { type Kysely, sql } from "kysely";
import { type Stage, stages } from "../core/stages.ts";
import { projections } from "../projections/index.ts";
import { articleOfJob, jobId } from "../queue/jobs.ts";
import type { Queues } from "../queue/queues.ts";

/** A log entry as it is stored. */
export interface TracedEntry {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schema: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly recordedAt: string;
}

/** A path: what it holds now is `article`, null for what could not be taken in. */
export interface TracedFile {
  readonly file: string;
  readonly path: string;
  readonly article: string | null;
}

/** A stage that was asked for and is not finished. */
export interface TracedStage {
  readonly stage: Stage;
  readonly job: string;
  readonly attempts: number;
  readonly stalled: boolean;
  readonly askedAt: string;
}

/** A job that a queue still knows. */
export interface TracedJob {
  readonly stage: Stage;
  readonly id: string;
  readonly state: string;
}

/** Rows of one table of a projection. */
export interface TracedRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const mostEntries = 200;
const mostRows = 50;

/** The newest entries of one stream, in the order of the log. */
export async function entriesOf(db: Kysely<unknown>, stream: string): Promise<TracedEntry[]> {
  return (await select(db, sql`stream = ${stream} order by version desc limit ${mostEntries}`)).reverse();
}

/** The entry at a position, or null. */
export async function entryAt(db: Kysely<unknown>, position: number): Promise<TracedEntry | null> {
  return (await select(db, sql`position = ${position}`))[0] ?? null;
}

async function select(db: Kysely<unknown>, where: ReturnType<typeof sql>): Promise<TracedEntry[]> {
  const { rows } = await sql<Omit<TracedEntry, "recordedAt"> & { at: Date }>`
    select position, stream, version, type, schema, data, meta, recorded_at as at from log.entries where ${where}
  `.execute(db);
  return rows.map(({ at, ...row }) => ({ ...row, recordedAt: at.toISOString() }));
}

/** The paths that hold an article now. */
export async function filesOf(db: Kysely<unknown>, article: string): Promise<TracedFile[]> {
  const { rows } = await sql<TracedFile>`
    select file, path, article from store.files where article = ${article} order by path limit ${mostRows}
  `.execute(db);
  return rows;
}

/** The unfinished stages of an article, in their order. */
export async function stagesOf(db: Kysely<unknown>, article: string): Promise<TracedStage[]> {
  const { rows } = await sql<Omit<TracedStage, "job" | "askedAt"> & { turn: string; at: Date }>`
    select stage, turn::text as turn, attempts, stalled, asked_at as at from intake.stages where article = ${article}
    order by array_position(${[...stages]}::text[], stage)
  `.execute(db);
  return rows.map(({ turn, at, ...row }) => ({ ...row, job: jobId({ article, turn }), askedAt: at.toISOString() }));
}

/** The jobs of an article that the queues still know: those that its entries and its unfinished stages name. */
export async function jobsOf(
  queues: Queues,
  article: string,
  entries: readonly TracedEntry[],
  unfinished: readonly TracedStage[],
): Promise<TracedJob[]> {
  const turns = entries.flatMap(({ meta }) => (typeof meta.turn === "string" ? [meta.turn] : []));
  const ids = [...new Set([...turns.map((turn) => jobId({ article, turn })), ...unfinished.map(({ job }) => job)])];
  const found = await Promise.all(
    stages.map(async (stage) =>
      [...(await queues.states(stage, ids))].map(([id, state]) => ({ stage, id, state }) satisfies TracedJob),
    ),
  );
  return found.flat();
}

/** The rows of every table of a projection that finds them by this column: only where an index begins with it. */
export async function rowsOf(
  db: Kysely<unknown>,
  column: "article" | "event_id" | "file",
  value: string,
): Promise<TracedRows[]> {
  const { rows: tables } = await sql<{ schema: string; name: string; type: string }>`
    select distinct n.nspname::text as schema, t.relname::text as name, format_type(c.atttypid, null) as type
    from pg_class t join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute c on c.attrelid = t.oid and c.attname = ${column}
    join pg_index i on i.indrelid = t.oid and i.indkey[0] = c.attnum and i.indpred is null
    where t.relkind = 'r' and n.nspname = any(${projections.map(({ schema }) => schema)}) order by 1, 2
  `.execute(db);
  const found: TracedRows[] = [];
  for (const { schema, name, type } of tables) {
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) as row from ${sql.table(`${schema}.${name}`)} t
      where ${sql.ref(column)} = ${value}::text::${sql.raw(type)} limit ${mostRows}
    `.execute(db);
    if (rows.length > 0) found.push({ table: `${schema}.${name}`, rows: rows.map(({ row }) => row) });
  }
  return found;
}

/** Something that was meant by what somebody typed. */
export type Found =
  | { readonly kind: "article"; readonly id: string; readonly path: string | null }
  | { readonly kind: "file"; readonly id: string; readonly path: string }
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "entry"; readonly position: number };

const mostFound = 50;

/**
 * What somebody may mean: a log position; an article's, a file's or an event's id or eight digits of its beginning; a job's
 * id; a path, a file's name or a part of it. What is exact comes alone.
 */
export async function find(db: Kysely<unknown>, typed: string): Promise<Found[]> {
  const text = typed.trim();
  const id = /^[0-9a-f]{64}\.\d+$/i.test(text) ? articleOfJob(text) : text;
  const byId = [...(await byPosition(db, id)), ...(await byBeginning(db, id.toLowerCase()))];
  return byId.length > 0 ? byId : byPath(db, text);
}

async function byPosition(db: Kysely<unknown>, text: string): Promise<Found[]> {
  if (!/^\d{1,15}$/.test(text)) return [];
  const entry = await entryAt(db, Number(text));
  return entry ? [{ kind: "entry", position: entry.position }] : [];
}

async function byBeginning(db: Kysely<unknown>, text: string): Promise<Found[]> {
  const found: Found[] = [];
  if (/^[0-9a-f]{8,64}$/.test(text)) {
    const { rows: articles } = await sql<{ id: string; path: string | null }>`
      select article as id, (select path from store.files f where f.article = a.article order by path limit 1) as path
      from store.articles a where article like ${`${text}%`} order by article limit ${mostFound}
    `.execute(db);
    const { rows: files } = await sql<{ id: string; path: string }>`
      select file as id, path from store.files where file like ${`${text}%`} order by file limit ${mostFound}
    `.execute(db);
    found.push(...articles.map((row) => ({ kind: "article", ...row }) as const));
    found.push(...files.map((row) => ({ kind: "file", ...row }) as const));
  }
  if (/^[0-9a-f-]{8,36}$/.test(text)) {
    const { rows: events } = await sql<{ id: string }>`
      select substr(stream, 7) as id from log.streams
      where stream like ${`event/${text}%`} order by stream limit ${mostFound}
    `.execute(db);
    found.push(...events.map((row) => ({ kind: "event", ...row }) as const));
  }
  return found;
}

/** By a whole path, else by a file's whole name, else by a part of the path. */
async function byPath(db: Kysely<unknown>, text: string): Promise<Found[]> {
  if (text === "") return [];
  const conditions = [
    sql`path = ${text}`,
    sql`right(path, length(${text}) + 1) = '/' || ${text}`,
    sql`position(lower(${text}) in lower(path)) > 0`,
  ];
  for (const condition of conditions) {
    const { rows } = await sql<TracedFile>`
      select file, path, article from store.files where ${condition} order by path limit ${mostFound}
    `.execute(db);
    if (rows.length > 0) return rows.map(({ file, path }) => ({ kind: "file", id: file, path }));
  }
  return [];
}

/** A path by its id; null when it was never seen. */
export async function fileAt(db: Kysely<unknown>, id: string): Promise<TracedFile | null> {
  const { rows } = await sql<TracedFile>`select file, path, article from store.files where file = ${id}`.execute(db);
  return rows[0] ?? null;
}
