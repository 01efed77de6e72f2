import { doubts } from "../../core/doubts.ts";
import type { View } from "../define.ts";
import { schema } from "./tables.ts";

export const views: readonly View[] = [
  {
    name: "articles",
    comment: "Every article that was received, one row each, as it stands now.",
    columns: {
      article: { type: "text", sql: "a.article", comment: "SHA-256 of the bytes it came as: its id." },
      file: { type: "text", sql: "f.path", comment: "Path it was first found under; null for standard input." },
      files: { type: "integer", sql: "coalesce(f.paths, 0)", comment: "Number of paths it was found under." },
      title: { type: "text", sql: "a.title", comment: "Its headline; null if it has none or its words were erased." },
      publisher: { type: "text", sql: "a.publisher", comment: "Who published it, as the article itself says." },
      url: { type: "text", sql: "a.url", comment: "Its address, as the article itself says." },
      format: { type: "text", sql: "a.format", comment: "Format of the bytes, such as txt." },
      language: {
        type: "text",
        sql: "a.language",
        comment: "Language it is written in, ISO 639-3; und if undetermined.",
      },
      recognised_by: {
        type: "text",
        sql: "a.recognised_by",
        comment: "Program that made out the words of a scan, with its version; null for every other article.",
      },
      recognised_confidence: {
        type: "double precision",
        sql: "a.recognised_confidence",
        comment: "How sure that program was of them, 0 to 1, mean over the characters.",
      },
      published_date: {
        type: "date",
        sql: "a.published_date",
        comment: "Day of publication as the article itself says, the first day of what published_precision names.",
      },
      published_time: { type: "text", sql: "a.published_time", comment: "Time of publication HH:MM, without a zone." },
      published_precision: {
        type: "text",
        sql: "a.published_precision",
        comment: "How exact published_date is: day, week, month or year.",
      },
      published_basis: {
        type: "text",
        sql: "a.published_basis",
        comment:
          "Where published_date was found: header, dateline, frontmatter, field (of a structured format); json-ld, meta, time-element, url or text of a web page.",
      },
      state: {
        type: "text",
        sql: "a.state",
        comment: "How far it has come: received, read, coded, recorded, uncoded, refused or stalled.",
      },
      live: {
        type: "boolean",
        sql: "not a.withdrawn and not a.replaced",
        comment: "Whether its mentions count: false once it was withdrawn or replaced.",
      },
      withdrawn: { type: "boolean", sql: "a.withdrawn", comment: "Whether a person withdrew it." },
      replaced_by: { type: "text", sql: "a.replaced_by", comment: "The article that its last path holds now." },
      mentions: { type: "integer", sql: "a.mentions", comment: "Number of its mentions that count." },
      refusal_stage: {
        type: "text",
        sql: "a.refusal_stage",
        comment: "Stage that refused it or stalled: read, code or record.",
      },
      refusal_code: {
        type: "text",
        sql: "a.refusal_code",
        comment: "Reason of the refusal, from a closed list; or stalled.",
      },
      refusal_detail: { type: "text", sql: "a.refusal_detail", comment: "What was expected and what came." },
      received_at: { type: "timestamptz", sql: "a.received_at", comment: "When it was first received." },
      known_from: {
        type: "bigint",
        sql: "a.known_from",
        comment: "Position in the log of the entry that last changed this row.",
      },
      doubts: {
        type: "text",
        sql: "a.doubts",
        comment: `Why its reading may be wrong, with spaces between; null for no reason: ${Object.keys(doubts).join(", ")}.`,
      },
    },
    body: ({ known, begun }) => `from ${schema}.article a
left join (
  select f.article, (array_agg(s.path order by f.known_from, s.path))[1] as path, count(*) as paths
  from ${schema}.file f join store.files s using (file)
  where ${begun("f")} group by f.article
) f on f.article = a.article
where ${known("a")}`,
  },
];
