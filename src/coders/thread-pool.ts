import { builtFile, NeededTooMuch, TookTooLong } from "../bounded/pool.ts";
import { openThreadPool, type ThreadBounds } from "../bounded/threads.ts";
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
  /** Throws Refused when a text takes more time or memory than it may, Error for a language without a pack. */
  code(input: CodingInput): Promise<Coding>;
  close(): Promise<void>;
}

/** What one text may take, and the confidence below which events are left out. */
export interface PoolLimits extends ThreadBounds {
  readonly minConfidence: number;
}

/** Runs the coder in threads, so that a hang or a flood in one text never holds up locks or other texts. */
export function openCoderPool({ minConfidence, ...bounds }: PoolLimits): CoderPool {
  const file = builtFile("coders/coder-thread", import.meta.url);
  const pool = openThreadPool<CodingTask, Coding>({ file, task: "code", bounds });
  return {
    release: installedRelease(),
    speaks: (lang) => packOf(lang) !== undefined,
    async code(input) {
      const pack = packOf(input.lang ?? "");
      if (pack === undefined) throw new Error(`expected a language with a pack, came "${input.lang}"`);
      const model = await loadSharedModel(pack.code);
      try {
        const coding = await pool.run({ input, model });
        return { ...coding, events: coding.events.filter(({ confidence }) => confidence >= minConfidence) };
      } catch (error) {
        if (error instanceof TookTooLong) throw new Refused("coding-timeout", error.message);
        if (error instanceof NeededTooMuch) throw new Refused("coding-memory", error.message);
        throw error;
      }
    },
    close: () => pool.close(),
  };
}
