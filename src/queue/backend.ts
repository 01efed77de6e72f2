import type { BackendFactory, IQueueBackend, JobProgress, Queue, Worker } from "bullmq";
import { pause } from "../core/clock.ts";
import type { Stage } from "../core/stages.ts";
import type { Job } from "./jobs.ts";
import type { Reach } from "./reach.ts";

/** What the two kinds of store do differently; all else is BullMQ's common interface. */
export interface Backend {
  /** What BullMQ's queues and workers talk through. Where it is stays in here: their `connection` is only a label. */
  readonly queueFactory: Factory;
  readonly workerFactory: Factory;
  /** Key prefix (Redis); no meaning on PostgreSQL. */
  readonly prefix: string;
  /** Of these ids, which have a live job, and which must be removed before they can be added again. */
  sort(queue: BullQueue, ids: readonly string[]): Promise<{ live: Set<string>; spent: string[] }>;
  /** Live jobs of all these queues. */
  backlog(queues: readonly BullQueue[]): Promise<number>;
  /** Makes tables and functions whole again; true when they were not. */
  restore(): Promise<boolean>;
  close(): Promise<void>;
}

export type Factory = BackendFactory<IQueueBackend, string>;
export type BullQueue = Queue<Job, void, Stage, Job, void, Stage, IQueueBackend, string>;
export type BullWorker = Worker<Job, void, Stage, IQueueBackend, JobProgress, string>;

/** Pause after a failed call of a worker, in ms. */
const afterFailure = 500;

/**
 * Makes a worker's backend bear errors quietly. BullMQ's worker asks again at once after any error that is not a refused
 * connection (a starting server, missing tables, a full disk), thousands of times a second: here each failure costs a
 * pause, and is reported where outages are told apart from noise.
 */
export function patient(backend: IQueueBackend, part: string, reach: Reach): IQueueBackend {
  const fetch = backend.moveToActive.bind(backend);
  const watch = backend.moveStalledJobsToWait.bind(backend);
  const told = async <T>(call: string, ask: () => Promise<T>): Promise<T> => {
    try {
      const answer = await ask();
      reach.reached(`${part} ${call}`);
      return answer;
    } catch (error) {
      if (!backend.closing) {
        reach.failed(`${part} ${call}`, error);
        await pause(afterFailure);
      }
      throw error;
    }
  };
  return Object.assign(backend, {
    moveToActive: (...args: Parameters<typeof fetch>) => told("fetch", () => fetch(...args)),
    // the next look is a second away; told of a failure, BullMQ would not look for five
    moveStalledJobsToWait: () => told("watch", watch).catch(() => []),
  });
}
