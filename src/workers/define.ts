import type { Kysely, Transaction } from "kysely";
import type { CoderPool } from "../coders/thread-pool.ts";
import type { Stage } from "../core/stages.ts";
import type { NewEntry } from "../log/entries/define.ts";
import type { ReaderPool } from "../readers/process-pool.ts";
import type { StoreTables } from "../store/tables.ts";

/** What workers may use. `db` has the writer's rights. */
export interface Needs {
  readonly db: Kysely<StoreTables>;
  readonly coder: CoderPool;
  readonly reader: ReaderPool;
}

/** What a worker decided about an article. */
export interface Outcome {
  /** Writes to the store and returns the entries; runs in the transaction that appends them, only if the work is still wanted. */
  readonly settle: (tx: Transaction<StoreTables>) => Promise<readonly NewEntry[]>;
  /** The stage to ask for next. */
  readonly next: Stage | null;
}

/** One stage: decides about an article; the runner acts. Throws Refused when the article can never pass it. */
export interface Worker {
  readonly stage: Stage;
  work(input: { article: string; turn: string }, needs: Needs): Promise<Outcome>;
}

/** Declares a worker. */
export function defineWorker(worker: Worker): Worker {
  return Object.freeze(worker);
}
