import type { View } from "../define.ts";
import { schema } from "./tables.ts";

export const views: readonly View[] = [
  {
    name: "intake",
    comment: "Where every article is on its way in, one row each, as it stands now.",
    columns: {
      article: { type: "text", sql: "a.article", comment: "SHA-256 of the bytes it came as: its id." },
      stage: { type: "text", sql: "a.stage", comment: "The stage it waits for or ended in: read, code or record." },
      state: {
        type: "text",
        sql: "a.state",
        comment: "waiting, or how it ended: done, uncoded (no pack for its language), refused or stalled.",
      },
      code: { type: "text", sql: "a.code", comment: "Why it is refused, from a closed list; or stalled." },
      since: { type: "timestamptz", sql: "a.since", comment: "When it came to where it is." },
      received_at: { type: "timestamptz", sql: "a.received_at", comment: "When it was first received." },
      known_from: {
        type: "bigint",
        sql: "a.known_from",
        comment: "Position in the log of the entry that last changed this row.",
      },
    },
    body: `from ${schema}.article a where a.known_to is null`,
  },
  {
    name: "intake_hourly",
    comment: "How many articles ended each stage, by hour.",
    columns: {
      hour: { type: "timestamptz", sql: "date_trunc('hour', s.at, 'UTC')", comment: "The beginning of the hour." },
      stage: {
        type: "text",
        sql: "s.stage",
        comment: "receive, read, code or record; intake for paths that held nothing to take in.",
      },
      outcome: { type: "text", sql: "s.outcome", comment: "done, uncoded, refused or stalled." },
      number: { type: "bigint", sql: "count(*)", comment: "Number of articles; of paths for intake." },
      seconds: {
        type: "double precision",
        sql: "avg(greatest(0, extract(epoch from s.at - s.began))) filter (where s.began is not null)",
        comment: "Mean time that an article was at the stage; null for receive and intake.",
      },
      known_from: {
        type: "bigint",
        sql: "max(s.known_from)",
        comment: "Position in the log of the latest entry that these numbers rest on.",
      },
    },
    body: `from ${schema}.step s group by date_trunc('hour', s.at, 'UTC'), s.stage, s.outcome`,
  },
];
