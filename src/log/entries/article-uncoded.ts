import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream } from "./shapes.ts";

/** There is no pack for the article's language: it is kept, and can be coded when there is one. */
export const articleUncoded = defineEntry({
  type: "article.uncoded",
  schema: 1,
  data: z.strictObject({ article: articleId, language: z.string() }),
  streamOf: articleStream,
});
