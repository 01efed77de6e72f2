import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream } from "./shapes.ts";

/** The article's mentions have been compared with all others; `mentions` of them count now. */
export const articleRecorded = defineEntry({
  type: "article.recorded",
  schema: 1,
  data: z.strictObject({ article: articleId, mentions: z.int().nonnegative() }),
  streamOf: articleStream,
});
