import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, publishedDate, span, textHash } from "./shapes.ts";

/** An article was decoded and understood; its words are in the store under `textHash`. */
export const articleRead = defineEntry({
  type: "article.read",
  schema: 1,
  data: z.strictObject({
    article: articleId,
    textHash,
    format: z.string(),
    charset: z.string(),
    language: z.strictObject({ code: z.string(), confidence: z.number(), script: z.string() }),
    published: publishedDate.nullable(),
    characters: z.int().nonnegative(),
    cut: z.array(z.strictObject({ ...span.shape, rule: z.string() })),
  }),
  streamOf: articleStream,
});
