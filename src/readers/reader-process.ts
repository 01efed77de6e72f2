import { answerTasks } from "../bounded/answering.ts";
import { Refused } from "../core/errors.ts";
import type { Article, Hints, ReadingLimits } from "../reading/article.ts";
import { readArticle } from "../reading/read.ts";
import { type PageSize, Scanned } from "../reading/recognised/recognised.ts";

/** The bytes of an article for a process. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly hints: Hints;
  readonly limits: ReadingLimits;
}

/** What reading came to; a refusal is no error here, since errors lose their class between processes. `scan` are the pages of one. */
export type ReadOrRefused =
  | { readonly article: Article }
  | {
      readonly refused: { readonly code: Refused["code"]; readonly detail: string };
      readonly scan?: readonly PageSize[];
    };

async function read({ bytes, hints, limits }: ReadingTask): Promise<ReadOrRefused> {
  try {
    return { article: await readArticle(bytes, hints, limits) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refused = { code: error.code, detail: error.detail };
    return error instanceof Scanned ? { refused, scan: error.pages } : { refused };
  }
}

answerTasks(read);
