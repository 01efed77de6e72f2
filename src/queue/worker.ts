import { setMaxListeners } from "node:events";
import { type Job as BullJob, UnrecoverableError, WaitingError, Worker } from "bullmq";
import { pause } from "../core/clock.ts";
import type { Stage } from "../core/stages.ts";
import { type Backend, type BullWorker, patient } from "./backend.ts";
import { type Job, jobPayload } from "./jobs.ts";
import { toQueueError } from "./outcome.ts";
import type { Handler, QueueListeners, WorkerHandle } from "./queues.ts";
import type { Reach } from "./reach.ts";

/** How jobs are held. A killed worker's job is retaken when its lock has run out and the next check has come. */
const holding = {
  lockDuration: 3_000,
  stalledInterval: 1_000,
  // a job may be retaken often: who commits is decided by the append's key, not by holding the job
  maxStalledCount: 50,
  runRetryDelay: 500,
  // seconds between looks at an empty queue, beside the notification that wakes a worker at once
  drainDelay: 5,
};
/** A worker looks for stalled jobs every second: silence for this long, in ms, means that it is out of touch. */
const silenceMs = 10_000;
/** What a told job gets to end, and after it a connection to close, in ms. */
const graceMs = 1_000;

/** What a worker is to do. `name` tells workers of one process apart. */
export interface WorkerOrder {
  readonly name: string;
  readonly stage: Stage;
  readonly handler: Handler;
  readonly concurrency: number;
}

/** What all workers of a process share. */
export interface Surroundings {
  readonly backend: Backend;
  readonly reach: Reach;
  readonly listeners: QueueListeners;
}

/** Starts a worker, and a new one in its place whenever BullMQ's own cannot go on. */
export function startWorker(order: WorkerOrder, { backend, reach, listeners }: Surroundings): WorkerHandle {
  const { name, stage, handler, concurrency } = order;
  const drained = new AbortController();
  setMaxListeners(0, drained.signal);
  let active = 0;
  let heardAt = Number.NEGATIVE_INFINITY;
  let closing: Promise<void> | null = null;

  const ear: Reach = {
    reached(part) {
      heardAt = performance.now();
      reach.reached(part);
    },
    failed(part, error) {
      heardAt = Number.NEGATIVE_INFINITY;
      reach.failed(part, error);
    },
  };

  const take = async (job: BullJob<Job, void, Stage>, token?: string): Promise<void> => {
    active += 1;
    try {
      await deliver(job, handler, drained.signal);
    } catch (error) {
      if (!drained.signal.aborted) throw toQueueError(error);
      await job.moveToWait(token);
      throw new WaitingError();
    } finally {
      active -= 1;
    }
  };

  const open = (): BullWorker => {
    const options = { ...holding, concurrency, connection: stage, prefix: backend.prefix, autorun: false };
    const made: BullWorker = new Worker(stage, take, options, (...args) =>
      patient(backend.workerFactory(...args), name, ear),
    );
    // whatever counts is heard by the ear or by the job's own fate; unheard, each event would be printed
    made.on("error", () => {});
    made.on("stalled", (id) => listeners.onRetaken?.(stage, id));
    return made;
  };

  let worker = open();
  const supervise = async (): Promise<void> => {
    while (!closing) {
      try {
        await worker.waitUntilReady();
        ear.reached(`${name} start`);
        await worker.run();
      } catch (error) {
        ear.failed(`${name} start`, error);
      }
      if (closing) return;
      // a worker whose first connection failed never works again, even when the server is back
      await ended(worker.close(true), graceMs);
      await pause(graceMs);
      if (!closing) worker = open();
    }
  };
  void supervise();

  const close = async (drainMs: number): Promise<void> => {
    const closed = worker.close();
    if (await ended(closed, drainMs)) return;
    drained.abort();
    if (await ended(closed, graceMs)) return;
    await ended(worker.getBackend().close(true), graceMs);
  };

  return {
    stage,
    active: () => active,
    consuming: () => !closing && worker.isRunning() && performance.now() - heardAt < silenceMs,
    close({ drainMs }) {
      closing ??= close(drainMs);
      return closing;
    },
  };
}

async function deliver(job: BullJob<Job, void, Stage>, handler: Handler, signal: AbortSignal): Promise<void> {
  const payload = jobPayload.safeParse(job.data);
  if (!payload.success) throw new UnrecoverableError("not a job of this queue: expected an article and a turn");
  await handler(payload.data, {
    id: job.id ?? "",
    attempt: job.attemptsMade + 1,
    attempts: job.opts.attempts ?? 1,
    deliveries: job.attemptsStarted,
    signal,
  });
}

/** Whether something ended, well or badly, within so many milliseconds. */
async function ended(something: Promise<unknown>, withinMs: number): Promise<boolean> {
  const early = new AbortController();
  const late = pause(withinMs, early.signal).then(() => false);
  const done = something.then(
    () => true,
    () => true,
  );
  const first = await Promise.race([done, late]);
  early.abort();
  return first;
}
