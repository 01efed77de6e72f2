import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { packOf } from "../coding/coder.ts";
import type { Coding, CodingInput, Release } from "../coding/types.ts";
import { Refused } from "../core/errors.ts";
import type { CodingTask } from "./coder-thread.ts";
import { loadSharedModel } from "./models.ts";
import { installedRelease } from "./release.ts";

/** The coder as workers use it: in threads of their own, within bounds of time and memory. */
export interface CoderPool {
  readonly release: Release;
  speaks(lang: string): boolean;
  /** Throws Refused when a text takes more time or memory than it may (its thread is replaced), Error for a language without a pack. */
  code(input: CodingInput): Promise<Coding>;
  close(): Promise<void>;
}

/** How many threads, what one text may take (whole seconds, megabytes of heap), and the confidence below which events are left out. */
export interface PoolLimits {
  readonly threads: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly minConfidence: number;
}

/** Runs the coder in threads, so that a hang or a flood in one text never holds up locks or other texts. */
export function openCoderPool({ threads, seconds, megabytes, minConfidence }: PoolLimits): CoderPool {
  const pool = new Piscina({
    filename: threadFile(),
    name: "code",
    // a thread that is ended while it still loads can take the process with it: none is started before it has work
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const slots = countedSlots(threads);
  return {
    release: installedRelease(),
    speaks: (lang) => packOf(lang) !== undefined,
    async code(input) {
      const pack = packOf(input.lang ?? "");
      if (pack === undefined) throw new Error(`expected a language with a pack, came "${input.lang}"`);
      const model = await loadSharedModel(pack.code);
      await slots.take();
      const { port1: told, port2: begun } = new MessageChannel();
      const limit = new AbortController();
      // the time counts from when a thread is at work: waiting for one, or for its start, is not the text's fault
      let timer = setTimeout(() => limit.abort(), (startSeconds + seconds) * 1000);
      told.once("message", () => {
        clearTimeout(timer);
        timer = setTimeout(() => limit.abort(), seconds * 1000);
      });
      try {
        const task: CodingTask = { input, model, begun };
        const coding: Coding = await pool.run(task, { signal: limit.signal, transferList: [begun] });
        return { ...coding, events: coding.events.filter(({ confidence }) => confidence >= minConfidence) };
      } catch (error) {
        if (limit.signal.aborted)
          throw new Refused("coding-timeout", `expected an answer within ${seconds} s, came none`);
        if (isOutOfMemory(error)) throw new Refused("coding-memory", `coding needed more than ${megabytes} MB`);
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

/** How long a thread may take to start, on a machine that is busy with other things. */
const startSeconds = 120;

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

/** The built thread: Node loads no TypeScript, so sources run their threads from the build beside them. */
function threadFile(): string {
  const built = import.meta.url.endsWith(".ts") ? "../../dist/coders/coder-thread.js" : "./coder-thread.js";
  return new URL(built, import.meta.url).href;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
