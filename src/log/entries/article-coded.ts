import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, mention, span, textHash } from "./shapes.ts";

/** The coder found these mentions; spans are offsets into the text of `textHash`. */
export const articleCoded = defineEntry({
  type: "article.coded",
  schema: 1,
  data: z.strictObject({
    article: articleId,
    textHash,
    language: z.string(),
    release: z.strictObject({ number: z.int().positive(), hash: z.string() }),
    mentions: z.array(mention),
    unresolved: z.array(span),
  }),
  streamOf: articleStream,
});
