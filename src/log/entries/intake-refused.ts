import { z } from "zod";
import { refusalCodes } from "../../core/errors.ts";
import { defineEntry } from "./define.ts";
import { fileId, fileStream, origin } from "./shapes.ts";

/** A path holds nothing that can be taken in. `file` is the hash of the path; the path itself is in the store. */
export const intakeRefused = defineEntry({
  type: "intake.refused",
  schema: 4,
  data: z.strictObject({
    file: fileId,
    origin,
    code: z.enum(refusalCodes),
    detail: z.string(),
  }),
  streamOf: fileStream,
  // version 1 knew no uploads, version 2 no file-name, version 3 nothing of formats and of bounded reading
  upcasts: [(data) => data, (data) => data, (data) => data],
});
