import type { Stage } from "../core/stages.ts";
import type { Job } from "./jobs.ts";

/**
 * Where the queues live. PostgreSQL: `role` is taken on when a connection opens (null: the login's own rights) and BullMQ's
 * tables stand in `schema`. Redis: every key begins with `prefix`, so that two installations can share a server.
 */
export type QueueSettings =
  | {
      readonly kind: "postgres";
      readonly connectionString: string;
      readonly role: string | null;
      readonly schema: string;
    }
  | { readonly kind: "redis"; readonly url: string; readonly prefix: string };

/** The backend stopped answering, or lacks its tables; or answers again. */
export type Outage =
  | { readonly kind: "lost"; readonly error: Error }
  | { readonly kind: "back"; readonly afterMs: number };

/** Who is told what happens to the queues. */
export interface QueueListeners {
  /** Called once when an outage begins and once when it ends, however many calls failed. */
  onOutage(outage: Outage): void;
  /** A job was taken from a worker that no longer renewed its lock: killed, or too busy to. */
  onRetaken?(stage: Stage, id: string): void;
}

/** One delivery of a job to a handler. A job may come again, even twice at once: effects follow from the append's key. */
export interface Delivery {
  readonly id: string;
  /** Which try this is, from 1 to `attempts`. Deliveries cut short by a killed worker are not counted. */
  readonly attempt: number;
  readonly attempts: number;
  /** Times it was handed out, counting those that a killed worker cut short: what grows is a job that kills its workers. */
  readonly deliveries: number;
  /** Aborted when a closing worker's time is over: the job is then given back and this try is not counted. */
  readonly signal: AbortSignal;
}

/**
 * Does one job. Resolving completes it; `Refused` ends it for good; anything else thrown is tried again until the attempts
 * are used up.
 */
export type Handler = (job: Job, delivery: Delivery) => Promise<void>;

/** A worker of one stage. It reconnects and goes on by itself until it is closed. */
export interface WorkerHandle {
  readonly stage: Stage;
  /** Jobs in its hands now. */
  active(): number;
  /** Whether it is in touch with its queue: false while the backend is away or its tables are. */
  consuming(): boolean;
  /**
   * Takes no more jobs and waits up to `drainMs` for those in hand; what then remains is given back, or retaken by another
   * worker when its lock runs out. Takes at most about two seconds longer than `drainMs`.
   */
  close(options: { drainMs: number }): Promise<void>;
}

/** What became of the jobs given to `ensure`. */
export interface Ensured {
  /** Ids that had a live job already. */
  readonly live: ReadonlySet<string>;
  /** Ids that were enqueued now: new, or in place of a job that was completed or exhausted. */
  readonly enqueued: ReadonlySet<string>;
}

/**
 * Jobs of one stage by state. `waiting` can be taken at once, `delayed` waits for its retry, `failed` is exhausted; from a queue that
 * somebody has `paused` in the dashboard none is taken.
 */
export interface StageCounts {
  readonly paused: boolean;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  readonly completed: number;
}

/**
 * The three queues on either backend. While the backend is away every method rejects, at once when nothing listens there and
 * after a time-out when it hangs; none waits for it to come back. Workers do.
 */
export interface Queues {
  /** Enqueues. A job whose id exists already, in whatever state, is left as it is. */
  add(stage: Stage, jobs: readonly Job[]): Promise<void>;
  /** Makes each job live: enqueues what is absent, replaces what is completed or exhausted, leaves the rest alone. */
  ensure(stage: Stage, jobs: readonly Job[]): Promise<Ensured>;
  /** Which of these ids have a live job: waiting, delayed or active. */
  live(stage: Stage, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The states of these jobs, as the dashboard names them; those that are no longer kept are left out. For a few ids. */
  states(stage: Stage, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  work(stage: Stage, handler: Handler, options: { readonly concurrency: number }): WorkerHandle;
  counts(): Promise<Record<Stage, StageCounts>>;
  /** Live jobs of all stages together, however many finished ones are kept: cheap enough to ask every second. */
  backlog(): Promise<number>;
  /**
   * Puts back what BullMQ does not put back itself when its store was emptied, dropped or left half there; true when
   * something was missing. The jobs themselves are the sweeper's to enqueue. Cheap when all is well.
   */
  repair(): Promise<boolean>;
  /** The raw BullMQ queues, for the dashboard alone. */
  boards(): readonly unknown[];
  /** Closes the workers together (see `WorkerHandle.close`), then the queues and their connections. */
  close(options: { drainMs: number }): Promise<void>;
}
