import { defineProjection } from "../define.ts";
import { changeIndexNames } from "../tally.ts";
import { handlers } from "./handlers.ts";
import { queries } from "./queries.ts";
import { type ArticlesTables, name, tables, version } from "./tables.ts";
import { views } from "./views.ts";

export type { ArticleAnswer, RefusalAnswer } from "./queries.ts";

/** What became of every article that came in, and of every path that held none. */
export const articles = defineProjection<ArticlesTables, typeof queries>({
  name,
  version,
  tables,
  queryIndexes: ["article_newest", "article_state", "refusal_newest", ...changeIndexNames("article")],
  views,
  handlers,
  queries,
});
