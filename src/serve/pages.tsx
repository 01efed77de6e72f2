import type { ComponentChildren } from "preact";
import { z } from "zod";
import { articles } from "../projections/articles/projection.ts";
import { articleStates } from "../projections/articles/tables.ts";
import { events } from "../projections/events/projection.ts";
import type { EventAnswer } from "../projections/events/queries.ts";
import { relations } from "../projections/relations/projection.ts";
import type { Dyad, Inexact } from "../projections/relations/queries.ts";
import { ArticlePage } from "./page/article-page.tsx";
import { ArticlesPage, titleOf } from "./page/articles-page.tsx";
import { type Column, columnsOf } from "./page/columns.ts";
import { mostSentences } from "./page/events.tsx";
import { type Frame, renderPage } from "./page/layout.tsx";
import { codeFrom, labelOf } from "./page/names.ts";
import { mostDays, periodsBetween, type Step } from "./page/periods.ts";
import { ProblemPage } from "./page/problem-page.tsx";
import { type Asked, addressOf, RelationPage } from "./page/relation-page.tsx";
import { articleParameter, cursorAfter, cursorParameter, dayParameter } from "./parameters.ts";
import { Problem } from "./problems.ts";
import { projectedPosition } from "./progress.ts";
import { defineRoute, type Needs, none } from "./route.ts";
import { readTexts } from "./texts.ts";

const eventsAPage = 50;
const articlesAPage = 200;
const refusalsAPage = 50;
/** Longer texts are quoted without what stands around the quotation. */
const longestAround = 256 * 1024;
const longestArticle = 64 * 1024 * 1024;

/** A field of a form that was left empty comes as an empty string. */
const field = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional()).optional();

export const relationPage = defineRoute({
  method: "GET",
  path: "/",
  may: "viewer",
  kind: "page",
  summary: "The analyst's page: two actors, their relation over time, its events, the sentences behind each.",
  params: none,
  query: z.strictObject({
    a: z.string().max(200).optional(),
    b: z.string().max(200).optional(),
    from: field(dayParameter),
    to: field(dayParameter),
    by: field(z.enum(["month", "day"], "month or day")),
    before: field(cursorParameter),
  }),
  body: none,
  result: null,
  async answer(needs, { query }, reply) {
    const { db, inbox } = needs;
    const position = await projectedPosition(db);
    if (position === null) throw new Problem(503, "the projections are not prepared yet; try again in a moment");
    const counts = await articles.queries.counts(db);
    const dyads = await relations.queries.dyads(db, { limit: 400 });
    const pairs = pairsOf(dyads);
    const asked = askedOf(query, pairs[0]);
    const notices: string[] = [];
    const [a, b] = [asked.a, asked.b].map((typed) => resolve(typed, notices));
    const range = { from: query.from, to: query.to };
    const dyad =
      a && b ? await chartOf(needs, { a, b, ...range, by: query.by }, notices) : { columns: [], inexact: null };
    // what the chart says that it leaves out is listed below it
    const undated = Boolean(a && b);
    const list = await events.queries.list(db, { a, b, ...range, undated, before: query.before, limit: eventsAPage });
    const next = list.length === eventsAPage ? cursorAfter(list) : null;
    const view = {
      asked,
      a: a ?? null,
      b: b ?? null,
      notices,
      actors: [...new Set(dyads.flatMap(({ source, target }) => [source, target]))],
      pairs: pairs.slice(0, 8),
      ...dyad,
      events: list,
      texts: await readTexts(db, articlesOf(list), longestAround),
      earlier: next && addressOf(asked, { before: next }),
      empty: Object.keys(counts).length === 0 ? { inbox } : null,
    };
    const title = a && b ? `${labelOf(a)} and ${labelOf(b)}` : "Relations";
    reply.type(html);
    return page(needs, { title, here: "relations", position }, <RelationPage view={view} />);
  },
});

export const articlesPage = defineRoute({
  method: "GET",
  path: "/articles",
  may: "viewer",
  kind: "page",
  summary: "The articles with what became of each, and what was refused.",
  params: none,
  query: z.strictObject({
    state: z.enum(articleStates, `one of ${articleStates.join(", ")}`).optional(),
  }),
  body: none,
  result: null,
  async answer(needs, { query: { state } }, reply) {
    const { db } = needs;
    const position = await projectedPosition(db);
    const view = {
      state: state ?? null,
      counts: await articles.queries.counts(db),
      articles: await articles.queries.list(db, { limit: articlesAPage, ...(state && { state }) }),
      refusals: state && state !== "refused" ? [] : await articles.queries.refusals(db, refusalsAPage),
    };
    reply.type(html);
    return page(needs, { title: "Articles", here: "articles", position }, <ArticlesPage view={view} />);
  },
});

