-- What cuts have their spans in: an article's words before anything was left out of them.
alter table store.texts add column source text;
comment on column store.texts.source is 'All words of which body is a part, as the newest reading has them; null for what was read before these were kept.';
