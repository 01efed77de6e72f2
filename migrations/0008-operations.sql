-- An operator may pause intake: files stay where they are until he resumes it.
create table intake.pauses (
  one       boolean primary key default true check (one),
  paused_at timestamptz not null default clock_timestamp(),
  who       text not null,
  reason    text check (length(reason) <= 500)
);
comment on table intake.pauses is 'One row while intake is paused, none while it goes on.';
comment on column intake.pauses.who is 'The operator who paused it.';

grant select on intake.pauses to entente_writer, entente_projector, entente_server;
grant insert, delete on intake.pauses to entente_writer;
