import type { EventState } from "../../log/entries/shapes.ts";
import { schemaOf } from "../define.ts";
import type { Known } from "../known.ts";
import type { StatusGroup } from "./status-group.ts";

export const name = "relations";
export const version = 2;
export const schema = schemaOf(name, version);

/**
 * What one event, in one state, contributes to the relation of one party to another. `day` is set for an event of a known
 * day; `month` (its first day) for one that lies within one month for sure. `is_leading` for one of the two directions between
 * two parties, so that an event counts once in what is between them. `source_codes`, `target_codes`: the full codes of the
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

/**
 * How many contributions of one direction begin and end to be known at the positions of one block: what a listing of all dyads
 * adds up. Kept by triggers, so it always is what counting `contribution` would come to; rows that count nothing are not there.
 */
export interface TallyRow {
  readonly source: string;
  readonly target: string;
  readonly block: number;
  readonly opened: number;
  readonly closed: number;
}

export interface RelationsTables {
  readonly contribution: ContributionRow;
  readonly tally: TallyRow;
}

/** Positions of the log that one row of `tally` counts together. */
export const blockSize = 65_536;

/** What adds to the tally whatever a statement did to contributions; the schema it is in may be renamed. */
const counting = (
  name: string,
  counts: string,
  then = "",
) => `create function ${name}() returns trigger language plpgsql as $$
  begin
    execute format('
      insert into %1$I.tally as t (source, target, block, opened, closed)
      select source, target, position / ${blockSize}, sum(opened), sum(closed) from (${counts}) c (source, target, position, opened, closed)
      group by source, target, position / ${blockSize}
      on conflict on constraint tally_pkey
      do update set opened = t.opened + excluded.opened, closed = t.closed + excluded.closed', tg_table_schema);
    ${then}return null;
  end $$`;

const begun = "select source, target, known_from, 1, 0 from new_rows";
const ended = (rows: string, sign: string) =>
  `select source, target, known_to, 0, ${sign}1 from ${rows} where known_to is not null`;

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
  // what begins and ends in a part of a block
  "create index contribution_begun on contribution (known_from) include (source, target)",
  "create index contribution_ended on contribution (known_to) include (source, target) where known_to is not null",
  `create table tally (
    source text not null,
    target text not null,
    block  bigint not null,
    opened int not null,
    closed int not null,
    constraint tally_pkey primary key (source, target, block)
  ) with (fillfactor = 50)`,
  counting("count_written", `${begun} union all ${ended("new_rows", "")}`),
  counting(
    "count_changed",
    `${ended("new_rows", "")} union all ${ended("old_rows", "-")}`,
    `if exists (select from old_rows where known_to is not null) then
      execute format('delete from %I.tally where opened = 0 and closed = 0', tg_table_schema);
    end if;
    `,
  ),
  `create trigger count_written after insert on contribution referencing new table as new_rows
   for each statement execute function count_written()`,
  `create trigger count_changed after update on contribution referencing old table as old_rows new table as new_rows
   for each statement execute function count_changed()`,
] as const;
