import type { Column, View } from "../define.ts";
import { schema } from "./tables.ts";

const counts = (period: string): Record<string, Column> => ({
  source: { type: "text", sql: "c.source", comment: "Who acted: a country's code, or an organisation's." },
  target: { type: "text", sql: "c.target", comment: "Who was acted upon: a country's code, or an organisation's." },
  [period]: {
    type: "date",
    sql: `c.${period}`,
    comment:
      period === "day"
        ? "The day; events known less exactly are not in this view."
        : "First day of the month; events not known to lie within one month are not in this view.",
  },
  plover: { type: "text", sql: "c.plover", comment: "What was done: one of PLOVER's sixteen types." },
  quad: {
    type: "smallint",
    sql: "c.quad",
    comment: "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
  },
  status_group: {
    type: "text",
    sql: "c.status_group",
    comment: "occurred (also requests, refusals and threats: acts done in words), planned, denied or hypothetical.",
  },
  is_symmetric: {
    type: "boolean",
    sql: "c.is_symmetric",
    comment: "Joint acts: they stand in both directions between the participants.",
  },
  events: { type: "bigint", sql: "count(*)", comment: "Number of events." },
  events_once: {
    type: "bigint",
    sql: "count(*) filter (where c.is_leading)",
    comment: "Number of events to add up over both directions between two parties, so that a joint act counts once.",
  },
  reports: {
    type: "bigint",
    sql: "sum(c.reports)",
    comment:
      "Sum of the events' reports: an article that tells of two of them counts twice, a joint act's count in both directions.",
  },
  goldstein: {
    type: "double precision",
    sql: "avg(c.goldstein)",

    comment:
      "Mean of this row's events on the Goldstein scale, -10 (conflict) to 10 (cooperation): weigh it by events_once where rows are put together.",
  },
  known_from: {
    type: "bigint",
    sql: "max(c.known_from)",
    comment: "Position in the log of the latest entry that these counts rest on.",
  },
});

const body =
  (period: string): View["body"] =>
  ({ known }) =>
    `from ${schema}.contribution c
where ${known("c")} and c.${period} is not null and c.source <> c.target
group by c.source, c.target, c.${period}, c.plover, c.quad, c.status_group, c.is_symmetric`;

export const views: readonly View[] = [
  {
    name: "relations_daily",
    comment:
      "What one party did to another (not what happened within one), by day and kind of act, as it is known now.",
    columns: counts("day"),
    body: body("day"),
  },
  {
    name: "relations_monthly",
    comment:
      "What one party did to another (not what happened within one), by month and kind of act, as it is known now.",
    columns: counts("month"),
    body: body("month"),
  },
];
