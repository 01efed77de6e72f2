import type { z } from "zod";
import type { articleRefused } from "../../log/entries/article-refused.ts";
import type { articleEntries } from "../../log/entries/index.ts";
import type { EntryOf } from "../define.ts";
import type { Known } from "../known.ts";
import type { ArticleRow, StepRow } from "./tables.ts";

/** Any entry of an article's stream. */
export type ArticleEntry = EntryOf<(typeof articleEntries)[number]>;

/** Where an article is, without the positions. */
export type Place = Omit<ArticleRow, keyof Known>;

const nothingWrong = { code: null, detail: null };

/** Where the article is after one more entry of its stream; `before` is undefined for the first. */
export function advance(before: Place | undefined, entry: ArticleEntry): Place {
  const at = entry.recordedAt;
  const known = before ?? received(entry);
  const moved = { ...known, ...nothingWrong, since: at };
  switch (entry.type) {
    case "article.received":
    case "article.replaced":
    case "article.withdrawn":
      // what counts of an article is decided anew, once it was recorded; until then it comes to that by itself
      return known.state === "done" ? { ...moved, stage: "record", state: "waiting" } : known;
    case "article.read":
      return { ...moved, stage: "code", state: "waiting" };
    case "article.coded":
      return { ...moved, stage: "record", state: "waiting" };
    case "article.uncoded":
      return { ...moved, stage: "code", state: "uncoded" };
    case "article.recorded":
      return known.state === "uncoded" || known.state === "refused"
        ? known
        : { ...moved, stage: "record", state: "done" };
    case "article.refused":
      return { ...moved, stage: entry.data.stage, state: "refused", ...refusal(entry.data) };
    case "article.retried":
      return { ...moved, stage: entry.data.stage, state: "waiting" };
    case "article.stalled":
      return {
        ...moved,
        stage: entry.data.stage,
        state: "stalled",
        code: "stalled",
        detail: `gave up after ${entry.data.attempts} attempts`,
      };
  }
}

/** What an entry says of a stage's end; null for one that ends none. */
export function stepOf(before: Place | undefined, entry: ArticleEntry): Omit<StepRow, "known_from"> | null {
  const ended = endOf(entry);
  if (!ended) return null;
  const file = entry.type === "article.received" ? entry.data.file : null;
  return {
    article: entry.data.article,
    file,
    code: null,
    ...ended,
    at: entry.recordedAt,
    began: before?.since ?? null,
  };
}

function endOf(entry: ArticleEntry): (Pick<StepRow, "stage" | "outcome"> & { code?: string }) | null {
  switch (entry.type) {
    case "article.received":
      return { stage: "receive", outcome: "done" };
    case "article.read":
      return { stage: "read", outcome: "done" };
    case "article.coded":
      return { stage: "code", outcome: "done" };
    case "article.uncoded":
      return { stage: "code", outcome: "uncoded" };
    case "article.recorded":
      return { stage: "record", outcome: "done" };
    case "article.refused":
      return { stage: entry.data.stage, outcome: "refused", code: entry.data.code };
    case "article.stalled":
      return { stage: entry.data.stage, outcome: "stalled", code: "stalled" };
    default:
      return null;
  }
}

function received({ data, recordedAt }: ArticleEntry): Place {
  const { article } = data;
  return { article, stage: "read", state: "waiting", since: recordedAt, received_at: recordedAt, ...nothingWrong };
}

function refusal({ code, detail }: z.infer<typeof articleRefused.data>) {
  return { code, detail };
}