export const articlePage = defineRoute({
  method: "GET",
  path: "/articles/:id",
  may: "viewer",
  kind: "page",
  summary: "One article as it was read, its coded sentences marked, and the events that they became.",
  params: z.strictObject({ id: articleParameter }),
  query: none,
  body: none,
  result: null,
  async answer(needs, { params: { id } }, reply) {
    const { db } = needs;
    const position = await projectedPosition(db);
    const article = await articles.queries.one(db, id);
    if (!article) throw new Problem(404, `There is no article ${id}.`);
    const texts = await readTexts(db, [article.article], longestArticle);
    const view = {
      article,
      text: texts.get(article.article) ?? null,
      events: await events.queries.list(db, { article: article.article, limit: 1000 }),
    };
    reply.type(html);
    return page(needs, { title: titleOf(article), here: "articles", position }, <ArticlePage view={view} />);
  },
});

/** The page that tells a person what is wrong with a request. */
export function renderProblem(needs: Needs, problem: Problem): string {
  const titles: Readonly<Record<number, string>> = { 400: "This cannot be asked", 404: "There is no such page" };
  const title = titles[problem.status] ?? "This does not work just now";
  return page(needs, { title, here: null, position: null }, <ProblemPage title={title} detail={problem.message} />);
}

/** The media type of a page. */
export const html = "text/html; charset=utf-8";

/** A page of this server. */
export function page({ assets }: Needs, frame: Omit<Frame, "stylesheet">, body: ComponentChildren): string {
  return renderPage({ ...frame, stylesheet: assets.get("style.css")?.href ?? "" }, body);
}

interface Question {
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: Step | undefined;
  readonly before?: unknown;
}

// somebody who asks nothing is shown the relation with the most events
function askedOf({ a, b, from, to, by, before }: Question, busiest: readonly [string, string] | undefined): Asked {
  const nothing = [a, b, from, to, by, before].every((value) => value === undefined);
  const [first, second] = nothing && busiest ? busiest.map(labelOf) : [a, b];
  return { a: first?.trim() ?? "", b: second?.trim() ?? "", from: from ?? "", to: to ?? "", by: by ?? "" };
}

function resolve(typed: string, notices: string[]): string | undefined {
  if (typed === "") return undefined;
  const code = codeFrom(typed);
  if (code) return code;
  notices.push(
    `No actor is known as “${typed}”: try an English country name, an organisation, or a code such as VENGOV.`,
  );
  return undefined;
}

/** The unordered pairs with the most events first. */
function pairsOf(dyads: readonly Dyad[]): [string, string][] {
  const sums = new Map<string, number>();
  for (const { source, target, events } of dyads) {
    const key = [source, target].sort().join(" ");
    sums.set(key, (sums.get(key) ?? 0) + events);
  }
  return [...sums].sort(([, one], [, other]) => other - one).map(([key]) => key.split(" ") as [string, string]);
}

interface ChartQuestion extends Question {
  readonly a: string;
  readonly b: string;
}

async function chartOf(
  { db }: Needs,
  { a, b, from, to, by }: ChartQuestion,
  notices: string[],
): Promise<{ columns: readonly Column[]; inexact: Inexact }> {
  const ask = async (step: Step) => ({
    columns: columnsOf(await relations.queries.timeline(db, { a, b, from, to, by: step }), { by: step, from, to }),
    inexact: await relations.queries.inexact(db, { a, b, from, to, by: step }),
  });
  const short = from !== undefined && to !== undefined && periodsBetween(from, to).length <= 92;
  const chart = await ask(by ?? (short ? "day" : "month"));
  if (by !== "day" || chart.columns.length <= mostDays) return chart;
  notices.push(`Shown by month: there are more than ${mostDays} days between the first event and the last.`);
  return ask("month");
}

function articlesOf(list: readonly EventAnswer[]): string[] {
  return list.flatMap(({ mentions }) => mentions.slice(0, mostSentences).map(({ article }) => article));
}
