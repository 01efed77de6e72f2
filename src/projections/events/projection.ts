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
  queryIndexes: ["event_position", "event_newest", "actor_party", "pair_parties", "member_article"],
  views,
  handlers,
  queries: { ...queries, evidence },
});
