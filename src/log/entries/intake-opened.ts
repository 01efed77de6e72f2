import { z } from "zod";
import { defineEntry } from "./define.ts";
import { fileId, fileStream, origin } from "./shapes.ts";

/**
 * What was refused of a path is so no longer: it is a folder that is there again, or a container that was opened to its end
 * meanwhile. What it holds is told by entries of its own.
 */
export const intakeOpened = defineEntry({
  type: "intake.opened",
  schema: 1,
  data: z.strictObject({ file: fileId, origin }),
  streamOf: fileStream,
  upcasts: [],
});
