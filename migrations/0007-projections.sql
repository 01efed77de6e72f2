-- Entries that a projection could not apply, and projections that are filled anew beside those that are shown.
create table projection.held (
  schema   text not null,
  position bigint not null,
  stream   text not null,
  type     text not null,
  touches  text[] not null,
  behind   bigint,
  code     text,
  error    text,
  held_at  timestamptz not null default clock_timestamp(),
  primary key (schema, position),
  check ((behind is null) = (error is not null))
);
comment on table projection.held is 'Entries that are not in a projection''s tables yet: those that failed for their data, and those that wait behind them.';
comment on column projection.held.schema is 'The schema of the projection''s tables, such as events_v1.';
comment on column projection.held.touches is 'What the entry says something about, its stream among them: a later entry that touches any of it waits too.';
comment on column projection.held.behind is 'Position of the held entry that this one waits behind; null for one that failed itself.';
comment on column projection.held.code is 'SQLSTATE of the failure; null where the entry''s data are not what its type says.';

create table projection.rebuilds (
  name       text not null,
  version    int not null,
  position   bigint not null,
  started_at timestamptz not null default clock_timestamp(),
  moved_at   timestamptz not null default clock_timestamp(),
  primary key (name, version)
);
comment on table projection.rebuilds is 'The last position whose effects the tables hold that a rebuild fills beside those that are shown.';

grant select on projection.held, projection.rebuilds to entente_writer, entente_server;
grant select, insert, update, delete on projection.held, projection.rebuilds to entente_projector;
