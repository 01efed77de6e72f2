import type { AskedAt, View } from "../define.ts";
import { schema } from "./tables.ts";

const counting = ({ known }: AskedAt, alias: string) =>
  `${known(alias)} and not exists (
    select from ${schema}.absence x where x.article = ${alias}.article and ${known("x")})`;

export const views: readonly View[] = [
  {
    name: "actors",
    comment: "Every actor that takes part in an event or is seen in an article, by code, as it is known now.",
    columns: {
      code: {
        type: "text",
        sql: "a.code",
        comment:
          "The actor: country or organisation, then roles, such as VEN, VENGOV or IGOUNO; --- for no known country.",
      },
      name: {
        type: "text",
        sql: "n.name",
        comment: "The name that most articles call it by; null where none names it or its words were erased.",
      },
      names: { type: "integer", sql: "coalesce(n.names, 0)", comment: "Number of names that articles call it by." },
      events: {
        type: "bigint",
        sql: "coalesce(p.events, 0)",
        comment: "Number of events that it takes part in on either side, whatever their status.",
      },
      first_date: {
        type: "date",
        sql: "p.first_date",
        comment: "The earliest day that one of these events may lie on.",
      },
      last_date: { type: "date", sql: "p.last_date", comment: "The latest day that one of these events may lie on." },
      articles: { type: "bigint", sql: "coalesce(s.articles, 0)", comment: "Number of articles with a mention of it." },
      known_from: {
        type: "bigint",
        sql: "greatest(p.known_from, s.known_from)",
        comment: "Position in the log of the latest entry that this row rests on.",
      },
    },
    body: (at) => `from (
  select e.code from ${schema}.participation e where ${at.known("e")}
  union select o.code from ${schema}.observation o where ${counting(at, "o")}
) a
left join (
  select code, count(*) as events, min(date_from) as first_date, max(date_to) as last_date, max(known_from) as known_from
  from ${schema}.participation e where ${at.known("e")} group by code
) p on p.code = a.code
left join (
  select o.code, count(distinct o.article) as articles, max(o.known_from) as known_from
  from ${schema}.observation o where ${counting(at, "o")} group by o.code
) s on s.code = a.code
left join (
  select code, (array_agg(name order by articles desc, name))[1] as name, count(*) as names
  from (
    select o.code, o.name, count(distinct o.article) as articles
    from ${schema}.observation o where o.name <> '' and ${counting(at, "o")} group by o.code, o.name
  ) called group by code
) n on n.code = a.code`,
  },
  {
    name: "actor_names",
    comment: "What articles call each actor, a row for each code and name, with the time in which they do.",
    columns: {
      code: { type: "text", sql: "o.code", comment: "The actor's code." },
      name: { type: "text", sql: "o.name", comment: "The name as articles have it, in their own script." },
      is_person: { type: "boolean", sql: "bool_or(o.is_person)", comment: "Whether it names a person." },
      articles: { type: "bigint", sql: "count(distinct o.article)", comment: "Number of articles that call it so." },
      mentions: { type: "bigint", sql: "sum(o.mentions)", comment: "Number of their mentions that do." },
      first_date: {
        type: "date",
        sql: "min(o.published)",
        comment: "Day of publication of the first of these articles that says its own.",
      },
      last_date: {
        type: "date",
        sql: "max(o.published)",
        comment: "Day of publication of the last of these articles that says its own.",
      },
      known_from: {
        type: "bigint",
        sql: "max(o.known_from)",
        comment: "Position in the log of the latest entry that this row rests on.",
      },
    },
    body: (at) => `from ${schema}.observation o where o.name <> '' and ${counting(at, "o")} group by o.code, o.name`,
  },
];
