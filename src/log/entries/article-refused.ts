import { z } from "zod";
import { refusalCodes } from "../../core/errors.ts";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, stage } from "./shapes.ts";

/** A stage found that the article can never be worked on as it is. `detail` never quotes it. */
export const articleRefused = defineEntry({
  type: "article.refused",
  schema: 3,
  data: z.strictObject({ article: articleId, stage, code: z.enum(refusalCodes), detail: z.string() }),
  streamOf: articleStream,
  // version 1 knew no file-name, version 2 nothing of formats and of bounded reading
  upcasts: [(data) => data, (data) => data],
});
