import { defineProjection } from "../define.ts";
import { handlers } from "./handlers.ts";
import { queries } from "./queries.ts";
import { type IntakeTables, name, tables, version } from "./tables.ts";
import { views } from "./views.ts";

export type { AgedCount, IntakeCursor, Passage, Step, Throughput, WhereItIs, WhyRefused } from "./queries.ts";

/** How articles come through: where each is and since when, which stages ended when and how, and what was refused. */
export const intake = defineProjection<IntakeTables, typeof queries>({
  name,
  version,
  tables,
  queryIndexes: ["article_place", "path_refused", "step_article", "step_time"],
  views,
  handlers,
  queries,
});
