import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Answer, outOfMemory } from "./answering.ts";
import { type BoundedPool, type Bounds, countedSlots, NeededTooMuch, startSeconds, TookTooLong } from "./pool.ts";

/** How many processes, and what one task may take; the memory of a process is all that it holds in RAM (its resident set), its program and buffers too. */
export interface ProcessBounds extends Bounds {
  readonly processes: number;
}

/** How long a process waits for the next task before it ends. */
const idleSeconds = 60;

/** A small nursery, which takes no memory from what is kept: measured, reading is no slower with it. */
const youngMegabytes = 8;

/** By what V8 ends a process whose heap is full before the watch has looked. */
const fullHeap = new Set<string | null>(["SIGABRT", "SIGTRAP"]);

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
  const idle: ChildProcess[] = [];

  const start = async (): Promise<ChildProcess> => {
    const child = fork(fileURLToPath(file), [String(megabytes)], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      execArgv: [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${youngMegabytes}`],
      env: {},
    });
    running.add(child);
    child.on("error", () => undefined);
    child.once("exit", () => {
      running.delete(child);
      const at = idle.indexOf(child);
      if (at >= 0) idle.splice(at, 1);
    });
    const limit = setTimeout(() => child.kill("SIGKILL"), startSeconds * 1000);
    const first = await firstOf(child);
    clearTimeout(limit);
    if ("ended" in first) throw new Error(`expected ${file} to start, it ended by ${first.ended}`);
    return child;
  };

  const rest = (child: ChildProcess) => {
    idle.push(child);
    const timer = setTimeout(() => {
      if (idle.includes(child)) child.kill("SIGKILL");
    }, idleSeconds * 1000);
    timer.unref();
  };

  const ask = async (child: ChildProcess, task: Task): Promise<Result> => {
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
    // how the process ended says what was wrong where the task does not reach it
    child.send(task, () => undefined);
    const first = await firstOf<Answer<Result>>(child);
    clearTimeout(limit);
    if ("ended" in first) {
      if (late) throw new TookTooLong(seconds);
      if (first.ended === outOfMemory || fullHeap.has(first.ended)) throw new NeededTooMuch(megabytes);
      throw new Error(`expected an answer, the process ended by ${first.ended}`);
    }
    if (running.has(child)) rest(child);
    if ("failed" in first.message) throw new Error(first.message.failed);
    return first.message.result;
  };

  return {
    async run(task) {
      await slots.take();
      try {
        const used = idle.pop();
        if (used !== undefined) {
          try {
            return await ask(used, task);
          } catch (error) {
            // what earlier tasks left there may have been too much, and not this one
            if (!(error instanceof NeededTooMuch)) throw error;
          }
        }
        return await ask(await start(), task);
      } finally {
        slots.give();
      }
    },
    async close() {
      const ended = [...running].map((child) => {
        const exit = once(child, "exit");
        child.kill("SIGKILL");
        return exit;
      });
      await Promise.all(ended);
    },
  };
}

/** The next message of a process, or by which signal or exit code it ended. */
function firstOf<Message>(child: ChildProcess): Promise<{ message: Message } | { ended: string }> {
  return new Promise((resolve) => {
    const onMessage = (message: unknown) => {
      child.off("exit", onExit);
      resolve({ message: message as Message });
    };
    const onExit = (code: number | null, signal: string | null) => {
      child.off("message", onMessage);
      resolve({ ended: signal ?? `exit code ${code}` });
    };
    child.once("message", onMessage);
    child.once("exit", onExit);
  });
}
