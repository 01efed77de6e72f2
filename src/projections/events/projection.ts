import { defineProjection } from "../define.ts";
import { evidence } from "./evidence.ts";
import { handlers } from "./handlers.ts";
import { queries } from "./queries.ts";
import { type EventsTables, name, tables, version } from "./tables.ts";
import { views } from "./views.ts";

export type { Evidence } from "./evidence.ts";
export type { ActorAnswer, DateAnswer, EventAnswer, EventCursor, EventFilter, MentionAnswer } from "./queries.ts";

/** What happened, once each, with the sentences that say so. */
export const events = defineProjection<EventsTables, typeof queries & { evidence: typeof evidence }>({
  name,
  version,
  tables,
  views,
  handlers,
  queries: { ...queries, evidence },
});
