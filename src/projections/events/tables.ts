import type { EventDateBasis, Precision } from "../../core/dates.ts";
import type { EventState, LoggedMention } from "../../log/entries/shapes.ts";
import { schemaOf } from "../define.ts";
import type { Known } from "../known.ts";

export const name = "events";
export const version = 2;
export const schema = schemaOf(name, version);

/** What an act is: the columns that mentions and events share (`symmetric` is a reserved word of SQL). `sort_date` is `date_from`, or -infinity when undated. */
interface ActColumns {
  readonly plover: string;
  readonly mode: string | null;
  readonly context: string[];
  readonly content_plover: string | null;
  readonly content_mode: string | null;
  readonly cameo: string;
  readonly quad: 1 | 2 | 3 | 4;
  readonly goldstein: number;
  readonly is_symmetric: boolean;
  readonly status: EventState["status"];
  readonly date_from: string | null;
  readonly date_to: string | null;
  readonly date_precision: Precision | null;
  readonly date_basis: EventDateBasis | null;
  readonly place: string | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly confidence: number;
}

/** An event as known between two positions; names stand beside their codes, null where no text gives one. */
export interface EventRow extends Known, ActColumns {
  readonly event_id: string;
  readonly of_mention: string;
  readonly source: string[];
  readonly source_names: (string | null)[];
  readonly target: string[];
  readonly target_names: (string | null)[];
  readonly reports: number;
  readonly sort_date: string;
}

/** One actor of an event. `is_leading` for the first one of its party in the event, so that a party finds an event once. */
export interface ActorRow extends Known {
  readonly event_id: string;
  readonly side: "source" | "target";
  readonly number: number;
  readonly code: string;
  readonly party: string | null;
  readonly name: string | null;
  readonly is_leading: boolean;
  readonly sort_date: string;
  readonly plover: string;
  readonly status: EventState["status"];
}

/** Two parties that an event stands between, `first` before `second` in the alphabet: finds a dyad's events by date. */
export interface PairRow extends Known {
  readonly event_id: string;
  readonly first: string;
  readonly second: string;
  readonly sort_date: string;
  readonly plover: string;
  readonly status: EventState["status"];
}

/** An actor of a mention, with its name as the text has it; null where its words are no name or were erased. */
export interface NamedActor {
  readonly code: string;
  readonly name: string | null;
  readonly person: boolean;
  readonly start: number;
  readonly end: number;
}

/** One sentence's claim as the coder found it. Whether it counts is what `member` says. */
export interface MentionRow extends Known, ActColumns {
  readonly mention_id: string;
  readonly article: string;
  readonly text_hash: string;
  readonly title: string | null;
  readonly source: NamedActor[];
  readonly target: NamedActor[];
  readonly attributed: NamedActor[];
  readonly trigger_start: number;
  readonly trigger_end: number;
  readonly quote_start: number;
  readonly quote_end: number;
  readonly quote: string | null;
  readonly why: LoggedMention["why"];
}

/** Which event a mention is of. A mention is of one event at a time. */
export interface MemberRow extends Known {
  readonly mention_id: string;
  readonly event_id: string;
  readonly article: string;
  readonly reason: string;
}

/** An event that turned out to be another. */
export interface RedirectRow extends Known {
  readonly event_id: string;
  readonly into_id: string;
  readonly reason: string;
}

export interface EventsTables {
  readonly event: EventRow;
  readonly actor: ActorRow;
  readonly pair: PairRow;
  readonly mention: MentionRow;
  readonly member: MemberRow;
  readonly redirect: RedirectRow;
}

const actColumns = `
    plover         text not null,
    mode           text,
    context        text[] not null,
    content_plover text,
    content_mode   text,
    cameo          text not null,
    quad           smallint not null,
    goldstein      double precision not null,
    is_symmetric   boolean not null,
    status         text not null,
    date_from      date,
    date_to        date,
    date_precision text,
    date_basis     text,
    place          text,
    figures        jsonb not null,
    confidence     double precision not null`;

// rows are closed in place: no index names known_to, and pages keep room, so that closing touches no index
export const tables = [
  `create table event (
    event_id       uuid not null,
    known_from     bigint not null,
    known_to       bigint,${actColumns},
    of_mention     uuid not null,
    source         text[] not null,
    source_names   text[] not null,
    target         text[] not null,
    target_names   text[] not null,
    reports        int not null,
    sort_date      date not null,
    constraint event_pkey primary key (event_id, known_from)
  ) with (fillfactor = 80)`,
  // an entry makes one state of one event, so a position alone finds it: actors and pairs are joined by it
  "create unique index event_position on event (known_from)",
  "create index event_newest on event (sort_date desc, event_id desc)",
  `create table actor (
    event_id   uuid not null,
    known_from bigint not null,
    known_to   bigint,
    side       text not null,
    number     smallint not null,
    code       text not null,
    party      text,
    name       text,
    is_leading   boolean not null,
    sort_date  date not null,
    plover     text not null,
    status     text not null,
    constraint actor_pkey primary key (event_id, known_from, side, number)
  ) with (fillfactor = 80)`,
  // these two hold all by which a page of events is chosen, so that only its own events are read
  `create index actor_party on actor (party, sort_date desc, event_id desc) include (known_from, plover, status)
    where is_leading`,
  `create table pair (
    event_id   uuid not null,
    known_from bigint not null,
    known_to   bigint,
    first      text not null,
    second     text not null,
    sort_date  date not null,
    plover     text not null,
    status     text not null,
    constraint pair_pkey primary key (event_id, known_from, first, second)
  ) with (fillfactor = 80)`,
  `create index pair_parties on pair (first, second, sort_date desc, event_id desc)
    include (known_from, plover, status)`,
  `create table mention (
    mention_id     uuid not null,
    known_from     bigint not null,
    known_to       bigint,
    article        text not null,
    text_hash      text not null,
    title          text,${actColumns},
    source         jsonb not null,
    target         jsonb not null,
    attributed     jsonb not null,
    trigger_start  int not null,
    trigger_end    int not null,
    quote_start    int not null,
    quote_end      int not null,
    quote          text,
    why            text[] not null,
    constraint mention_pkey primary key (mention_id, known_from)
  )`,
  `create table member (
    mention_id uuid not null,
    known_from bigint not null,
    known_to   bigint,
    event_id   uuid not null,
    article    text not null,
    reason     text not null,
    constraint member_pkey primary key (mention_id, known_from)
  ) with (fillfactor = 80)`,
  "create index member_event on member (event_id, known_from)",
  "create index member_article on member (article)",
  `create table redirect (
    event_id   uuid not null,
    known_from bigint not null,
    known_to   bigint,
    into_id    uuid not null,
    reason     text not null,
    constraint redirect_pkey primary key (event_id, known_from)
  )`,
] as const;
