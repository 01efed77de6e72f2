import { type Kysely, sql } from "kysely";
import { pause } from "../core/clock.ts";
import { stages } from "../core/stages.ts";
import type { Queues } from "../queue/queues.ts";
import { takeUnattended } from "../store/stages.ts";
import type { StoreTables } from "../store/tables.ts";

/** How often to sweep, and how long an asking is left alone after a job for it was last made sure of. */
export interface SweepOptions {
  readonly db: Kysely<StoreTables>;
  readonly queues: Queues;
  readonly everySeconds: number;
  readonly quietSeconds: number;
  readonly onSwept: (enqueued: number) => void;
}

/** Many sweepers may run: whoever holds this lock at a sweep's time does it. */
const sweepLock = sql`select pg_try_advisory_xact_lock(hashtext('entente.sweep'), 0) as mine`;
const batch = 1000;

/**
 * One sweep: whatever was asked for and has no live job gets one. This is what brings work back after the queues were
 * wiped, a job was lost with its worker, or an enqueue failed. Returns how many jobs were missing.
 */
export async function sweep({
  db,
  queues,
  quietSeconds,
}: Omit<SweepOptions, "everySeconds" | "onSwept">): Promise<number> {
  await queues.repair();
  const tasks = await db.transaction().execute(async (tx) => {
    const lock = await sql<{ mine: boolean }>`${sweepLock}`.execute(tx);
    return lock.rows[0]?.mine ? takeUnattended(tx, { quietSeconds, limit: batch }) : [];
  });
  let missing = 0;
  for (const stage of stages) {
    const jobs = tasks.filter((task) => task.stage === stage).map(({ article, turn }) => ({ article, turn }));
    if (jobs.length > 0) missing += (await queues.ensure(stage, jobs)).enqueued.size;
  }
  return missing;
}

/** Sweeps on a timer until the signal aborts. A sweep that fails is only late: the next one does its work. */
export async function keepSweeping(options: SweepOptions, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await sweep(options).then(
      (enqueued) => enqueued > 0 && options.onSwept(enqueued),
      () => undefined,
    );
    await pause(options.everySeconds * 1000, stop);
  }
}
