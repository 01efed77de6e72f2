import { type ArticleAnswer, articles as articlesProjection } from "../projections/articles/projection.ts";
import { asOfOption, positionOf } from "./as-of.ts";
import { atMost } from "./at-most.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { wholeNumber } from "./option-values.ts";
import { shownPath } from "./shown-path.ts";
import { plain, print, say, table, withApp } from "./terminal.ts";

/** Lists articles and how far each has come. */
export const articles = defineCommand({
  name: "articles",
  summary: "list articles and how far each has come, newest first",
  args: [],
  options: [
    {
      flags: "--state <state>",
      help: "only those in this state",
      choices: ["received", "read", "coded", "recorded", "uncoded", "refused", "stalled"],
    },
    { flags: "--doubtful", help: "only those whose reading may be wrong: no date, a title of one word …" },
    { flags: "--limit <n>", help: "at most so many", fallback: "100" },
    asOfOption,
    jsonOption,
  ],
  settings: true,
  example: "entente articles --state refused",
  manual: {
    group: "asking",
    about:
      "Lists articles with their publication date, language, how far each has come and how many mentions count. An article that was withdrawn or replaced stays listed and is marked so. Behind the file stands why its reading may be wrong, if it may: that is where to look first.",
    reads: [],
    output: "a row an article for people; with --json one object an article (see docs/formats.md).",
    refuses: null,
    examples: [["entente articles --state stalled --json", "what waits for an operator, for a program"]],
    seeAlso: ["show", "retry", "status"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const { state, doubtful, json } = input.options;
      const limit = wholeNumber(input.options.limit, "--limit");
      const db = app.db<unknown>("entente_server");
      const found = await articlesProjection.queries.list(db, {
        ...(await positionOf(db, input.options)),
        limit: limit + 1,
        ...(state ? { state: state as ArticleAnswer["state"] } : {}),
        doubtful: doubtful === true,
      });
      const { shown, more } = atMost(found, limit, "the newest");
      if (json) for (const article of shown) await print(JSON.stringify(article));
      else if (shown.length === 0) say("no articles");
      else await print(table(shown.map((article) => articleRow(article, app.config.inbox))));
      if (more !== null) say(more);
      return 0;
    }),
});

/** What an article counts as: that it counts no longer comes before how far it has come. */
export function standingOf({ withdrawn, live, state }: ArticleAnswer): string {
  if (withdrawn) return "withdrawn";
  return live ? state : "replaced";
}

function articleRow(article: ArticleAnswer, inbox: string): string[] {
  const { refusal, title } = article;
  return [
    article.article.slice(0, 12),
    article.published?.date ?? "undated",
    article.language ?? "",
    standingOf(article),
    `${article.mentions} mention${article.mentions === 1 ? "" : "s"}`,
    article.files[0] ? shownPath(article.files[0], inbox) : "-",
    article.doubts.join(" "),
    plain(refusal ? `${refusal.code}: ${refusal.detail}` : (title ?? "")),
  ];
}
