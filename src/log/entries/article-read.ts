import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, publishedDate, span, textHash } from "./shapes.ts";

const language = z.strictObject({ code: z.string(), confidence: z.number(), script: z.string() });

/** An article was decoded and understood; its words are in the store under `textHash`. */
export const articleRead = defineEntry({
  type: "article.read",
  schema: 3,
  data: z.strictObject({
    article: articleId,
    textHash,
    format: z.string(),
    charset: z.string(),
    language,
    published: publishedDate.nullable(),
    modified: publishedDate.nullable(),
    passages: z.array(z.strictObject({ ...span.shape, language })),
    decoding: z.strictObject({
      undecodable: z.int().nonnegative(),
      mended: z.boolean(),
      overruled: z.string().optional(),
      partly: z.string().optional(),
    }),
    recognition: z
      .strictObject({ program: z.string(), language: z.string(), pages: z.int().positive(), confidence: z.number() })
      .nullable(),
    characters: z.int().nonnegative(),
    cut: z.array(z.strictObject({ ...span.shape, rule: z.string() })),
  }),
  streamOf: articleStream,
  upcasts: [
    // version 1 knew one language an article, no date of change, and refused what it could not decode
    (data) => ({ ...Object(data), modified: null, passages: [], decoding: { undecodable: 0, mended: false } }),
    // version 2 refused scans
    (data) => ({ ...Object(data), recognition: null }),
  ],
});
