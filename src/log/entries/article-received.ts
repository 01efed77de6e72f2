import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, articleStream, fileId, origin } from "./shapes.ts";

/** Bytes came and are in the store. `file` is the path's hash (null from standard input); the path itself is in the store. */
export const articleReceived = defineEntry({
  type: "article.received",
  schema: 2,
  data: z.strictObject({
    article: articleId,
    file: fileId.nullable(),
    origin,
    fileTime: z.iso.datetime().nullable(),
    size: z.int().nonnegative(),
  }),
  streamOf: articleStream,
  // version 1 knew no uploads
  upcasts: [(data) => data],
});
