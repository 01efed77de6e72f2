import { type Kysely, sql, type Transaction } from "kysely";
import type { Stage } from "../core/stages.ts";
import type { StoreTables } from "./tables.ts";

/** One asking for a stage of an article. `turn` tells this asking from earlier ones. */
export interface Task {
  readonly article: string;
  readonly stage: Stage;
  readonly turn: string;
}

/** Asks for a stage; asking again while it is unfinished makes a new turn, which the older job cannot finish. */
export async function askFor(tx: Transaction<StoreTables>, article: string, stage: Stage): Promise<Task> {
  const { turn } = await tx
    .insertInto("intake.stages")
    .values({ article, stage, enqueued_at: sql`clock_timestamp()` })
    .onConflict((row) =>
      row.columns(["article", "stage"]).doUpdateSet({
        turn: sql`excluded.turn`,
        asked_at: sql`excluded.asked_at`,
        enqueued_at: sql`excluded.enqueued_at`,
        attempts: 0,
        stalled: false,
      }),
    )
    .returning("turn")
    .executeTakeFirstOrThrow();
  return { article, stage, turn: String(turn) };
}

/** Whether the asking is still unfinished, as far as this moment tells; `finish` decides. */
export async function isAsked(db: Kysely<StoreTables>, { article, stage, turn }: Task): Promise<boolean> {
  const row = await db
    .selectFrom("intake.stages")
    .select("turn")
    .where("article", "=", article)
    .where("stage", "=", stage)
    .where("turn", "=", turn)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes the asking away; false when somebody else has finished it or a newer one took its place. */
export async function finish(tx: Transaction<StoreTables>, { article, stage, turn }: Task): Promise<boolean> {
  const result = await tx
    .deleteFrom("intake.stages")
    .where("article", "=", article)
    .where("stage", "=", stage)
    .where("turn", "=", turn)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Counts a failure that is not the article's; returns how many there were, or null when the asking is gone. */
export async function countFailure(
  tx: Transaction<StoreTables>,
  { article, stage, turn }: Task,
): Promise<number | null> {
  const row = await tx
    .updateTable("intake.stages")
    .set((stages) => ({ attempts: stages("attempts", "+", 1) }))
    .where("article", "=", article)
    .where("stage", "=", stage)
    .where("turn", "=", turn)
    .where("stalled", "=", false)
    .returning("attempts")
    .executeTakeFirst();
  return row?.attempts ?? null;
}

/** Marks the asking as stalled: the sweeper leaves it to an operator. */
export async function markStalled(tx: Transaction<StoreTables>, { article, stage, turn }: Task): Promise<void> {
  await tx
    .updateTable("intake.stages")
    .set({ stalled: true })
    .where("article", "=", article)
    .where("stage", "=", stage)
    .where("turn", "=", turn)
    .execute();
}

/** Stalled askings, those that were asked for first first; only of one article or one stage where these are given. */
export async function stalledTasks(
  db: Kysely<StoreTables>,
  { article, stage, limit }: { article?: string | undefined; stage?: Stage | undefined; limit: number },
): Promise<Task[]> {
  let stalled = db
    .selectFrom("intake.stages")
    .select(["article", "stage", sql<string>`turn::text`.as("turn")])
    .where("stalled", "=", true);
  if (article !== undefined) stalled = stalled.where("article", "=", article);
  if (stage !== undefined) stalled = stalled.where("stage", "=", stage);
  return stalled.orderBy("asked_at").orderBy("article").limit(limit).execute();
}

/**
 * Unfinished askings whose job was last seen to `quietSeconds` ago, oldest first, marked as seen to now.
 * For the sweeper, which then makes sure that each has a live job.
 */
export async function takeUnattended(
  db: Kysely<StoreTables>,
  { quietSeconds, limit }: { quietSeconds: number; limit: number },
): Promise<Task[]> {
  const rows = await sql<{ article: string; stage: Stage; turn: string }>`
    update intake.stages s set enqueued_at = clock_timestamp()
    from (select article, stage from intake.stages
          where not stalled and (enqueued_at is null or enqueued_at < clock_timestamp() - make_interval(secs => ${quietSeconds}))
          order by enqueued_at nulls first limit ${limit} for update skip locked) quiet
    where s.article = quiet.article and s.stage = quiet.stage
    returning s.article, s.stage, s.turn::text as turn
  `.execute(db);
  return rows.rows;
}

/** How many askings are unfinished, stalled ones apart. */
export async function countUnfinished(db: Kysely<StoreTables>): Promise<{ waiting: number; stalled: number }> {
  const row = await db
    .selectFrom("intake.stages")
    .select((stages) => [
      stages.fn.countAll<number>().filterWhere("stalled", "=", false).as("waiting"),
      stages.fn.countAll<number>().filterWhere("stalled", "=", true).as("stalled"),
    ])
    .executeTakeFirstOrThrow();
  return row;
}

/** How many of these articles have a stage that is neither finished nor stalled. */
export async function unfinishedOf(db: Kysely<StoreTables>, articles: readonly string[]): Promise<number> {
  const row = await db
    .selectFrom("intake.stages")
    .select((stages) => stages.fn.countAll<number>().as("count"))
    .where("article", "=", sql<string>`any(${[...articles]})`)
    .where("stalled", "=", false)
    .executeTakeFirstOrThrow();
  return row.count;
}
