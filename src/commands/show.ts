import { doubts } from "../core/doubts.ts";
import { UsageError } from "../core/errors.ts";
import { type ArticleAnswer, articles as articlesProjection } from "../projections/articles/projection.ts";
import { type EventAnswer, events as eventsProjection } from "../projections/events/projection.ts";
import { findArticles } from "../store/files.ts";
import { standingOf } from "./articles.ts";
import { asOfOption, positionOf } from "./as-of.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { eventLine, eventRow } from "./events.ts";
import { plain, print, table, withApp } from "./terminal.ts";

/** Shows one event with the sentence behind each mention, or one article with its events. */
export const show = defineCommand({
  name: "show",
  summary: "show one event with the sentence behind each mention, or one article with its events",
  args: [["<id>", "an event's or article's id (8 characters or more), or an article's file name", "files"]],
  options: [asOfOption, jsonOption],
  settings: true,
  example: "entente show 5b1f0c2e",
  manual: {
    group: "asking",
    about:
      "Shows one event with each sentence that tells of it, where it stands and why it was coded so; or one article with what is known of it and the events that it reports. The id of an event that was merged leads to the event it became.",
    reads: [],
    output: "text for people; with --json one object, an event or an article with its events (see docs/formats.md).",
    refuses: null,
    examples: [["entente show 2025-05-07-moscow.txt", "an article, by its file's name"]],
    seeAlso: ["events", "articles", "docs/formats.md"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const [meant = ""] = input.args;
      const db = app.db<unknown>("entente_server");
      const { asOf } = await positionOf(db, input.options);
      const event = /^[0-9a-f-]{8,36}$/.test(meant) ? await eventsProjection.queries.one(db, meant, asOf) : null;
      if (event) {
        await print(input.options.json ? JSON.stringify(eventLine(event)) : eventText(event));
        return 0;
      }
      const [id, another] = await findArticles(db, meant);
      const article = id && !another ? await articlesProjection.queries.one(db, id, asOf) : null;
      if (!article)
        throw new UsageError(
          another ? `${meant} may be several articles: give more of the id` : `nothing has the id ${meant}`,
        );
      const found = await eventsProjection.queries.list(db, { article: article.article, asOf, limit: 1000 });
      if (input.options.json) await print(JSON.stringify({ ...article, events: found.map(eventLine) }));
      else await print([articleText(article), table(found.map(eventRow))].filter(Boolean).join("\n\n"));
      return 0;
    }),
});

/** What is known of an article, without what is not. */
function articleText(article: ArticleAnswer): string {
  const { title, published, language, files, mentions, refusal, receivedAt, withdrawn, replacedBy, recognised } =
    article;
  const standing = standingOf(article);
  const replaced = replacedBy ? ` by ${replacedBy.slice(0, 12)}` : "";
  const state = article.live ? standing : `${standing}${withdrawn ? "" : replaced}: its mentions do not count`;
  const fields = [
    ["title", title],
    ["state", state],
    ["refused", refusal && `${refusal.code} (${refusal.stage}): ${refusal.detail}`],
    ["published", published && [published.date, published.time, `(${published.precision}, ${published.basis})`]],
    ["language", language],
    ["doubts", article.doubts.map((doubt) => doubts[doubt]).join("; ")],
    [
      "recognised",
      recognised && `by ${recognised.program}, mean confidence ${Math.round(recognised.confidence * 100)} %`,
    ],
    ["mentions", article.live ? String(mentions) : null],
    ["received", receivedAt],
    ...files.map((file) => ["file", file]),
  ] as const;
  const lines = fields.flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.filter(Boolean).join(" ") : value;
    return text ? [[`  ${name}`, plain(String(text))]] : [];
  });
  return `article ${article.article}\n${table(lines)}`;
}

function eventText(event: EventAnswer): string {
  const mentions = event.mentions.map((mention) => {
    const where = `${plain(mention.title ?? "")} (${mention.article.slice(0, 12)}, characters ${mention.start}–${mention.end})`;
    return [
      `  “${plain(mention.quote ?? "the words were erased")}”`,
      `    ${where}`,
      `    why: ${mention.why.join("; ")}`,
    ].join("\n");
  });
  const names = (list: EventAnswer["source"]) =>
    list.map(({ code, name }) => `${plain(name ?? "")} (${code})`).join(", ") || "nobody named";
  const sides = event.symmetric
    ? [`  together  ${names(event.source)}`]
    : [`  source    ${names(event.source)}`, `  target    ${names(event.target)}`];
  const date = event.date ? `${event.date.date} (${event.date.precision}, ${event.date.basis})` : "undated";
  return [
    `event ${event.id}`,
    `  type      ${[event.plover, event.mode].filter(Boolean).join(" ")}  CAMEO ${event.cameo}, quad ${event.quad}, Goldstein ${event.goldstein}`,
    ...(event.content ? [`  content   ${[event.content.plover, event.content.mode].filter(Boolean).join(" ")}`] : []),
    `  status    ${event.status}`,
    ...sides,
    `  date      ${date}`,
    ...(event.place ? [`  place     ${event.place}`] : []),
    `  sure      ${Math.round(event.confidence * 100)} %`,
    `  reports   ${event.reports}`,
    "",
    ...mentions,
  ].join("\n");
}
