import { z } from "zod";
import { articles } from "../projections/articles/projection.ts";
import { type Evidence, events } from "../projections/events/projection.ts";
import { positionAsOf } from "./as-of.ts";
import { articleTextAnswer, eventEvidenceAnswer, type QuotedEvidence } from "./page-answers.ts";
import { articleParameter, asOfParameter, eventParameter } from "./parameters.ts";
import { Problem } from "./problems.ts";
import { epochOf, projectedPosition } from "./progress.ts";
import { defineRoute, none } from "./route.ts";
import { readTexts, type SourceText } from "./texts.ts";
import { fileNameOf } from "./titles.ts";

const mentionsAnEvent = 50;
/** Longer texts are quoted without what stands around the quotation. */
const longestAround = 256 * 1024;
const longestArticle = 64 * 1024 * 1024;
const mentionsAnArticle = 2000;
/** The most characters of an article that are told at once. */
const mostCharacters = 200_000;
const surroundings = 240;

export const showEvidence = defineRoute({
  method: "GET",
  path: "/api/events/:id/evidence",
  may: "viewer",
  kind: "json",
  summary: `An event with its sentences in their paragraphs, who acts in them, and why they were coded; the ${mentionsAnEvent} that count most.`,
  params: z.strictObject({ id: eventParameter }),
  query: z.strictObject({ as_of: asOfParameter.optional() }),
  body: none,
  result: eventEvidenceAnswer,
  async answer({ db }, { params: { id }, query: { as_of } }) {
    const reached = await projectedPosition(db);
    const asOf = await positionAsOf(db, as_of);
    const event = await events.queries.one(db, id, asOf);
    if (!event) throw new Problem(404, `there is no event ${id}`);
    const mentions = await events.queries.evidence.ofEvent(db, { id: event.id, limit: mentionsAnEvent, asOf });
    const ids = mentions.map(({ article }) => article);
    const texts = await readTexts(db, ids, longestAround);
    const known = new Map((await articles.queries.byIds(db, [...new Set(ids)])).map((one) => [one.article, one]));
    return {
      asOf: asOf ?? null,
      position: asOf ?? reached,
      epoch: await epochOf(db),
      event,
      mentions: mentions.map((mention): QuotedEvidence => {
        const text = texts.get(mention.article);
        const article = known.get(mention.article);
        return {
          ...mention,
          title: mention.title ?? text?.title ?? null,
          language: text?.language ?? article?.language ?? null,
          published: article?.published?.date ?? null,
          publisher: text?.publisher ?? null,
          file: article ? fileNameOf(article) : null,
          ...around(text, mention),
        };
      }),
    };
  },
});

export const showText = defineRoute({
  method: "GET",
  path: "/api/articles/:id/text",
  may: "viewer",
  kind: "json",
  summary: `An article as it was read (its first ${mostCharacters.toLocaleString("en")} characters), with its coded sentences and the events that they became.`,
  params: z.strictObject({ id: articleParameter }),
  query: z.strictObject({ as_of: asOfParameter.optional() }),
  body: none,
  result: articleTextAnswer,
  async answer({ db }, { params: { id }, query: { as_of } }) {
    const asOf = await positionAsOf(db, as_of);
    const article = await articles.queries.one(db, id, asOf);
    if (!article) throw new Problem(404, `there is no article ${id}`);
    const text = (await readTexts(db, [article.article], longestArticle)).get(article.article);
    const asked = { article: article.article, asOf };
    const mentions = await events.queries.evidence.inArticle(db, { ...asked, limit: mentionsAnArticle });
    return {
      asOf: asOf ?? null,
      article,
      text: text ? { ...text, body: text.body.slice(0, mostCharacters), characters: text.body.length } : null,
      mentions,
      events: await events.queries.list(db, { ...asked, limit: mentionsAnArticle }),
    };
  },
});

/** What stands around a sentence, nothing where another reading of the article may have moved the words. */
function around(text: SourceText | undefined, mention: Evidence): { before: string; after: string } {
  const { start, end } = mention;
  if (!text || text.textHash !== mention.textHash) return { before: "", after: "" };
  return {
    before: tailOf(text.body.slice(Math.max(0, start - surroundings), start), start > surroundings),
    after: headOf(text.body.slice(end, end + surroundings), end + surroundings < text.body.length),
  };
}

// the end of the same paragraph, from a whole word on
function tailOf(text: string, cut: boolean): string {
  const paragraph = text.slice(text.lastIndexOf("\n\n") + 1).trimStart();
  const whole = paragraph.length < text.trimStart().length || !cut;
  return whole ? paragraph : `… ${paragraph.replace(/^\S*\s+/, "")}`;
}

function headOf(text: string, cut: boolean): string {
  const end = text.indexOf("\n\n");
  if (end >= 0) return text.slice(0, end);
  return cut ? `${text.replace(/\s+\S*$/, "")} …` : text;
}
