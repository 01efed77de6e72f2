-- A file may hold several articles: its members have paths below it. `opening` counts how often it was begun to be opened; a
-- member that bears an older number when it was opened to its end is gone.
alter table store.files
  add column container text,
  add column opening int not null default 0;
create index files_container on store.files (container) where container is not null;
comment on column store.files.container is 'The file whose member this path is; null for a file of its own.';
comment on column store.files.opening is 'Of a container, how often it was opened; of a member, by which opening it was last seen.';
