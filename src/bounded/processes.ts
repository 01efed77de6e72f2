import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Answer, outOfMemory } from "./answering.ts";
import {
  type BoundedPool,
  type Bounds,
  countedSlots,
  NeededTooMuch,
  PoolClosed,
  startSeconds,
  TookTooLong,
} from "./pool.ts";

/** How many processes, and what one task may take; the memory of a process is all that it holds in RAM (its resident set), its program and buffers too. */
export interface ProcessBounds extends Bounds {
  readonly processes: number;
}

/** How long a process waits for the next task before it ends. */
const idleSeconds = 60;

/** A small nursery, which takes no memory from what is kept: measured, reading is no slower with it. */
const youngMegabytes = 8;

/** By what V8 ends a process whose heap is full before the watch has looked. */
const fullHeap: ReadonlySet<string> = new Set(["SIGABRT", "SIGTRAP", "SIGILL"]);

/** What stops groups of processes: one that is still starting does not know yet that it is to stay. */
const stopsAll: ReadonlySet<string> = new Set(["SIGTERM", "SIGINT", "SIGHUP"]);

/** A process ended by itself or by somebody else, `by` a signal or an exit code. */
class Ended extends Error {
  constructor(by: string) {
    super(`expected an answer, the process ended by ${by}`);
  }
}

/**
 * Opens a pool whose processes answer tasks by a built file (see `answerTasks`). They get nothing of our environment, which holds
 * secrets, and end with this process, however it ends. A process is started when there is work, and one that is ended is replaced.
 */
export function openProcessPool<Task extends object, Result>({
  file,
  bounds,
}: {
  file: string;
  bounds: ProcessBounds;
}): BoundedPool<Task, Result> {
  const { processes, seconds, megabytes } = bounds;
  const slots = countedSlots(processes);
  const running = new Set<ChildProcess>();
  /** Those that wait for a task, with what ends each when it has waited long enough. */
  const idle = new Map<ChildProcess, NodeJS.Timeout>();
  let isClosed = false;

  const begin = (): ChildProcess => {
    const child = fork(fileURLToPath(file), [String(megabytes)], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      execArgv: [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${youngMegabytes}`],
      env: {},
      // what a terminal sends to all that it runs is for the pool's process
      detached: true,
    });
    child.on("error", () => undefined);
    if (child.pid !== undefined) running.add(child);
    child.once("exit", () => {
      running.delete(child);
      take(child);
    });
    return child;
  };

  const start = async (): Promise<ChildProcess> => {
    for (let tries = 1; ; tries++) {
      const child = begin();
      const first = await within(startSeconds, child, firstOf(child));
      if (!("ended" in first)) return child;
      const isAgain = tries === 1 && stopsAll.has(first.ended) && !isClosed;
      if (!isAgain) throw new Error(`expected ${file} to start, it ended by ${first.ended}`);
    }
  };

  const take = (child: ChildProcess | undefined): ChildProcess | undefined => {
    if (child === undefined) return undefined;
    clearTimeout(idle.get(child));
    idle.delete(child);
    return child;
  };

  const rest = (child: ChildProcess) => {
    const end = () => take(child)?.kill("SIGKILL");
    idle.set(child, setTimeout(end, idleSeconds * 1000).unref());
  };

  const ask = async (child: ChildProcess, task: Task): Promise<Result> => {
    let late = false;
    const answer = firstOf<Answer<Result>>(child);
    try {
      // how the process ended says what was wrong where the task does not reach it
      child.send(task, () => undefined);
    } catch (error) {
      child.kill("SIGKILL");
      throw error;
    }
    const first = await within(seconds, child, answer, () => {
      late = true;
    });
    if ("ended" in first) {
      if (late) throw new TookTooLong(seconds);
      if (first.ended === outOfMemory || fullHeap.has(first.ended)) throw new NeededTooMuch(megabytes);
      throw new Ended(first.ended);
    }
    rest(child);
    if ("failed" in first.message) throw new Error(first.message.failed);
    return first.message.result;
  };

  const askAny = async (task: Task): Promise<Result> => {
    const used = take([...idle.keys()].at(-1));
    if (used === undefined) return ask(await start(), task);
    try {
      return await ask(used, task);
    } catch (error) {
      // what earlier tasks left there may have been too much, or somebody ended it: no fault of this task
      if (!isClosed && (error instanceof NeededTooMuch || error instanceof Ended)) return ask(await start(), task);
      throw error;
    }
  };

  return {
    async run(task) {
      await slots.take();
      try {
        if (isClosed) throw new PoolClosed();
        return await askAny(task);
      } catch (error) {
        throw isClosed ? new PoolClosed() : error;
      } finally {
        slots.give();
      }
    },
    async close() {
      isClosed = true;
      const ended = [...running].map((child) => once(child, "exit"));
      for (const child of running) child.kill("SIGKILL");
      await Promise.all(ended);
    },
  };
}

/** What a process said next, or by which signal or exit code it ended, or why it could not begin. */
type First<Message> = { readonly message: Message } | { readonly ended: string };

function firstOf<Message>(child: ChildProcess): Promise<First<Message>> {
  return new Promise((resolve) => {
    const finish = (found: First<Message>) => {
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
      resolve(found);
    };
    const onMessage = (message: unknown) => finish({ message: message as Message });
    const onExit = (code: number | null, signal: string | null) => finish({ ended: signal ?? `exit code ${code}` });
    const onError = (error: Error) => finish({ ended: error.message });
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
  });
}

/** Ends a process that says nothing in time; `onLate` is told first. */
async function within<Message>(
  seconds: number,
  child: ChildProcess,
  first: Promise<First<Message>>,
  onLate?: () => void,
): Promise<First<Message>> {
  const limit = setTimeout(() => {
    onLate?.();
    child.kill("SIGKILL");
  }, seconds * 1000);
  try {
    return await first;
  } finally {
    clearTimeout(limit);
  }
}
