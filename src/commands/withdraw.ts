import { UsageError } from "../core/errors.ts";
import { withdrawArticle } from "../corrections/withdraw-article.ts";
import { enqueue } from "../producers/enqueue.ts";
import { release } from "../release.ts";
import { findArticles } from "../store/files.ts";
import { defineCommand, jsonOption, workSettings } from "./define.ts";
import { finishHere } from "./finish-here.ts";
import { operator, print, say, withApp } from "./terminal.ts";

/** Takes an article's mentions out of every count; the log keeps the article and the decision. */
export const withdraw = defineCommand({
  name: "withdraw",
  summary: "withdraw an article: its mentions no longer count, nothing is erased",
  args: [["<article>", "id (8 characters or more), path or file name", "files"]],
  options: [jsonOption],
  settings: true,
  example: "entente withdraw 3f9a2c1b",
  manual: {
    group: "care",
    about:
      "Takes an article's mentions out of every count, for good. Nothing is erased: the log keeps the article, the decision and who made it, and questions asked as of an earlier moment still see it.",
    reads: workSettings,
    output: "with --json one object: article, withdrawn; else nothing.",
    refuses: null,
    examples: [["entente withdraw 2025-05-07-moscow.txt", "by the file's name"]],
    seeAlso: ["show", "articles"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const [meant = ""] = input.args;
      const db = app.db("entente_writer");
      const [article, another] = await findArticles(db, meant);
      if (!article) throw new UsageError(`no article ${meant}: give its id (8 characters or more), path or file name`);
      if (another) throw new UsageError(`${meant} may be several articles: give more of the id`);
      const task = await withdrawArticle(db, { article, who: operator(), meta: { release } });
      await enqueue(await app.queues(), [task]);
      await finishHere(app, [article]);
      if (input.options.json) await print(JSON.stringify({ article, withdrawn: true }));
      else say(`withdrawn: ${article}`);
      return 0;
    }),
});
