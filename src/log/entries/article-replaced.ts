import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, fileId } from "./shapes.ts";

/**
 * The last path that held the article holds another now, or (`by` null) was a member that its container has no longer: its
 * mentions no longer count, until it is received again.
 */
export const articleReplaced = defineEntry({
  type: "article.replaced",
  schema: 2,
  data: z.strictObject({ article: articleId, by: articleId.nullable(), file: fileId }),
  streamOf: articleStream,
  // version 1 knew no members
  upcasts: [(data) => data],
});
