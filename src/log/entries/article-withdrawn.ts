import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream } from "./shapes.ts";

/** A person decided that the article's mentions shall not count (who: `meta.who`). */
export const articleWithdrawn = defineEntry({
  type: "article.withdrawn",
  schema: 1,
  data: z.strictObject({ article: articleId }),
  streamOf: articleStream,
});
