import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, eventId, eventState, eventStream, mentionId } from "./shapes.ts";

/** A mention was found to be of this event (or moved here from another). */
export const eventReported = defineEntry({
  type: "event.reported",
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
