import type { Kysely } from "kysely";
import { type Batch, type BatchRange, readBatch } from "./read-batch.ts";

/** Reads a batch of entries; `tx` is the transaction that will apply them. */
export type ReadEntries = (tx: Kysely<unknown>, range: BatchRange) => Promise<ReadOne>;

/** A batch, and what can be done while its statements run. */
export interface ReadOne extends Batch {
  readonly meanwhile?: () => void;
}

/**
 * Reads each batch while the statements of the one before it run, on a connection of its own. For entries that were seen
 * already: nothing may appear any more in a range that is asked for.
 */
export function readingAhead(db: Kysely<unknown>): ReadEntries {
  let ahead: { range: BatchRange; batch: Promise<Batch> } | null = null;
  return async (_tx, range) => {
    const isRead = ahead?.range.after === range.after && ahead.range.upTo === range.upTo;
    const batch = await (ahead && isRead ? ahead.batch : readBatch(db, range));
    ahead = null;
    if (batch.obstacle !== null || batch.position >= range.upTo) return batch;
    return {
      ...batch,
      meanwhile() {
        if (ahead) return;
        const following = { ...range, after: batch.position };
        ahead = { range: following, batch: readBatch(db, following) };
        // a failure is told to who asks for the batch
        ahead.batch.catch(() => {});
      },
    };
  };
}
