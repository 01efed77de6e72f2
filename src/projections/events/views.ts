import type { Column, View } from "../define.ts";
import { changesView, feed, moments } from "./changes-views.ts";
import { schema } from "./tables.ts";

const eventId: Column = { type: "uuid", sql: "e.event_id", comment: "Id of the event." };

/** What an act is, in the columns that events and mentions share. */
const act = (alias: string): Record<string, Column> => ({
  plover: { type: "text", sql: `${alias}.plover`, comment: "What was done: one of PLOVER's sixteen types." },
  mode: { type: "text", sql: `${alias}.mode`, comment: "How it was done: PLOVER's mode, where the type has modes." },
  context: {
    type: "text",
    sql: `array_to_string(${alias}.context, ' ')`,
    comment: "What it concerns: PLOVER's contexts, separated by spaces.",
  },
  content_plover: {
    type: "text",
    sql: `${alias}.content_plover`,
    comment: "What a verbal act is about: a PLOVER type (an agreement to meet is AGREE about CONSULT).",
  },
  content_mode: { type: "text", sql: `${alias}.content_mode`, comment: "Mode of what a verbal act is about." },
  cameo: { type: "text", sql: `${alias}.cameo`, comment: "The same act as a CAMEO code." },
  quad: {
    type: "smallint",
    sql: `${alias}.quad`,
    comment: "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
  },
  goldstein: {
    type: "double precision",
    sql: `${alias}.goldstein`,
    comment: "Goldstein scale, -10 (conflict) to 10 (cooperation).",
  },
  is_symmetric: {
    type: "boolean",
    sql: `${alias}.is_symmetric`,
    comment: "A joint act: all participants are sources.",
  },
  status: {
    type: "text",
    sql: `${alias}.status`,
    comment: "occurred, ongoing, planned, requested, refused, threatened, denied or hypothetical.",
  },
  date_from: {
    type: "date",
    sql: `${alias}.date_from`,
    comment: "First day on which it can have happened; null if undated.",
  },
  date_to: {
    type: "date",
    sql: `${alias}.date_to`,
    comment: "Last day on which it can have happened; null if undated.",
  },
  date_precision: {
    type: "text",
    sql: `${alias}.date_precision`,
    comment: "How exactly the date is known: day, week, month or year.",
  },
  date_basis: {
    type: "text",
    sql: `${alias}.date_basis`,
    comment: "What the date rests on: explicit, relative, inferred, dateline or publication.",
  },
  place: { type: "text", sql: `${alias}.place`, comment: "Country where it happened, ISO 3166 alpha-3." },
  confidence: { type: "double precision", sql: `${alias}.confidence`, comment: "How sure the coding is, 0 to 1." },
});

const codesIn = (column: string) => `(select string_agg(a ->> 'code', ' ' order by n)
   from jsonb_array_elements(${column}) with ordinality t (a, n))`;

/** A figure as an integer: an article may tell of more than fits one, and must not break the view for everybody. */
const figure = (alias: string, name: string) => {
  const number = `(${alias}.figures ->> '${name}')::numeric`;
  return `case when ${number} < 2147483647.5 then ${number} end`;
};

/** What is known of an event, in the columns that `events` and `changes` share. */
const stateOf = (alias: string): Record<string, Column> => ({
  ...act(alias),
  source: {
    type: "text",
    sql: `array_to_string(${alias}.source, ' ')`,
    comment: "Codes of those who acted, separated by spaces; singly in entente.event_actors.",
  },
  target: {
    type: "text",
    sql: `array_to_string(${alias}.target, ' ')`,
    comment: "Codes of those acted upon, separated by spaces; empty for a joint act.",
  },
  killed: {
    type: "integer",
    sql: figure(alias, "killed"),
    comment: "Number of dead, where it is reported; null when it is beyond 2147483647, as figures still tells.",
  },
  wounded: {
    type: "integer",
    sql: figure(alias, "wounded"),
    comment: "Number of wounded, likewise.",
  },
  figures: { type: "jsonb", sql: `${alias}.figures`, comment: "All numbers that are reported of it, by name." },
  reports: {
    type: "integer",
    sql: `${alias}.reports`,
    comment: "Number of articles that mention it, of which copies of one another are one.",
  },
});

export const views: readonly View[] = [
  {
    name: "events",
    comment: "What happened, one row an event however often it is mentioned, as it is known now.",
    columns: {
      event_id: eventId,
      ...stateOf("e"),
      known_from: {
        type: "bigint",
        sql: "e.known_from",
        comment: "Position in the log of the entry that last changed this event.",
      },
    },
    body: ({ known }) => `from ${schema}.event e where ${known("e")}`,
  },
  {
    name: "event_actors",
    comment: "Who took part in an event, one row an actor and side, as it is known now.",
    columns: {
      event_id: { ...eventId, sql: "a.event_id" },
      side: { type: "text", sql: "a.side", comment: "source (who acted) or target (who was acted upon)." },
      number: { type: "smallint", sql: "a.number", comment: "Place in the order of this side, from 0." },
      code: {
        type: "text",
        sql: "a.code",
        comment: "CAMEO actor code: country, then role (VENGOV), or an organisation's own (IGOUNO).",
      },
      party: {
        type: "text",
        sql: "a.party",
        comment: "The country's block of the code, or the organisation's code; null if no country is known.",
      },
      name: {
        type: "text",
        sql: "a.name",
        comment: "As an article names it; null if none does or its words were erased.",
      },
      known_from: {
        type: "bigint",
        sql: "a.known_from",
        comment: "Position in the log of the entry that last changed the event.",
      },
    },
    body: ({ known }) => `from ${schema}.actor a where ${known("a")}`,
  },
  {
    name: "mentions",
    comment: "The sentences behind the events, one row a mention that counts now.",
    columns: {
      mention_id: { type: "uuid", sql: "m.mention_id", comment: "Id of the mention." },
      event_id: { ...eventId, sql: "m.event_id", comment: "The event that the sentence tells of." },
      article: { type: "text", sql: "m.article", comment: "The article that the sentence is in." },
      title: { type: "text", sql: "n.title", comment: "The article's headline." },
      quote: { type: "text", sql: "n.quote", comment: "The sentence; null once its words were erased." },
      quote_start: {
        type: "integer",
        sql: "n.quote_start",
        comment: "Where the sentence begins in the article's text, in UTF-16 code units from 0.",
      },
      quote_end: { type: "integer", sql: "n.quote_end", comment: "Where the sentence ends." },
      trigger_start: { type: "integer", sql: "n.trigger_start", comment: "Where the words begin that name the act." },
      trigger_end: { type: "integer", sql: "n.trigger_end", comment: "Where the words end that name the act." },
      ...act("n"),
      source: { type: "text", sql: codesIn("n.source"), comment: "Codes of those who act by this sentence." },
      target: { type: "text", sql: codesIn("n.target"), comment: "Codes of those acted upon by this sentence." },
      attributed: { type: "text", sql: codesIn("n.attributed"), comment: "Codes of those who are quoted for it." },
      why: {
        type: "text",
        sql: "array_to_string(n.why, '; ')",
        comment: "The rule and the dictionary entries that coded it.",
      },
      reason: { type: "text", sql: "m.reason", comment: "Why it was taken for this event." },
      known_from: {
        type: "bigint",
        sql: "m.known_from",
        comment: "Position in the log of the entry that made it a mention of this event.",
      },
    },
    body: ({ known }) => `from ${schema}.member m
join ${schema}.mention n on n.mention_id = m.mention_id and ${known("n")}
where ${known("m")}`,
  },
  changesView(stateOf("s")),
  feed,
  moments,
];
