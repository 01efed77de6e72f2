import type { Kysely } from "kysely";
import type { z } from "zod";
import { articleCoded } from "../log/entries/article-coded.ts";
import { articleRead } from "../log/entries/article-read.ts";
import { articleReceived } from "../log/entries/article-received.ts";
import { articleReplaced } from "../log/entries/article-replaced.ts";
import { articleUncoded } from "../log/entries/article-uncoded.ts";
import { articleWithdrawn } from "../log/entries/article-withdrawn.ts";
import type { EntryDefinition } from "../log/entries/define.ts";
import { readStream } from "../log/read.ts";
import type { StoreTables } from "../store/tables.ts";

type DataOf<Definition> = Definition extends EntryDefinition<string, infer Data> ? Data : never;

/** An article as its stream tells it. `live` is false once withdrawn, and while replaced. */
export interface History {
  readonly received: DataOf<typeof articleReceived> | null;
  readonly read: DataOf<typeof articleRead> | null;
  readonly coded: DataOf<typeof articleCoded> | null;
  readonly live: boolean;
  readonly version: number;
}

/** Folds an article's stream into what the stages need to know. */
export async function historyOf(db: Kysely<StoreTables>, article: string): Promise<History> {
  let history: History = { received: null, read: null, coded: null, live: true, version: 0 };
  let withdrawn = false;
  for (const entry of await readStream(db, `article/${article}`)) {
    const is = <Data>(definition: EntryDefinition<string, Data>) =>
      entry.type === definition.type ? (entry.data as z.infer<typeof definition.data>) : null;
    const received = is(articleReceived);
    history = {
      received: history.received ?? received,
      read: is(articleRead) ?? history.read,
      coded: is(articleUncoded) ? null : (is(articleCoded) ?? history.coded),
      live: received ? true : is(articleReplaced) ? false : history.live,
      version: entry.version,
    };
    withdrawn ||= is(articleWithdrawn) !== null;
  }
  return { ...history, live: history.live && !withdrawn };
}
