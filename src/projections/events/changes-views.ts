import type { Column, View } from "../define.ts";
import { name, schema, version } from "./tables.ts";

/**
 * The last position that may be told: everything up to it is in this projection's tables. What is held there, for it could not
 * be applied, holds up what comes after it, so that nobody who resumes from a position misses it once it is replayed.
 */
const told = `(select least(c.position, (select min(h.position) - 1 from projection.held h where h.schema = '${schema}'))
 from projection.checkpoints c where c.name = '${name}' and c.version = ${version})`;

const kinds = `case e.type when 'event.recorded' then 'recorded' when 'event.merged' then 'merged'
  when 'event.withdrawn' then 'withdrawn' else 'changed' end`;

/** The view of changes; `state` is what is known of an event, over an alias `s` of the table of events. */
export function changesView(state: Readonly<Record<string, Column>>): View {
  return {
    name: "changes",
    comment:
      "Every change of what is known of events, in the order in which it was learned: to be followed by position.",
    columns: {
      position: {
        type: "bigint",
        sql: "e.known_from",
        comment: "Position in the log: ask for what is above the last one you have.",
      },
      epoch: {
        type: "uuid",
        sql: "i.epoch",
        comment: "The log's life: positions of another epoch mean nothing in this one.",
      },
      change: {
        type: "text",
        sql: kinds,
        comment: "recorded (new), changed (by a report more or less), merged (it is another event) or withdrawn.",
      },
      event_id: { type: "uuid", sql: "substr(e.stream, 7)", comment: "Id of the event." },
      into_id: { type: "uuid", sql: "e.data ->> 'into'", comment: "The event that a merged one turned out to be." },
      mention_id: { type: "uuid", sql: "e.data ->> 'mention'", comment: "The mention that came or went." },
      article: { type: "text", sql: "e.data ->> 'article'", comment: "The article that the mention is in." },
      reason: { type: "text", sql: "e.data ->> 'reason'", comment: "Why it was decided so." },
      learned_at: { type: "timestamptz", sql: "e.recorded_at", comment: "When the log took it down." },
      ...state,
    },
    body: ({ begun }) => `from (
  select position as known_from, stream, type, data, recorded_at from log.entries
  where type in ('event.recorded', 'event.reported', 'event.unreported', 'event.merged', 'event.withdrawn')
) e
cross join log.identity i
left join ${schema}.event s on s.known_from = e.known_from
where e.known_from <= ${told} and ${begun("e")}`,
  };
}

export const feed: View = {
  name: "feed",
  comment: "How far entente.changes tells, in one row.",
  columns: {
    epoch: { type: "uuid", sql: "i.epoch", comment: "The log's life; another one after a restore from a backup." },
    position: {
      type: "bigint",
      sql: told,
      comment: "Everything up to this position of the log is told in entente.changes.",
    },
  },
  body: () => "from log.identity i",
};
