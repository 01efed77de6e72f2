-- How far each projection has read, and the schema of the public views. A projection's tables are made by the projector.
create schema projection;
revoke all on schema projection from public;
grant usage on schema projection to entente_projector, entente_writer, entente_server;

create table projection.checkpoints (
  name     text not null,
  version  int not null,
  position bigint not null,
  moved_at timestamptz not null default clock_timestamp(),
  primary key (name, version)
);
comment on table projection.checkpoints is 'The last position whose effects a projection''s tables hold.';
grant select on projection.checkpoints to entente_writer, entente_server;
grant select, insert, update, delete on projection.checkpoints to entente_projector;

create schema entente authorization entente_projector;
revoke all on schema entente from public;
grant usage on schema entente to entente_reader, entente_server;
comment on schema entente is 'Public views: the contract for downstream readers. Columns are only ever added.';
