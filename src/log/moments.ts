import { type QueryExecutorProvider, sql } from "kysely";

/**
 * Notes that everything up to a horizon is settled by now. Once a second is often enough; a horizon that is no news changes
 * nothing. In a statement of its own, outside any transaction: `asOf` waits for one that is under way.
 */
export async function settle(db: QueryExecutorProvider, horizon: number): Promise<void> {
  await sql`select log.settle(${horizon})`.execute(db);
}

/**
 * The position that a question *as of* a position or a moment is asked at; a position is its own answer. For a moment it is
 * what was settled then: the same position however often it is asked for, once the moment has passed; 0 before the first.
 */
export async function asOf(db: QueryExecutorProvider, when: number | Date): Promise<number> {
  if (typeof when === "number") return when;
  const result = await sql<{ position: number }>`select log.position_at(${when}) as position`.execute(db);
  return result.rows[0]?.position ?? 0;
}
