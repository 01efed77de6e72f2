import { schemaOf } from "../define.ts";
import type { Known } from "../known.ts";
import { changeIndexes, type Tally, tallyTable } from "../tally.ts";

export const name = "actors";
export const version = 2;
export const schema = schemaOf(name, version);

/** A code that takes part in an event, on either side, once. */
export interface ParticipationRow extends Known {
  readonly event_id: string;
  readonly code: string;
  readonly date_from: string | null;
  readonly date_to: string | null;
}

/** When an article was published, as it says itself. */
export interface ReadingRow extends Known {
  readonly article: string;
  readonly published: string | null;
}

/**
 * What an article's mentions call an actor; `name` is empty where they do not name it. `number` counts within the article, and
 * `is_first` is the first row there about the actor, whatever its name.
 */
export interface ObservationRow extends Known {
  readonly article: string;
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly is_first: boolean;
  readonly is_person: boolean;
  readonly mentions: number;
  readonly published: string | null;
}

/** Why an article's mentions do not count. */
export interface AbsenceRow extends Known {
  readonly article: string;
  readonly reason: "withdrawn" | "replaced";
}

/** That an actor was ever called by a name: what a search looks through. `known_from`: since when. */
export interface CallingRow {
  readonly code: string;
  readonly name: string;
  readonly known_from: number;
}

export interface ActorsTables {
  readonly participation: ParticipationRow;
  readonly reading: ReadingRow;
  readonly observation: ObservationRow;
  readonly absence: AbsenceRow;
  readonly calling: CallingRow;
}

const code = { type: "text", sql: "code" };

/** The events that each actor takes part in. */
export const takings: Tally = { name: "taking", of: "participation", keys: { code } };

/** The articles in which each actor is seen. */
export const sightings: Tally = { name: "sighting", of: "observation", keys: { code }, where: "is_first" };

/** The articles that call an actor by a name. */
export const callings: Tally = {
  name: "called",
  of: "observation",
  keys: { code, name: { type: "text", sql: "name" }, is_person: { type: "boolean", sql: "is_person" } },
  where: "name <> ''",
};

export const tables = [
  `create table participation (
    event_id   uuid not null,
    known_from bigint not null,
    known_to   bigint,
    code       text not null,
    date_from  date,
    date_to    date,
    constraint participation_pkey primary key (event_id, known_from, code)
  )`,
  "create index participation_first on participation (code, date_from)",
  "create index participation_last on participation (code, date_to)",
  ...changeIndexes("participation", ["code"]),
  ...tallyTable(takings),
  `create table reading (
    article    text not null,
    known_from bigint not null,
    known_to   bigint,
    published  date,
    constraint reading_pkey primary key (article, known_from)
  ) with (fillfactor = 80)`,
  `create table observation (
    article    text not null,
    known_from bigint not null,
    known_to   bigint,
    number     int not null,
    code       text not null,
    name       text not null,
    is_first   boolean not null,
    is_person  boolean not null,
    mentions   int not null,
    published  date,
    constraint observation_pkey primary key (article, known_from, number)
  ) with (fillfactor = 80)`,
  "create index observation_name on observation (code, name, published)",
  "create index observation_person on observation (name) where is_person",
  ...changeIndexes("observation", ["code", "name", "is_first", "is_person"]),
  ...tallyTable(sightings),
  ...tallyTable(callings),
  `create table absence (
    article    text not null,
    known_from bigint not null,
    known_to   bigint,
    reason     text not null,
    constraint absence_pkey primary key (article, known_from, reason)
  )`,
  `create table calling (
    code       text not null,
    name       text not null,
    known_from bigint not null,
    constraint calling_pkey primary key (code, name)
  )`,
];
