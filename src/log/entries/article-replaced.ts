import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, fileId } from "./shapes.ts";

/** The last path that held the article holds another now: its mentions no longer count, until it is received again. */
export const articleReplaced = defineEntry({
  type: "article.replaced",
  schema: 1,
  data: z.strictObject({ article: articleId, by: articleId, file: fileId }),
  streamOf: articleStream,
});
