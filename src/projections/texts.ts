import { type QueryExecutorProvider, sql } from "kysely";
import { grouped } from "../core/grouped.ts";
import type { Span } from "../core/spans.ts";

/** Names one reading of an article. */
export interface TextKey {
  readonly article: string;
  readonly textHash: string;
}

/** An article's words as the store holds them; spans are UTF-16 offsets into `body`. */
export interface StoredText {
  readonly article: string;
  readonly text_hash: string;
  readonly title: string | null;
  readonly body: string;
}

/** How many bytes of texts are held in memory at once. */
const chunkBytes = 16 * 2 ** 20;

/** The texts of these readings (each named once), in chunks that fit in memory: mostly one. What was erased is not among them. */
async function* storedTexts(db: QueryExecutorProvider, keys: readonly TextKey[]): AsyncGenerator<StoredText[]> {
  for (let wanted = keys; wanted.length > 0; ) {
    const articles = wanted.map(({ article }) => article);
    const hashes = wanted.map(({ textHash }) => textHash);
    // the sum goes over sizes alone: a text that is not wanted yet is not taken out of its pages
    const { rows } = await sql<Omit<StoredText, "body"> & { body: string | null }>`
      select article, text_hash, title, case when coalesce(before, 0) < ${chunkBytes} then body end as body
      from (
        select article, text_hash, t.title, t.body, sum(octet_length(t.body)) over (
          order by article, text_hash rows between unbounded preceding and 1 preceding) as before
        from unnest(${articles}::text[], ${hashes}::text[]) k (article, text_hash)
        join store.texts t using (article, text_hash)) sized
    `.execute(db);
    yield rows.flatMap(({ body, ...text }) => (body === null ? [] : [{ ...text, body }]));
    wanted = rows.flatMap(({ body, article, text_hash }) => (body === null ? [{ article, textHash: text_hash }] : []));
  }
}

/**
 * Each of some entries with the text that its spans are of, undefined once the store has lost it; in any order, with only so
 * many texts in memory at a time.
 */
export async function* textsOf<About extends { readonly data: TextKey }>(
  db: QueryExecutorProvider,
  entries: readonly About[],
): AsyncGenerator<{ entry: About; text: StoredText | undefined }> {
  const keyOf = (article: string, textHash: string) => `${article} ${textHash}`;
  const waiting = grouped(entries, ({ data }) => keyOf(data.article, data.textHash));
  const keys = [...waiting.values()].flatMap(([first]) => (first ? [first.data] : []));
  for await (const texts of storedTexts(db, keys)) {
    for (const text of texts) {
      const key = keyOf(text.article, text.text_hash);
      for (const entry of waiting.get(key) ?? []) yield { entry, text };
      waiting.delete(key);
    }
  }
  for (const entry of [...waiting.values()].flat()) yield { entry, text: undefined };
}

/** The words at a span, or null if there is no text. A half of a surrogate pair becomes U+FFFD: PostgreSQL stores none. */
export function quote(text: StoredText | undefined, { start, end }: Span): string | null {
  return text ? text.body.slice(start, end).replace(/\p{Surrogate}/gu, "\ufffd") : null;
}
