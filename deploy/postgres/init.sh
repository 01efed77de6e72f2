#!/bin/sh
# Run once by the image of PostgreSQL, as its superuser, when its volume is empty: makes the database and its logins. The
# owner may make no roles; what it and the processes may do comes from the roles that are made here, as
# `entente migrate --roles-sql` prints them.
set -eu

psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$ENTENTE_OWNER_PASSWORD" \
  --set app_password="$ENTENTE_APP_PASSWORD" \
  --set reader_password="$ENTENTE_READER_PASSWORD" <<'SQL'
create role entente_writer nologin;
create role entente_projector nologin;
create role entente_server nologin;
create role entente_reader login password :'reader_password';
create role entente_queue nologin;

create role entente login password :'owner_password';
grant entente_writer, entente_projector, entente_server, entente_reader, entente_queue to entente;
create role entente_app login password :'app_password'
  in role entente_writer, entente_projector, entente_server, entente_queue;

create database entente owner entente encoding 'UTF8' template template0;
revoke connect on database postgres, template1 from public;
SQL
