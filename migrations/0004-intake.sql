-- Stages that are asked for and not finished: what the sweeper reads. Written in the transaction of the append that asks.
create schema intake;
revoke all on schema intake from public;
grant usage on schema intake to entente_writer, entente_projector, entente_server;

create sequence intake.turn as bigint;

create table intake.stages (
  article     text not null,
  stage       text not null check (stage in ('read', 'code', 'record')),
  turn        bigint not null default nextval('intake.turn'),
  asked_at    timestamptz not null default clock_timestamp(),
  enqueued_at timestamptz,
  attempts    int not null default 0,
  stalled     boolean not null default false,
  primary key (article, stage)
-- small, and every row changes several times within seconds: room to do so in place, and no index on what changes
) with (fillfactor = 50);
comment on table intake.stages is 'One row for each stage of an article that was asked for and has not been finished.';
comment on column intake.stages.turn is 'Which asking this is: part of the append''s key, so that an older job cannot finish a newer asking.';
comment on column intake.stages.attempts is 'Times that a job ended without finishing the stage.';
comment on column intake.stages.stalled is 'Attempts are used up; the log says article.stalled.';

grant select on all tables in schema intake to entente_writer, entente_projector, entente_server;
grant insert, update, delete on all tables in schema intake to entente_writer;
grant usage, select on sequence intake.turn to entente_writer;
