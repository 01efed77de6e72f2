-- What may have to be erased: bytes, texts, names of files. Every write locks the article's row and respects its tombstone.
create schema store;
revoke all on schema store from public;
grant usage on schema store to entente_writer, entente_projector, entente_server;

create table store.articles (
  article      text primary key check (article ~ '^[0-9a-f]{64}$'),
  size         bigint not null,
  forgotten_at timestamptz
);
comment on table store.articles is 'One row an article: the lock that every write takes, and its tombstone.';

create table store.originals (
  article  text primary key references store.articles,
  encoding text not null check (encoding in ('br', 'identity')),
  bytes    bytea not null
);
alter table store.originals alter column bytes set storage external;
comment on table store.originals is 'The bytes as they came.';

create table store.texts (
  article   text not null references store.articles,
  text_hash text not null,
  title     text,
  byline    text[] not null,
  publisher text,
  url       text,
  body      text not null,
  primary key (article, text_hash)
);
comment on table store.texts is 'An article as it was read; spans in the log are UTF-16 offsets into body of this text_hash.';

create table store.files (
  file      text primary key check (file ~ '^[0-9a-f]{64}$'),
  path      text not null,
  article   text references store.articles,
  size      bigint not null,
  modified  double precision not null,
  changes   int not null default 0
);
create index files_article on store.files (article);
comment on table store.files is 'What each path holds now; file is the SHA-256 of the path, modified milliseconds since 1970.';
comment on column store.files.article is 'Null while the path holds something that was refused.';

grant select on all tables in schema store to entente_writer, entente_projector, entente_server;
grant insert, update, delete on all tables in schema store to entente_writer;
