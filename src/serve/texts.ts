import { type Kysely, sql } from "kysely";

/** An article's words as the newest reading has them. Offsets into `body` are UTF-16 code units. */
export interface SourceText {
  readonly textHash: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** As the article gives it; never to be followed by a page itself. */
  readonly url: string | null;
  readonly body: string;
  /** ISO 639-3. */
  readonly language: string | null;
}

/** The words of these articles as far as they were read and not erased; longer ones than `longest` bytes are left out. */
export async function readTexts(
  db: Kysely<unknown>,
  articles: readonly string[],
  longest: number,
): Promise<ReadonlyMap<string, SourceText>> {
  if (articles.length === 0) return new Map();
  const { rows } = await sql<SourceText & { article: string }>`
    select asked.article, t.text_hash as "textHash", t.title, t.byline, t.publisher, t.url, t.body, reading.language
    from unnest(${[...new Set(articles)]}::text[]) as asked (article)
    cross join lateral (
      select data ->> 'textHash' as text_hash, data -> 'language' ->> 'code' as language
      from log.entries
      where stream = 'article/' || asked.article and type = 'article.read'
      order by version desc limit 1
    ) reading
    join store.texts t on t.article = asked.article and t.text_hash = reading.text_hash
    where octet_length(t.body) <= ${longest}
  `.execute(db);
  return new Map(rows.map(({ article, ...text }) => [article, text]));
}
