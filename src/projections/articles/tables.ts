import type { Precision, PublishedBasis } from "../../core/dates.ts";
import { schemaOf } from "../define.ts";
import type { Known } from "../known.ts";
import { changeIndexes, type Tally, tallyTable } from "../tally.ts";

export const name = "articles";
export const version = 4;
export const schema = schemaOf(name, version);

/** How far an article has come. `refused` and `uncoded` are ends as well as `recorded`; `stalled` waits for an operator. */
export const articleStates = ["received", "read", "coded", "recorded", "uncoded", "refused", "stalled"];
export type ArticleState = (typeof articleStates)[number];

/** An article as known between two positions. `received` is the position of its first `article.received`. */
export interface ArticleRow extends Known {
  readonly article: string;
  readonly state: ArticleState;
  readonly withdrawn: boolean;
  /** Whether no path holds it any longer; `replaced_by` is what its last one holds now, if that is there still. */
  readonly replaced: boolean;
  readonly replaced_by: string | null;
  readonly text_hash: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly format: string | null;
  readonly charset: string | null;
  /** What made out the words of a scan, and how sure it was of them, 0 to 1; null for every other article. */
  readonly recognised_by: string | null;
  readonly recognised_confidence: number | null;
  readonly language: string | null;
  readonly published_date: string | null;
  readonly published_time: string | null;
  readonly published_precision: Precision | null;
  readonly published_basis: PublishedBasis | null;
  /** Why its reading may be wrong, with spaces between; null for no reason. */
  readonly doubts: string | null;
  readonly mentions: number;
  readonly refusal_stage: string | null;
  readonly refusal_code: string | null;
  readonly refusal_detail: string | null;
  readonly received: number;
  readonly received_at: Date;
  readonly changed_at: Date;
}

/** A path that held the article at some time; its name is in store.files. */
export interface FileRow {
  readonly article: string;
  readonly file: string;
  readonly known_from: number;
}

/** A path that holds nothing that can be taken in. */
export interface RefusalRow extends Known {
  readonly file: string;
  readonly code: string;
  readonly detail: string;
  readonly refused_at: Date;
}

export interface ArticlesTables {
  readonly article: ArticleRow;
  readonly file: FileRow;
  readonly refusal: RefusalRow;
}

/** The articles in each state; what no longer counts is `withdrawn` or `replaced` instead. */
export const standings: Tally = {
  name: "standing",
  of: "article",
  keys: {
    standing: {
      type: "text",
      sql: "case when withdrawn then 'withdrawn' when replaced then 'replaced' else state end",
    },
  },
};

export const tables = [
  `create table article (
    article               text collate "C" not null,
    known_from            bigint not null,
    known_to              bigint,
    state                 text not null,
    withdrawn             boolean not null,
    replaced              boolean not null,
    replaced_by           text,
    text_hash             text,
    title                 text,
    publisher             text,
    url                   text,
    format                text,
    charset               text,
    recognised_by         text,
    recognised_confidence double precision,
    language              text,
    published_date        date,
    published_time        text,
    published_precision   text,
    published_basis       text,
    doubts                text,
    mentions              int not null,
    refusal_stage         text,
    refusal_code          text,
    refusal_detail        text,
    received              bigint not null,
    received_at           timestamptz not null,
    changed_at            timestamptz not null,
    constraint article_pkey primary key (article, known_from)
  ) with (fillfactor = 80)`,
  "create index article_newest on article (received desc, article)",
  "create index article_state on article (state, received desc)",
  ...changeIndexes("article", ["state", "withdrawn", "replaced"]),
  ...tallyTable(standings),
  `create table file (
    article    text collate "C" not null,
    file       text not null,
    known_from bigint not null,
    constraint file_pkey primary key (article, file)
  )`,
  `create table refusal (
    file       text not null,
    known_from bigint not null,
    known_to   bigint,
    code       text not null,
    detail     text not null,
    refused_at timestamptz not null,
    constraint refusal_pkey primary key (file, known_from)
  )`,
  "create index refusal_newest on refusal (known_from desc)",
];
