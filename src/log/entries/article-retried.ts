import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, stage } from "./shapes.ts";

/** A person started a stage again that had stalled or refused the article (who: `meta.who`); why it had, the entries before say. */
export const articleRetried = defineEntry({
  type: "article.retried",
  schema: 1,
  data: z.strictObject({ article: articleId, stage, after: z.enum(["stalled", "refused"]) }),
  streamOf: articleStream,
});
