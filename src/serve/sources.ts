import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { articles } from "../projections/articles/projection.ts";
import { Forgotten, readOriginal } from "../store/articles.ts";
import type { StoreTables } from "../store/tables.ts";
import { type ArticleSource, articleSourceAnswer } from "./page-answers.ts";
import { articleParameter } from "./parameters.ts";
import { Problem } from "./problems.ts";
import { defineRoute, none } from "./route.ts";

const longestSource = 64 * 2 ** 20;
/** The most characters of a source that are told at once. */
const mostCharacters = 200_000;

export const showSource = defineRoute({
  method: "GET",
  path: "/api/articles/:id/source",
  may: "viewer",
  kind: "json",
  summary: `All words of an article as it came (the first ${mostCharacters.toLocaleString("en")} characters), with the stretches that are not in the text that is coded, and the rules that cut them.`,
  params: z.strictObject({ id: articleParameter }),
  query: z.strictObject({}),
  body: none,
  result: articleSourceAnswer,
  async answer({ db }, { params: { id } }) {
    const article = await wholeId(db, id);
    const source = await sourceOf(db, article);
    if (!source) throw new Problem(404, `nothing is kept of what article ${article} was read from`);
    return source;
  },
});

export const showOriginal = defineRoute({
  method: "GET",
  path: "/api/articles/:id/original",
  may: "viewer",
  kind: "plain",
  summary: "The bytes of an article as they came, to be saved as a file.",
  params: z.strictObject({ id: articleParameter }),
  query: z.strictObject({}),
  body: none,
  result: null,
  async answer({ db }, { params: { id } }, reply) {
    const article = await wholeId(db, id);
    const bytes = await readOriginal(db as Kysely<StoreTables>, article).catch((error) => {
      if (error instanceof Forgotten) throw new Problem(404, `there are no bytes of article ${article}`);
      throw error;
    });
    reply.header("content-disposition", `attachment; filename="${article.slice(0, 16)}.original"`);
    // whatever they are, no browser is to take them for a page of this server
    return reply.type("application/octet-stream").send(Buffer.from(bytes));
  },
});

async function wholeId(db: Kysely<unknown>, id: string): Promise<string> {
  const article = await articles.queries.one(db, id);
  if (!article) throw new Problem(404, `there is no article ${id}`);
  return article.article;
}

/** What the newest reading of an article was read from; null when it was never read, or its words are not kept. */
async function sourceOf(db: Kysely<unknown>, article: string): Promise<ArticleSource | null> {
  const { rows } = await sql<Omit<ArticleSource, "characters">>`
    select ${article} as article, e.data ->> 'format' as format, e.data ->> 'charset' as charset,
           coalesce(e.data -> 'decoding', '{"undecodable": 0, "mended": false}') as decoding,
           nullif(e.data -> 'recognition', 'null') as recognition, t.source, e.data -> 'cut' as cut
    from (select data from log.entries where stream = ${`article/${article}`} and type = 'article.read'
          order by version desc limit 1) e
    join store.texts t on t.article = ${article} and t.text_hash = e.data ->> 'textHash'
    where octet_length(t.source) <= ${longestSource}
  `.execute(db);
  const [row] = rows;
  return row ? { ...row, source: row.source.slice(0, mostCharacters), characters: row.source.length } : null;
}
