import { z } from "zod";
import { defineEntry } from "./define.ts";
import { eventId, eventStream } from "./shapes.ts";

/** No mention of the event counts any longer. */
export const eventWithdrawn = defineEntry({
  type: "event.withdrawn",
  schema: 1,
  data: z.strictObject({ event: eventId, reason: z.string() }),
  streamOf: eventStream,
});
