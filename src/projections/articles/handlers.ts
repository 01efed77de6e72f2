import { type Kysely, sql } from "kysely";
import { articleReceived } from "../../log/entries/article-received.ts";
import { articleEntries } from "../../log/entries/index.ts";
import { intakeOpened } from "../../log/entries/intake-opened.ts";
import { intakeRefused } from "../../log/entries/intake-refused.ts";
import { inTurn, when } from "../define.ts";
import { type Closing, type Opening, rowsBefore, writeKnown, writeOnce } from "../known.ts";
import { type ArticleEntry, type ArticleFacts, advance, type Headline } from "./advance.ts";
import type { ArticleRow, ArticlesTables, FileRow, RefusalRow } from "./tables.ts";

export const handlers = [
  when<ArticlesTables, typeof articleEntries>(articleEntries, async (entries, context) => {
    const { db, schema } = context;
    const facts = await factsBefore(db, schema, entries);
    const headlines = await headlinesOf(db, entries);
    const openings: Opening<ArticleRow>[] = [];
    for (const entry of entries) {
      const { article } = entry.data;
      const headline = entry.type === "article.read" ? headlines.get(`${article} ${entry.data.textHash}`) : undefined;
      const row = advance(facts.get(article), entry, headline);
      facts.set(article, row);
      openings.push({ position: entry.position, row });
    }
    const closings = openings.map(({ position, row: { article } }) => ({ position, of: { article } }));
    return writeKnown<ArticleRow>(context, "article", { openings, closings });
  }),

  when<ArticlesTables, readonly [typeof articleReceived, typeof intakeRefused, typeof intakeOpened]>(
    [articleReceived, intakeRefused, intakeOpened],
    async (entries, context) => {
      const files: FileRow[] = [];
      const openings: Opening<RefusalRow>[] = [];
      const closings: Closing<RefusalRow>[] = [];
      for (const { type, data, position, recordedAt } of entries) {
        if (data.file === null) continue;
        closings.push({ position, of: { file: data.file } });
        if (type === "article.received") {
          files.push({ article: data.article, file: data.file, known_from: position });
        } else if (type === "intake.refused") {
          const row = { file: data.file, code: data.code, detail: data.detail, refused_at: recordedAt };
          openings.push({ position, row });
        }
      }
      return inTurn(
        // a path is noted once for an article, from the first time on: what it holds later is no matter of the article's names
        writeOnce(context, "file", files),
        writeKnown<RefusalRow>(context, "refusal", { openings, closings }),
      );
    },
  ),
];

/** What was known of the entries' articles before the first of the entries about each. */
async function factsBefore(
  db: Kysely<ArticlesTables>,
  schema: string,
  entries: readonly ArticleEntry[],
): Promise<Map<string, ArticleFacts>> {
  const of = { table: `${schema}.article`, column: "article", type: "text" } as const;
  const about = entries.map(({ data, position }) => ({ subject: data.article, position }));
  const rows = await rowsBefore<ArticleRow>(db, of, about);
  return new Map(rows.map(({ known_from, known_to, ...facts }) => [facts.article, facts]));
}

async function headlinesOf(
  db: Kysely<ArticlesTables>,
  entries: readonly ArticleEntry[],
): Promise<Map<string, Headline>> {
  const read = entries.filter((entry) => entry.type === "article.read");
  if (read.length === 0) return new Map();
  const wanted = JSON.stringify(read.map(({ data }) => ({ article: data.article, text_hash: data.textHash })));
  const { rows } = await sql<Headline & { article: string; text_hash: string }>`
    select article, text_hash, t.title, t.publisher, t.url
    from json_to_recordset(${wanted}::json) as k(article text, text_hash text)
    join store.texts t using (article, text_hash)
  `.execute(db);
  return new Map(rows.map((row) => [`${row.article} ${row.text_hash}`, row]));
}
