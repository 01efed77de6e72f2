import { z } from "zod";

/**
 * What a job carries: which article, and which asking of its stage (`intake.stages.turn`). Never text: a queue's contents
 * are shown on its dashboard, copied by its backups and outlive an erasure.
 */
export const jobPayload = z.strictObject({
  article: z.string().regex(/^[0-9a-f]{64}$/),
  turn: z.string().regex(/^\d{1,19}$/),
});
export type Job = z.infer<typeof jobPayload>;

/**
 * A job's identity within its stage: the same asking is the same job, however often it is enqueued. The dot keeps it from
 * ever reading as an integer, and a colon would be refused: both are reserved by BullMQ.
 */
export function jobId({ article, turn }: Job): string {
  return `${article}.${turn}`;
}

/** The article that a job's id names. */
export function articleOfJob(id: string): string {
  return id.split(".")[0] ?? id;
}

/** How a job is tried and kept; times in milliseconds, ages in seconds. */
export const jobDefaults = {
  /** First try and retries: after the last one the job counts as exhausted, until the sweeper replaces it. */
  attempts: 3,
  /** Doubles from retry to retry: about 1 and 2 s. The jitter keeps jobs that failed together from coming back together. */
  backoff: { type: "exponential", delay: 1_000, jitter: 0.25 },
  /**
   * Kept for the dashboard, and briefly: BullMQ's check for stalled jobs reads past all of them every second on PostgreSQL.
   * By age, since keeping by count halves its speed there.
   */
  removeOnComplete: { age: 60 },
  removeOnFail: { age: 24 * 3600 },
  stackTraceLimit: 5,
} as const;
