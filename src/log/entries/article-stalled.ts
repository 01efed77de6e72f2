import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, stage } from "./shapes.ts";

/** A stage failed as often as it may, for a reason that is not the article's: it waits for an operator. */
export const articleStalled = defineEntry({
  type: "article.stalled",
  schema: 1,
  data: z.strictObject({ article: articleId, stage, attempts: z.int().positive() }),
  streamOf: articleStream,
});
