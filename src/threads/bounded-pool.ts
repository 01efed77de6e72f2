import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";

/** How many threads, and what one task may take: whole seconds, megabytes of heap. */
export interface ThreadBounds {
  readonly threads: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Tasks run in threads of their own, within bounds of time and memory: a hang or a flood ends one task and nothing else. */
export interface BoundedPool<Task, Result> {
  /** Throws TookTooLong or NeededTooMuch, the thread then being replaced, or what the task throws. */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** A task did not end within its time. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

/** A task needed more memory than it may have. */
export class NeededTooMuch extends Error {
  override readonly name = "NeededTooMuch";
}

/** What a thread is given besides its task: a port by which it tells that it takes the task up, so that its time begins. */
export interface Begun {
  readonly begun: MessagePort;
}

/** How long a thread may take to start, on a machine that is busy with other things. */
const startSeconds = 120;

/** Opens a pool whose threads run the exported function `task` of a built file. */
export function openBoundedPool<Task extends object, Result>({
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
  return {
    async run(given) {
      await slots.take();
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
        if (limit.signal.aborted) throw new TookTooLong(`expected an answer within ${seconds} s, came none`);
        if (isOutOfMemory(error)) throw new NeededTooMuch(`expected at most ${megabytes} MB to be needed, came more`);
        throw error;
      } finally {
        clearTimeout(timer);
        told.close();
        slots.give();
      }
    },
    close: () => pool.destroy(),
  };
}

/** The built file of a thread's module (`coders/coder-thread`), asked for by a module beside it: Node loads no TypeScript, so sources run their threads from the build beside them. */
export function threadFile(module: string, from: string): string {
  const [name = ""] = module.split("/").slice(-1);
  const built = from.endsWith(".ts") ? `../../dist/${module}.js` : `./${name}.js`;
  return new URL(built, from).href;
}

/** So many at a time; the others wait their turn. */
function countedSlots(count: number) {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take(): Promise<void> {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give(): void {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
