import { z } from "zod";
import { defineEntry } from "./define.ts";
import { articleId, eventId, eventState, eventStream, mentionId } from "./shapes.ts";

/** A mention is no longer of this event; others still are. */
export const eventUnreported = defineEntry({
  type: "event.unreported",
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
