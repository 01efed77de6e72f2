import type { z } from "zod";
import { doubtsOf } from "../../core/doubts.ts";
import type { articleRead } from "../../log/entries/article-read.ts";
import type { articleEntries } from "../../log/entries/index.ts";
import type { EntryOf } from "../define.ts";
import type { Known } from "../known.ts";
import type { ArticleRow } from "./tables.ts";

/** Any entry of an article's stream. */
export type ArticleEntry = EntryOf<(typeof articleEntries)[number]>;

/** What is known of an article, without the positions. */
export type ArticleFacts = Omit<ArticleRow, keyof Known>;

/** What the store says of one reading. */
export interface Headline {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** What an article is while a stage of it waits. */
const stateBefore = { read: "received", code: "read", record: "coded" } as const;

const nothingRefused = { refusal_stage: null, refusal_code: null, refusal_detail: null };

/**
 * The article after one more entry of its stream. `before` is undefined for the first; `headline` belongs to
 * `article.read` and is undefined when the store has lost the text.
 */
export function advance(
  before: ArticleFacts | undefined,
  entry: ArticleEntry,
  headline: Headline | undefined,
): ArticleFacts {
  const known = { ...(before ?? received(entry)), changed_at: entry.recordedAt };
  switch (entry.type) {
    case "article.received":
      // it stands in a path again; that a person withdrew it still holds
      return { ...known, replaced: false, replaced_by: null };
    case "article.read":
      return { ...known, ...nothingRefused, ...readingOf(entry.data, headline), state: "read", mentions: 0 };
    case "article.coded":
      return { ...known, ...nothingRefused, state: "coded", mentions: entry.data.mentions.length };
    case "article.uncoded":
      return { ...known, ...nothingRefused, state: "uncoded", language: entry.data.language, mentions: 0 };
    case "article.recorded":
      // recording an article that nothing was coded from (after a withdrawal) must not hide that it was not coded
      return known.state === "uncoded" || known.state === "refused"
        ? known
        : { ...known, ...nothingRefused, state: "recorded", mentions: entry.data.mentions };
    case "article.refused":
      return {
        ...known,
        ...refusal(entry.data.stage, entry.data.code, entry.data.detail),
        state: "refused",
        mentions: 0,
      };
    case "article.stalled":
      return {
        ...known,
        ...refusal(entry.data.stage, "stalled", `gave up after ${entry.data.attempts} attempts`),
        state: "stalled",
      };
    case "article.retried":
      return { ...known, ...nothingRefused, state: stateBefore[entry.data.stage] };
    case "article.replaced":
      return { ...known, replaced: true, replaced_by: entry.data.by };
    case "article.withdrawn":
      return { ...known, withdrawn: true };
  }
}

function received({ data, position, recordedAt }: ArticleEntry): ArticleFacts {
  return {
    article: data.article,
    state: "received",
    withdrawn: false,
    replaced: false,
    replaced_by: null,
    text_hash: null,
    title: null,
    publisher: null,
    url: null,
    format: null,
    charset: null,
    recognised_by: null,
    recognised_confidence: null,
    language: null,
    published_date: null,
    published_time: null,
    published_precision: null,
    published_basis: null,
    doubts: null,
    mentions: 0,
    ...nothingRefused,
    received: position,
    received_at: recordedAt,
    changed_at: recordedAt,
  };
}

function readingOf(data: z.infer<typeof articleRead.data>, headline: Headline | undefined) {
  return {
    text_hash: data.textHash,
    title: headline?.title ?? null,
    publisher: headline?.publisher ?? null,
    url: headline?.url ?? null,
    format: data.format,
    charset: data.charset,
    recognised_by: data.recognition?.program ?? null,
    recognised_confidence: data.recognition?.confidence ?? null,
    language: data.language.code,
    published_date: data.published?.date ?? null,
    published_time: data.published?.time ?? null,
    published_precision: data.published?.precision ?? null,
    published_basis: data.published?.basis ?? null,
    doubts: doubtsOf({ ...data, title: headline?.title }).join(" ") || null,
  };
}

function refusal(stage: string, code: string, detail: string) {
  return { refusal_stage: stage, refusal_code: code, refusal_detail: detail };
}
