import { Refused } from "../core/errors.ts";
import type { Article, Hints } from "../reading/article.ts";
import { NeededTooMuch, openBoundedPool, type ThreadBounds, TookTooLong, threadFile } from "../threads/bounded-pool.ts";
import type { ReadingTask, ReadOrRefused } from "./reader-thread.ts";

/** Reading as workers use it: in threads of their own, within bounds of time and memory. */
export interface ReaderPool {
  /** Throws Refused for bytes that are no article, and where reading them takes more time or memory than it may. */
  read(bytes: Uint8Array, hints: Hints): Promise<Article>;
  close(): Promise<void>;
}

/** What one article may take. */
export interface ReaderLimits extends ThreadBounds {
  readonly maxBytes: number;
}

/** Reads in threads, so that hostile bytes can stop nothing but their own reading: parsers of many formats meet them there. */
export function openReaderPool({ maxBytes, ...bounds }: ReaderLimits): ReaderPool {
  const file = threadFile("readers/reader-thread", import.meta.url);
  const pool = openBoundedPool<ReadingTask, ReadOrRefused>({ file, task: "read", bounds });
  return {
    async read(bytes, hints) {
      try {
        const read = await pool.run({ bytes, hints, limits: { maxBytes } });
        if ("article" in read) return read.article;
        throw new Refused(read.refused.code, read.refused.detail);
      } catch (error) {
        if (error instanceof TookTooLong) throw new Refused("reading-timeout", error.message);
        if (error instanceof NeededTooMuch) throw new Refused("reading-memory", error.message);
        throw error;
      }
    },
    close: () => pool.close(),
  };
}
