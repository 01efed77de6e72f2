import { builtFile, NeededTooMuch, TookTooLong } from "../bounded/pool.ts";
import { openProcessPool, type ProcessBounds } from "../bounded/processes.ts";
import { Refused } from "../core/errors.ts";
import type { Article, Hints } from "../reading/article.ts";
import type { Recogniser } from "../reading/recognised/recognised.ts";

import type { ReadingTask, ReadOrRefused } from "./reader-process.ts";

/** Reading as workers use it: in processes of their own, within bounds of time and memory. */
export interface ReaderPool {
  /** Throws Refused for bytes that are no article, and where reading them takes more time or memory than it may. */
  read(bytes: Uint8Array, hints: Hints): Promise<Article>;
  close(): Promise<void>;
}

/** What one article may take. */
export interface ReaderLimits extends ProcessBounds {
  readonly maxBytes: number;
}

/** What makes out the words of scans, which are read again with them; null refuses scans. The pool closes it. */
export interface ReaderNeeds {
  readonly recogniser: Recogniser | null;
}

/** Reads in processes, so that hostile bytes can stop nothing but their own reading, and see no secrets: parsers of many formats meet them there. */
export function openReaderPool({ maxBytes, recogniser, ...bounds }: ReaderLimits & ReaderNeeds): ReaderPool {
  const file = builtFile("readers/reader-process", import.meta.url);
  const pool = openProcessPool<ReadingTask, ReadOrRefused>({ file, bounds });
  const readOnce = async (bytes: Uint8Array, hints: Hints): Promise<ReadOrRefused> => {
    try {
      return await pool.run({ bytes, hints, limits: { maxBytes } });
    } catch (error) {
      if (error instanceof TookTooLong) throw new Refused("reading-timeout", error.message);
      if (error instanceof NeededTooMuch) throw new Refused("reading-memory", error.message);
      throw error;
    }
  };
  return {
    async read(bytes, hints) {
      const read = await readOnce(bytes, hints);
      if ("article" in read) return read.article;
      if (read.scan === undefined) throw new Refused(read.refused.code, read.refused.detail);
      if (recogniser === null) throw new Refused(read.refused.code, `${read.refused.detail}; ${howToAllow}`);
      // outside the process: what programs take is bounded apart, and no reading is held up by them
      const recognised = await recogniser.recognise(bytes, read.scan);
      const again = await readOnce(bytes, { ...hints, recognised });
      if ("article" in again) return again.article;
      throw new Refused(again.refused.code, again.refused.detail);
    },
    async close() {
      await Promise.all([pool.close(), recogniser?.close()]);
    },
  };
}

/** What the refusal of a scan says where recognition is off, as it is by default. */
const howToAllow = "with ENTENTE_OCR=true it is read by Tesseract, where that is installed";
