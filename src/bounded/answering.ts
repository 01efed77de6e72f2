import { Worker } from "node:worker_threads";

/** What a process says of a task: what came of it, or what its code threw, which is a fault of ours. */
export type Answer<Result> = { readonly result: Result } | { readonly failed: string };

/** By which signal a process ends itself when it holds more memory than it may; no one else sends it. */
export const outOfMemory = "SIGUSR2";

/**
 * What a process of a pool does: answers one task after another, until the pool's process lets go of it or is gone. A thread of its
 * own watches over its memory, and over whether it is still wanted, since a task holds the main thread.
 */
export function answerTasks<Task, Result>(answer: (task: Task) => Promise<Result>): void {
  const megabytes = Number(process.argv[2]);
  const watched = { parent: process.ppid, megabytes, signal: outOfMemory };
  new Worker(new URL("./watch.js", import.meta.url), { workerData: watched }).unref();
  // whoever stops a group of processes (a terminal, systemd) stops the pool's process, which still wants what is in hand
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
  process.on("disconnect", () => process.exit());
  process.on("message", async (task: Task) => {
    const answered = await answerOf(answer, task);
    try {
      process.send?.(answered);
    } catch (error) {
      process.send?.({ failed: sayFault(error) });
    }
  });
  process.send?.({ ready: true });
}

async function answerOf<Task, Result>(answer: (task: Task) => Promise<Result>, task: Task): Promise<Answer<Result>> {
  try {
    return { result: await answer(task) };
  } catch (error) {
    return { failed: sayFault(error) };
  }
}

function sayFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : "what was thrown is no error";
}
