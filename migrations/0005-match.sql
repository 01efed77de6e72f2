-- Same event? Who is compared with whom, and what was decided. Written in the transaction of the append that says so, under
-- the locks of the mentions' blocks; all of it can be computed again from the log and the store's texts.
create schema match;
revoke all on schema match from public;
grant usage on schema match to entente_writer, entente_server;

create table match.mentions (
  mention  uuid primary key,
  article  text not null,
  block    text not null,
  lane     text not null,
  day      date,
  weak     boolean not null,
  knot     uuid not null,
  onto     uuid,
  event    uuid not null,
  keys     int[] not null,
  words    int[] not null,
  digest   text not null,
  features json not null
);
create index mentions_article on match.mentions (article);
create index mentions_cell on match.mentions (lane, day) where day is not null;
create index mentions_knot on match.mentions (knot);
create index mentions_event on match.mentions (event);
-- without a pending list: every look-up would have to walk it
create index mentions_dated_keys on match.mentions using gin (keys) with (fastupdate = off) where day is not null;
create index mentions_loose_keys on match.mentions using gin (keys) with (fastupdate = off) where day is null;

comment on table match.mentions is
  'Every mention that counts, and the event it is of. No words and no names, but hashes of single words and surnames, which a list of words could undo: who forgets an article deletes its rows.';
comment on column match.mentions.block is 'All countries and organisations of both sides: what a decision about the mention locks.';
comment on column match.mentions.lane is 'Block, type and kind of status: mentions of two lanes are never one event.';
comment on column match.mentions.day is 'The day, where the mention is dated to one.';
comment on column match.mentions.weak is 'The day rests on nothing but the article''s publication.';
comment on column match.mentions.knot is 'Mentions that say the same of the same day, or of the same vague time in one article.';
comment on column match.mentions.onto is 'The knot of a neighbouring day that this knot, being weak, goes with.';
comment on column match.mentions.event is 'The event, as the latest entry about the mention says.';
comment on column match.mentions.keys is 'Hashes by which mentions that may be the same event find one another: LSH bands of the sentence, persons and stretch of time.';
comment on column match.mentions.words is 'Hashes of the content words of the sentence.';
comment on column match.mentions.digest is 'SHA-256 of all that is compared, to see whether a mention has changed.';
comment on column match.mentions.features is 'What is compared and combined: codes, dates, hashes.';

grant select on match.mentions to entente_writer, entente_server;
grant insert, update, delete on match.mentions to entente_writer;
