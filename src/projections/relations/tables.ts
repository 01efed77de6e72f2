import type { EventState } from "../../log/entries/shapes.ts";
import { schemaOf } from "../define.ts";
import type { Known } from "../known.ts";
import { changeIndexes, type Tally, tallyTable } from "../tally.ts";
import type { StatusGroup } from "./status-group.ts";

export const name = "relations";
export const version = 2;
export const schema = schemaOf(name, version);

/**
 * What one event, in one state, contributes to the relation of one party to another. `day` is set for an event of a known
 * day; `month` (its first day) for one that lies within one month for sure. `is_leading` for one of the two directions between
 * two parties, so that an event counts once in what is between them. What happens within one party has it on both sides. `source_codes`, `target_codes`: the full codes of the
 * actors on each side.
 */
export interface ContributionRow extends Known {
  readonly event_id: string;
  readonly source: string;
  readonly target: string;
  readonly is_leading: boolean;
  readonly is_symmetric: boolean;
  readonly source_codes: string[];
  readonly target_codes: string[];
  readonly plover: string;
  readonly quad: 1 | 2 | 3 | 4;
  readonly goldstein: number;
  readonly status: EventState["status"];
  readonly status_group: StatusGroup;
  readonly date_from: string | null;
  readonly date_to: string | null;
  readonly day: string | null;
  readonly month: string | null;
  readonly reports: number;
}

export interface RelationsTables {
  readonly contribution: ContributionRow;
}

/** The events of each direction between two different parties. */
export const dyads: Tally = {
  name: "dyad",
  of: "contribution",
  keys: { source: { type: "text", sql: "source" }, target: { type: "text", sql: "target" } },
  where: "source <> target",
};

export const tables = [
  `create table contribution (
    event_id     uuid not null,
    known_from   bigint not null,
    known_to     bigint,
    source       text not null,
    target       text not null,
    is_leading     boolean not null,
    is_symmetric boolean not null,
    source_codes text[] not null,
    target_codes text[] not null,
    plover       text not null,
    quad         smallint not null,
    goldstein    double precision not null,
    status       text not null,
    status_group text not null,
    date_from    date,
    date_to      date,
    day          date,
    month        date,
    reports      int not null,
    constraint contribution_pkey primary key (event_id, known_from, source, target)
  )`,
  // holds all that counting needs: a busy dyad's events are spread over the whole table, which is not read for them
  `create index contribution_dyad on contribution (source, target) include (
    known_from, known_to, date_from, date_to, day, month, quad, plover, status_group, is_symmetric, is_leading, reports,
    goldstein
  )`,
  ...changeIndexes("contribution", ["source", "target"]),
  ...tallyTable(dyads),
];
