/** What one task may take: whole seconds, and megabytes of what the pool counts as memory. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Tasks run apart from this thread, within bounds of time and memory: a hang or a flood ends one task and nothing else. */
export interface BoundedPool<Task, Result> {
  /** Throws TookTooLong, NeededTooMuch or PoolClosed, or what the task throws. */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** A task did not end within its time. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";

  constructor(seconds: number) {
    super(`expected an answer within ${seconds} s, came none`);
  }
}

/** A task needed more memory than it may have. */
export class NeededTooMuch extends Error {
  override readonly name = "NeededTooMuch";

  constructor(megabytes: number) {
    super(`expected at most ${megabytes} MB to be needed, came more`);
  }
}

/** The pool was closed, with the process that has it: the task was cut short or not begun, and is no worse for it. */
export class PoolClosed extends Error {
  override readonly name = "PoolClosed";
  readonly code = "ECANCELED";

  constructor() {
    super("expected an answer, the pool was closed");
  }
}

/** How long what runs tasks may take to start, on a machine that is busy with other things. */
export const startSeconds = 120;

/** The built file of a module (`coders/coder-thread`), asked for by a module beside it: Node loads no TypeScript, so sources run what stands apart from the build beside them. */
export function builtFile(module: string, from: string): string {
  const [name = ""] = module.split("/").slice(-1);
  const built = from.endsWith(".ts") ? `../../dist/${module}.js` : `./${name}.js`;
  return new URL(built, from).href;
}

/** So many at a time; the others wait their turn. */
export function countedSlots(count: number) {
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
