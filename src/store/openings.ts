import { type Kysely, sql, type Transaction } from "kysely";
import { type FoundFile, fileIdOf, type Within } from "./files.ts";
import type { StoreTables } from "./tables.ts";

/** What a member's path held before this opening: an article, or null for a refusal, which `isNoted` when it is of the same bytes. */
export interface HeldMember {
  readonly article: string | null;
  readonly isNoted: boolean;
}

/**
 * Begins to open a container. Until `endOpening` it counts as changed, so that whoever looks at it next goes on when this
 * one does not come to its end.
 */
export async function beginOpening(db: Kysely<StoreTables>, { path, modified }: FoundFile): Promise<Within> {
  const container = fileIdOf(path);
  const { opening } = await db
    .insertInto("store.files")
    .values({ file: container, path, article: null, size: -1, modified, container: null, opening: 1 })
    .onConflict((row) =>
      row.column("file").doUpdateSet((old) => ({
        size: -1,
        container: null,
        opening: old("store.files.opening", "+", 1),
      })),
    )
    .returning("opening")
    .executeTakeFirstOrThrow();
  return { container, opening };
}

/** Marks members as seen by an opening; returns what those of their paths that are known held before. */
export async function seeMembers(
  db: Kysely<StoreTables>,
  { container, opening }: Within,
  members: readonly FoundFile[],
): Promise<Map<string, HeldMember>> {
  const ids = members.map(({ path }) => fileIdOf(path));
  // what is refused now may not be what was refused: that has a row with the time of the container as it was then
  const { rows } = await sql<{ path: string; article: string | null; size: number; modified: number }>`
    update store.files set opening = greatest(opening, ${opening}), container = ${container} where file = any(${ids})
    returning path, article, size, modified`.execute(db);
  const times = new Map(members.map(({ path, modified }) => [path, modified]));
  return new Map(
    rows.map(({ path, article, size, modified }) => [
      path,
      { article, isNoted: article === null && Number(size) >= 0 && modified === times.get(path) },
    ]),
  );
}

/** Some members that no opening since has seen, and what they hold. Their rows stay locked until the transaction ends. */
export async function goneMembers(
  tx: Transaction<StoreTables>,
  { container, opening }: Within,
  limit: number,
): Promise<{ file: string; article: string; changes: number }[]> {
  const rows = await tx
    .selectFrom("store.files")
    .select(["file", "article", "changes"])
    .where("container", "=", container)
    .where("opening", "<", opening)
    .where("article", "is not", null)
    .orderBy("file")
    .limit(limit)
    .forUpdate()
    .execute();
  return rows.flatMap(({ file, article, changes }) => (article === null ? [] : [{ file, article, changes }]));
}

/** Notes that a container was opened to its end as it is: unless it changes, nobody opens it again. */
export async function endOpening(
  db: Kysely<StoreTables>,
  { container, opening }: Within,
  { size, modified }: FoundFile,
): Promise<void> {
  await db
    .updateTable("store.files")
    .set({ size, modified })
    .where("file", "=", container)
    .where("opening", "=", opening)
    .execute();
}
