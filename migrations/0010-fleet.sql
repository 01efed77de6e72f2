-- Every process of a fleet looks, before it starts, whether the database is at its release's tables.
grant usage on schema migration to entente_writer, entente_projector, entente_server;
grant select on migration.done to entente_writer, entente_projector, entente_server;
