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

/** The texts of these readings, in chunks that fit in memory. What was erased from the store is not among them. */
async function* storedTexts(db: QueryExecutorProvider, keys: readonly TextKey[]): AsyncGenerator<StoredText[]> {
  const wanted = JSON.stringify(keys.map((key) => ({ article: key.article, text_hash: key.textHash })));
  const { rows: sizes } = await sql<{ article: string; text_hash: string; bytes: number }>`
    select distinct article, text_hash, octet_length(t.body) as bytes
    from json_to_recordset(${wanted}::json) as k(article text, text_hash text)
    join store.texts t using (article, text_hash)
  `.execute(db);
  for (const chunk of chunksOf(sizes)) {
    const { rows } = await sql<StoredText>`
      select article, text_hash, t.title, t.body
      from json_to_recordset(${JSON.stringify(chunk)}::json) as k(article text, text_hash text)
      join store.texts t using (article, text_hash)
    `.execute(db);
    yield rows;
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
  const keys = entries.map(({ data }) => data);
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

function chunksOf<Sized extends { bytes: number }>(texts: readonly Sized[]): Sized[][] {
  const chunks: Sized[][] = [];
  let room = 0;
  for (const text of texts) {
    if (text.bytes > room || chunks.length === 0) {
      chunks.push([]);
      room = chunkBytes;
    }
    chunks.at(-1)?.push(text);
    room -= text.bytes;
  }
  return chunks;
}
