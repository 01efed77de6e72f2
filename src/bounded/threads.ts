import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import {
  type BoundedPool,
  type Bounds,
  countedSlots,
  NeededTooMuch,
  PoolClosed,
  startSeconds,
  TookTooLong,
} from "./pool.ts";

/** How many threads, and what one task may take; the memory of a thread is its heap. */
export interface ThreadBounds extends Bounds {
  readonly threads: number;
}

/** What a thread is given besides its task: a port by which it tells that it takes the task up, so that its time begins. */
export interface Begun {
  readonly begun: MessagePort;
}

/** Opens a pool whose threads run the exported function `task` of a built file, over memory that they may share. A thread that is ended is replaced. */
export function openThreadPool<Task extends object, Result>({
  file,
  task,
  bounds,
}: {
  file: string;
  task: string;
  bounds: ThreadBounds;
}): BoundedPool<Task, Result> {
  const { threads, seconds, megabytes } = bounds;
  const pool = new Piscina({
    filename: file,
    name: task,
    // a thread that is ended while it still loads can take the process with it: none is started before it has work
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // what ends a thread between two tasks ends nothing else: another takes its place
  pool.on("error", () => undefined);
  const slots = countedSlots(threads);
  let isClosed = false;
  return {
    async run(given) {
      await slots.take();
      if (isClosed) {
        slots.give();
        throw new PoolClosed();
      }
      const { port1: told, port2: begun } = new MessageChannel();
      const limit = new AbortController();
      // the time counts from when a thread is at work: waiting for one, or for its start, is not the task's fault
      let timer = setTimeout(() => limit.abort(), (startSeconds + seconds) * 1000);
      told.once("message", () => {
        clearTimeout(timer);
        timer = setTimeout(() => limit.abort(), seconds * 1000);
      });
      try {
        const result: Result = await pool.run({ ...given, begun }, { signal: limit.signal, transferList: [begun] });
        return result;
      } catch (error) {
        if (isClosed) throw new PoolClosed();
        if (limit.signal.aborted) throw new TookTooLong(seconds);
        if (isOutOfMemory(error)) throw new NeededTooMuch(megabytes);
        throw error;
      } finally {
        clearTimeout(timer);
        told.close();
        slots.give();
      }
    },
    close() {
      isClosed = true;
      return pool.destroy();
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
