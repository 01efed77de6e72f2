import type { Stage } from "../../core/stages.ts";
import { schemaOf } from "../define.ts";
import type { Known } from "../known.ts";
import { changeIndexes, type Tally, tallyTable } from "../tally.ts";

export const name = "intake";
export const version = 2;
export const schema = schemaOf(name, version);

/** How an article stands to its stage: `waiting` for it, or at its end there. `stalled` waits for an operator. */
export const intakeStates = ["waiting", "done", "uncoded", "refused", "stalled"];
export type IntakeState = (typeof intakeStates)[number];

/** An article on its way, as known between two positions. `since`: when it came to where it is. */
export interface ArticleRow extends Known {
  readonly article: string;
  readonly stage: Stage;
  readonly state: IntakeState;
  readonly since: Date;
  readonly received_at: Date;
  readonly code: string | null;
  readonly detail: string | null;
}

/** What a path holds: an article, or something that was refused. The path itself is in store.files. */
export interface PathRow extends Known {
  readonly file: string;
  readonly article: string | null;
  readonly origin: string;
  readonly code: string | null;
  readonly detail: string | null;
  readonly at: Date;
}

/** The end of one stage of one article; `receive` for its coming in, `intake` for a path that held nothing to take in. */
export interface StepRow {
  readonly known_from: number;
  readonly article: string | null;
  readonly file: string | null;
  readonly stage: Stage | "receive" | "intake";
  readonly outcome: Exclude<IntakeState, "waiting">;
  readonly code: string | null;
  readonly at: Date;
  /** When the article came to the stage; null for its first step. */
  readonly began: Date | null;
}

export interface IntakeTables {
  readonly article: ArticleRow;
  readonly path: PathRow;
  readonly step: StepRow;
}

/** The articles in each place. */
export const standings: Tally = {
  name: "standing",
  of: "article",
  keys: { stage: { type: "text", sql: "stage" }, state: { type: "text", sql: "state" } },
};

export const tables = [
  `create table article (
    article     text collate "C" not null,
    known_from  bigint not null,
    known_to    bigint,
    stage       text not null,
    state       text not null,
    since       timestamptz not null,
    received_at timestamptz not null,
    code        text,
    detail      text,
    constraint article_pkey primary key (article, known_from)
  ) with (fillfactor = 80)`,
  "create index article_place on article (state, stage, since, article)",
  // most of an article's rows are over; those who look after articles ask for the others all the time
  "create index article_now on article (state, stage, since, article) where known_to is null",
  ...changeIndexes("article", ["stage", "state"]),
  ...tallyTable(standings),
  `create table path (
    file       text not null,
    known_from bigint not null,
    known_to   bigint,
    article    text,
    origin     text not null,
    code       text,
    detail     text,
    at         timestamptz not null,
    constraint path_pkey primary key (file, known_from)
  ) with (fillfactor = 80)`,
  "create index path_refused on path (code, known_from desc) where code is not null",
  `create table step (
    known_from bigint not null,
    article    text collate "C",
    file       text,
    stage      text not null,
    outcome    text not null,
    code       text,
    at         timestamptz not null,
    began      timestamptz,
    constraint step_pkey primary key (known_from)
  )`,
  "create index step_article on step (article, known_from)",
  "create index step_time on step (at)",
];
