import { z } from "zod";
import { defineEntry } from "./define.ts";
import { eventId, eventStream } from "./shapes.ts";

/** The event turned out to be another one: its mentions are reported there, and its id redirects. */
export const eventMerged = defineEntry({
  type: "event.merged",
  schema: 1,
  data: z.strictObject({ event: eventId, into: eventId, reason: z.string() }),
  streamOf: eventStream,
});
