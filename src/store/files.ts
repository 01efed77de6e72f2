import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from "kysely";
import { sha256 } from "../core/ids.ts";
import type { StoreTables } from "./tables.ts";

/** A file as it was found: absolute path, size in bytes, time of its last change in milliseconds since 1970. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  /** Of a member of a container: which, and by which opening of it. */
  readonly within?: Within;
}

/** An opening of a container: the container's file id, and a number that grows. */
export interface Within {
  readonly container: string;
  readonly opening: number;
}

/** The id of a path: the SHA-256 of its UTF-8, so that the log never holds a name. */
export function fileIdOf(path: string): string {
  return sha256(path);
}

/** Those of the files that have changed since they were last looked at, or were never seen: one query for all. */
export async function changedFiles(db: Kysely<StoreTables>, found: readonly FoundFile[]): Promise<FoundFile[]> {
  const rows = await db
    .selectFrom("store.files")
    .select(["file", "size", "modified"])
    .where(
      "file",
      "in",
      found.map(({ path }) => fileIdOf(path)),
    )
    .execute();
  const known = new Map(rows.map((row) => [row.file, row]));
  return found.filter(({ path, size, modified }) => {
    const row = known.get(fileIdOf(path));
    return !row || row.size !== size || row.modified !== modified;
  });
}

/** What a path held before, and which of its changes this is. The row stays locked until the transaction ends. */
export async function lockFile(
  tx: Transaction<StoreTables>,
  found: FoundFile,
): Promise<{ article: string | null; changes: number; opening: number }> {
  const { path, size, modified, within } = found;
  const container = within?.container ?? null;
  const opening = within?.opening ?? 0;
  // two may open a container at once: what the later one has seen is not gone
  const latest = sql<number>`greatest(store.files.opening, ${opening})`;
  return tx
    .insertInto("store.files")
    .values({ file: fileIdOf(path), path, article: null, size, modified, container, opening })
    .onConflict((row) => row.column("file").doUpdateSet({ size, modified, container, opening: latest }))
    .returning(["article", "changes", "opening"])
    .executeTakeFirstOrThrow();
}

/** Notes what a path holds now. */
export async function holdArticle(tx: Transaction<StoreTables>, file: string, article: string | null): Promise<void> {
  await tx
    .updateTable("store.files")
    .set((row) => ({ article, changes: row("changes", "+", 1) }))
    .where("file", "=", file)
    .execute();
}

/** Whether any path holds the article. */
export async function isHeld(tx: Transaction<StoreTables>, article: string): Promise<boolean> {
  const row = await tx
    .selectFrom("store.files")
    .select("file")
    .where("article", "=", article)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The path a file id stands for, or null. */
export async function pathOf(db: Kysely<StoreTables>, file: string): Promise<string | null> {
  const row = await db.selectFrom("store.files").select("path").where("file", "=", file).executeTakeFirst();
  return row?.path ?? null;
}

/** The paths that hold the article now, in order. */
export async function namesOf(db: Kysely<StoreTables>, article: string): Promise<string[]> {
  const rows = await db
    .selectFrom("store.files")
    .select("path")
    .where("article", "=", article)
    .orderBy("path")
    .execute();
  return rows.map(({ path }) => path);
}

/**
 * Makes watchers take paths that were refused for changed, wherever they watch: each is looked at again. A member is looked
 * at with its container.
 */
export async function lookAgain(db: Kysely<StoreTables>, paths: readonly string[]): Promise<void> {
  const ids = paths.map(fileIdOf);
  await sql`
    update store.files set size = -1 where article is null and (file = any(${ids})
      or file in (select container from store.files where file = any(${ids}) and article is null))`.execute(db);
}

/** The files that paths are in: of a member its container's path, of any other its own. Each once. */
export async function filesOnDisk(db: Kysely<StoreTables>, paths: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ path: string; holder: string }>`
    select f.path, c.path as holder from store.files f join store.files c on c.file = f.container
    where f.file = any(${paths.map(fileIdOf)})`.execute(db);
  const holders = new Map(rows.map(({ path, holder }) => [path, holder]));
  return [...new Set(paths.map((path) => holders.get(path) ?? path))];
}

/** Paths that hold nothing that could be taken in and that a person may mean, whole or by their end. */
export async function findRefusedFiles(db: Kysely<StoreTables>, meant: string): Promise<string[]> {
  const rows = await db
    .selectFrom("store.files")
    .select("path")
    .where("article", "is", null)
    .where(isNamed(meant))
    .orderBy("path")
    .limit(10)
    .execute();
  return rows.map(({ path }) => path);
}

/** Articles that a person may mean: by the beginning of their id (8 characters or more), a path, or a file's name. */
export async function findArticles(db: Kysely<StoreTables>, meant: string): Promise<string[]> {
  const byId = /^[0-9a-f]{8,64}$/.test(meant)
    ? await db.selectFrom("store.articles").select("article").where("article", "like", `${meant}%`).limit(10).execute()
    : [];
  if (byId.length > 0) return byId.map(({ article }) => article);
  const byName = await db
    .selectFrom("store.files")
    .select("article")
    .distinct()
    .where("article", "is not", null)
    .where(isNamed(meant))
    .limit(10)
    .execute();
  return byName.flatMap(({ article }) => article ?? []);
}

function isNamed(meant: string): RawBuilder<SqlBool> {
  return sql`(path = ${meant} or right(path, length(${meant}) + 1) = ${`/${meant}`})`;
}
