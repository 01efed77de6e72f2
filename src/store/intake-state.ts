import { type Kysely, sql } from "kysely";
import type { StoreTables } from "./tables.ts";

/** Who paused intake, when, and why if he said so. */
export interface Pause {
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly reason: string | null;
}

/** Why intake must wait: an operator has paused it, or too many stages are unfinished. */
export type Hold =
  | { readonly kind: "paused"; readonly pause: Pause }
  | { readonly kind: "backlog"; readonly unfinished: number };

/** The pause that is in force, or null. */
export async function pauseOf(db: Kysely<StoreTables>): Promise<Pause | null> {
  const row = await db.selectFrom("intake.pauses").select(["paused_at", "who", "reason"]).executeTakeFirst();
  return row ? { who: row.who, since: row.paused_at.toISOString(), reason: row.reason } : null;
}

/** Pauses intake on every host; false when it was paused already, and stays so as it was. */
export async function pauseIntake(
  db: Kysely<StoreTables>,
  { who, reason }: { who: string; reason: string | null },
): Promise<boolean> {
  const result = await db
    .insertInto("intake.pauses")
    .values({ who, reason })
    .onConflict((row) => row.column("one").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Lets intake go on; false when it was not paused. */
export async function resumeIntake(db: Kysely<StoreTables>): Promise<boolean> {
  const result = await db.deleteFrom("intake.pauses").executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** What keeps intake from going on, or null. `limit` is how many stages may be unfinished. One query, since it is asked often. */
export async function holdOf(db: Kysely<StoreTables>, limit: number): Promise<Hold | null> {
  const { rows } = await sql<{ paused_at: Date | null; who: string | null; reason: string | null; unfinished: number }>`
    select p.paused_at, p.who, p.reason, (select count(*) from intake.stages where not stalled) as unfinished
    from (select) always left join intake.pauses p on true
  `.execute(db);
  const row = rows[0];
  if (row?.paused_at && row.who !== null) {
    return { kind: "paused", pause: { who: row.who, since: row.paused_at.toISOString(), reason: row.reason } };
  }
  return row && row.unfinished >= limit ? { kind: "backlog", unfinished: row.unfinished } : null;
}

/** A pause in words, to be told to whoever waits for intake. */
export function sayPause({ who, since, reason }: Pause): string {
  return `paused by ${who} since ${since.slice(0, 16).replace("T", " ")} UTC${reason ? ` (${reason})` : ""}`;
}
