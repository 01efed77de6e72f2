import { UnrecoverableError } from "bullmq";
import { Refused } from "../core/errors.ts";

/** What BullMQ is told of a failed job: `Refused` is final, everything else is tried again. */
export function toQueueError(error: unknown): Error {
  if (error instanceof Refused) return new UnrecoverableError(error.message);
  return error instanceof Error ? error : new Error("a job threw a non-Error", { cause: error });
}
