import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, eventId, eventState, eventStream, mentionId } from "./shapes.ts";

/** A mention that is no event we know became one. */
export const eventRecorded = defineEntry({
  type: "event.recorded",
  schema: 1,
  data: z.strictObject({
    event: eventId,
    mention: mentionId,
    article: articleId,
    reason: z.string(),
    state: eventState,
  }),
  streamOf: eventStream,
});
