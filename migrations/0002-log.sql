/* The log: append-only entries, one SQL function that writes them, triggers that refuse everything else.
   SQLSTATEs of our own:
     EN001  a stream is not at the expected version      EN002  the append's key was used for other entries
     EN003  a change of what was written is refused      EN004  arguments that make no sense
     EN005  not on a replica or in recovery              EN006  the sequence lies below what was already given out
     EN007  there is no partition for the next position */
create schema log;
revoke all on schema log from public;

-- CACHE 1 and is_called from the start: an appender's ticket is the value that this sequence had before its first draw, so
-- no draw may ever answer that value or a lower one.
create sequence log.position as bigint minvalue 0 start 0 cache 1 no cycle;
select setval('log.position', 0, true);

create table log.entries (
  position    bigint primary key,
  stream      text not null,
  version     int not null,
  type        text not null,
  schema      smallint not null,
  data        jsonb not null,
  meta        jsonb not null,
  recorded_at timestamptz not null default clock_timestamp()
) partition by range (position);
create index entries_stream on log.entries (stream, version);

comment on table log.entries is 'Everything the system learned or decided: immutable, in the order of position.';
comment on column log.entries.position is 'The order in which readers see entries; has gaps where an append was rolled back.';
comment on column log.entries.stream is 'article/<sha256>, event/<uuid> or file/<hash of path>.';
comment on column log.entries.version is 'The entry''s number within its stream, from 1 without gaps.';
comment on column log.entries.type is 'What was learned, such as event.recorded.';
comment on column log.entries.schema is 'Version of the shape of data for this type; older ones are upcast when read.';
comment on column log.entries.data is 'Ids, codes, spans, hashes, decisions; never an article''s words or a person''s name.';
comment on column log.entries.meta is 'Release of the software, job, cause and who.';
comment on column log.entries.recorded_at is 'When the row was written; neither the commit time nor monotone (see log.moments).';

create table log.streams (
  stream  text primary key,
  version int not null
);
comment on table log.streams is 'The version of each stream; its row is the lock that orders the appends to the stream.';

create table log.appends (
  key          text primary key,
  payload_hash bytea not null,
  versions     int[] not null
);
comment on table log.appends is 'One row an append: the first commit with a key wins, a repetition is told the positions of the first.';
comment on column log.appends.versions is 'Of its entries in their streams: with the same entries at hand, these find the positions.';

create table log.moments (
  position   bigint primary key,
  settled_at timestamptz not null unique
);
comment on table log.moments is 'When everything up to a position was settled: how a time is mapped to a position. Both only rise.';

create table log.identity (
  only_row boolean primary key default true check (only_row),
  epoch    uuid not null default gen_random_uuid(),
  place    text not null
);
comment on table log.identity is 'Which life of the log this is: a cursor given out before a restore must not be continued after it.';
comment on column log.identity.epoch is 'Renewed by log.open() when the place has changed; by hand after a data folder was put back from a copy.';
comment on column log.identity.place is 'The server, timeline, database and table where this life is lived.';

-- ── Nothing is changed ──────────────────────────────────────────────────────────────────────────────────────────────────

create function log.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'the log is append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'EN003', hint = 'A mistake is corrected by a new entry.';
end
$$;

-- A TRUNCATE of a partition passes the parent's triggers, so every table carries its own.
create function log.defend(target regclass) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('create trigger refuse_change before update or delete or truncate on %s
                  for each statement execute function log.refuse_change()', target);
  execute format('alter table %s enable always trigger refuse_change', target);
end
$$;
select log.defend('log.entries');
select log.defend('log.appends');
select log.defend('log.moments');

-- ── Partitions ──────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Positions a partition holds. Bounds and names follow from it: it must not change once there are partitions.
create function log.partition_size() returns bigint
language sql immutable parallel safe as $$ select 1000000::bigint $$;

create function log.partition_name(number bigint) returns text
language sql immutable parallel safe as $$ select 'entries_' || lpad(number::text, greatest(6, length(number::text)), '0') $$;

/* Keeps partitions ahead of the sequence; answers how many were made. There is no default partition. CREATE … LIKE and
   ATTACH, with a lock time-out: PARTITION OF would block appends behind any open reader. */
create function log.extend(ahead int default 2) returns int
language plpgsql security definer set search_path = pg_catalog, log, pg_temp set lock_timeout = '2s' as $$
declare
  size    constant bigint := log.partition_size();
  current constant bigint := pg_sequence_last_value('log.position') / size;
  missing bigint[];
  number  bigint;
  name    text;
begin
  for attempt in 1..2 loop
    -- asks the table, not to_regclass, which may remember what was before the lock
    select array_agg(n order by n) into missing from generate_series(current, current + extend.ahead) n
    where not exists (select from pg_class
                      where relnamespace = 'log'::regnamespace and relname = log.partition_name(n));
    if missing is null then
      return 0;
    end if;
    -- looked at again under the lock: another may have made them meanwhile
    perform pg_advisory_xact_lock(hashtext('entente.log.extend'), 0);
  end loop;

  foreach number in array missing loop
    name := log.partition_name(number);
    -- with a constraint that proves the bounds, ATTACH need not scan
    execute format('create table log.%I (like log.entries including all, constraint within check (position >= %s and position < %s))',
                   name, number * size, (number + 1) * size);
    perform log.defend(format('log.%I', name)::regclass);
    execute format('alter table log.entries attach partition log.%I for values from (%s) to (%s)',
                   name, number * size, (number + 1) * size);
    execute format('alter table log.%I drop constraint within', name);
  end loop;
  return cardinality(missing);
end
$$;

-- ── Appending ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Tickets carry a tag in their high 16 bits, since others (BullMQ) take advisory locks in the same database.
create function log.ticket_key(value bigint) returns bigint
language sql immutable parallel safe as $$ select (17742::bigint << 48) | value $$;

/* Appends entries, all or none, as the last work of its transaction.
   key       names the append: the first commit with a key wins; a repetition with the same entries answers the positions
             of the first with repeated = true and writes nothing; the same key with other entries is EN002.
   entries   [{"stream","type","schema","data","meta"}, …]; meta is not compared when an append is repeated.
   expected  {"<stream>": version it is at} for some of the entries' streams; one that is not there is EN001. A repetition
             is no conflict with itself: who lost the answer may ask again. */
create function log.append(key text, entries jsonb, expected jsonb default '{}')
returns table (positions bigint[], repeated boolean)
language plpgsql security definer set search_path = pg_catalog, log, pg_temp as $$
#variable_conflict use_column
declare
  size     constant int := case when jsonb_typeof(append.entries) = 'array' then jsonb_array_length(append.entries) else 0 end;
  entry    jsonb;
  payload  text := '';
  hash     bytea;
  places   int[] := '{1}';  -- of the entries, in the order of their streams
  place    int;
  streams  text[] := '{}';
  stream_  text;
  version_ int;
  versions int[];
  conflict text;
  first    record;
  ticket   bigint;
  claimed  constant bigint := nullif(current_setting('entente.ticket', true), '');
  idle     constant interval := current_setting('idle_in_transaction_session_timeout');
begin
  if append.key is null or append.key = '' or size = 0 then
    raise exception 'log.append expects a key and a non-empty array of entries' using errcode = 'EN004';
  end if;
  for i in 0 .. size - 1 loop
    payload := payload || ((append.entries -> i) - 'meta') || E'\n';
  end loop;
  hash := sha256(convert_to(payload, 'UTF8'));

  -- Locks the streams in one order for everybody, moves them on, and compares with what was expected.
  if size > 1 then
    select array_agg(n order by e ->> 'stream' collate "C", n) into places
    from jsonb_array_elements(append.entries) with ordinality t(e, n);
  end if;
  foreach place in array places loop
    stream_ := append.entries -> (place - 1) ->> 'stream';
    insert into log.streams as s (stream, version) values (stream_, 1)
    on conflict (stream) do update set version = s.version + 1
    returning version into version_;
    versions[place] := version_;
    if stream_ <> all (streams) then
      streams := streams || stream_;
      if (append.expected ->> stream_)::int <> version_ - 1 then
        conflict := coalesce(conflict, format('stream %s is at version %s, not at the expected %s',
                                              stream_, version_ - 1, append.expected ->> stream_));
      end if;
    end if;
  end loop;
  if append.expected <> '{}' and exists (select from jsonb_object_keys(append.expected) k where k <> all (streams)) then
    raise exception 'log.append was given the expected version of a stream without an entry' using errcode = 'EN004';
  end if;

  -- Waits for whoever is appending under the same key, and gives way to a first commit.
  if conflict is null then
    insert into log.appends (key, payload_hash, versions) values (append.key, hash, versions) on conflict (key) do nothing;
  end if;
  if conflict is not null or not found then
    select a.payload_hash, a.versions into first from log.appends a where a.key = append.key;
    if conflict is not null and first.payload_hash is distinct from hash then
      raise exception using message = conflict, errcode = 'EN001';
    elsif first.payload_hash <> hash then
      raise exception 'append % was made with other entries', append.key using errcode = 'EN002';
    end if;
    update log.streams s set version = s.version - n
    from (select e ->> 'stream' as stream, count(*) as n from jsonb_array_elements(append.entries) e group by 1) moved
    where s.stream = moved.stream;
    select array_agg(x.position order by n), true into positions, repeated
    from unnest(first.versions) with ordinality v(version, n)
    join log.entries x on x.stream = append.entries -> (n - 1)::int ->> 'stream' and x.version = v.version;
    return next;
    return;
  end if;

  -- While it holds its ticket an appender holds the readers up: from here on it may not idle for long.
  if idle = '0' or idle > '10 s' then
    perform set_config('idle_in_transaction_session_timeout', '10s', true);
  end if;
  /* The ticket is what lets readers keep one integer as checkpoint: its key is a value that the sequence had before this
     transaction's first draw, and a reader stops at the lowest ticket it sees. It is a statement of its own: a position
     drawn in the same statement could precede it. One a transaction: a later append takes the first one's again. What the
     session claims is bounded, so that a false claim can hold readers up but never make them miss an entry. */
  ticket := pg_sequence_last_value('log.position');
  ticket := case when claimed >= 0 then least(claimed, ticket) else ticket end;
  perform set_config('entente.ticket', ticket::text, true);
  perform pg_advisory_xact_lock_shared(log.ticket_key(ticket));

  for i in 1 .. size loop
    positions[i] := nextval('log.position');
  end loop;
  if to_regclass('log.' || log.partition_name(positions[size] / log.partition_size())) is null then
    raise exception 'the log has no partition for position %', positions[size]
      using errcode = 'EN007', hint = 'A running projector makes partitions ahead; so does: select log.extend()';
  end if;
  for i in 1 .. size loop
    entry := append.entries -> (i - 1);
    insert into log.entries (position, stream, version, type, schema, data, meta)
    values (positions[i], entry ->> 'stream', versions[i], entry ->> 'type', (entry ->> 'schema')::smallint, entry -> 'data',
            coalesce(entry -> 'meta', '{}'));
  end loop;
  repeated := false;
  return next;
end
$$;

-- ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/* The tickets that open appenders hold. Read the sequence first, then the lowest ticket, then the entries up to the lower of
   the two: three READ COMMITTED statements in this order, never on a replica. Safe because an appender whose ticket was not
   seen draws after the sequence was read. The sequence is always read by pg_sequence_last_value, under its lock: "select
   last_value" at times meets the value that nextval writes to the WAL, up to 32 ahead of what was drawn (measured). */
create view log.tickets as
  select ((classid::bigint & 65535) << 32) | objid::bigint as value, pid
  from pg_locks
  where locktype = 'advisory' and objsubid = 1 and classid::bigint >> 16 = 17742
    and database = (select oid from pg_database where datname = current_database());
comment on view log.tickets is 'What open appenders hold while their entries are not visible yet.';
comment on column log.tickets.value is 'The appender''s positions are higher than this: a reader stops here.';

-- Seconds since the transaction began that has held a ticket for longest; null when there is none.
create function log.oldest_ticket_age() returns double precision
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select extract(epoch from max(clock_timestamp() - a.xact_start))::double precision
  from log.tickets join pg_stat_activity a using (pid)
$$;

/* Notes that everything up to a horizon that a reader found is settled by now. Moments never go back, neither in position
   (a horizon may be lower than an earlier one) nor in time (a clock may be set back). */
create function log.settle(horizon bigint) returns void
language plpgsql security definer set search_path = pg_catalog, log, pg_temp as $$
declare
  latest log.moments;
begin
  if settle.horizon > pg_sequence_last_value('log.position') then
    raise exception 'position % has not been given out yet', settle.horizon using errcode = 'EN004';
  end if;
  perform pg_advisory_xact_lock(hashtext('entente.log.settle'), 0);
  select * into latest from log.moments order by position desc limit 1;
  if settle.horizon > coalesce(latest.position, 0) then
    insert into log.moments (position, settled_at)
    values (settle.horizon, greatest(clock_timestamp(), latest.settled_at + interval '1 microsecond'));
  end if;
end
$$;

/* The position up to which everything was settled at a moment: the same answer however often a past moment is asked for.
   0 before the first. Waits for a settling that is under way, whose moment may be the one. */
create function log.position_at(moment timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, log, pg_temp as $$
begin
  begin
    perform pg_advisory_xact_lock_shared(hashtext('entente.log.settle'), 0);
    raise sqlstate 'EN000';  -- rolls back to before the lock: whoever asks in a long transaction must not hold it
  exception when sqlstate 'EN000' then
    null;
  end;
  return coalesce((select m.position from log.moments m where m.settled_at <= position_at.moment
                   order by m.settled_at desc limit 1), 0);
end
$$;

-- ── Starting ────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Where the log lives: a restore changes at least one of the server's identity, its timeline, the database and the table.
create function log.place() returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select concat_ws('/', (select system_identifier from pg_control_system()), left(pg_walfile_name(pg_current_wal_lsn()), 8),
                   (select oid from pg_database where datname = current_database()), 'log.entries'::regclass::oid)
$$;

/* Called at every start: refuses a replica, and a sequence that lies below a position that was already given out (after a
   restore gone wrong, readers would never see what is appended); answers the log's epoch, a new one in a new place. */
create function log.open() returns uuid
language plpgsql security definer set search_path = pg_catalog, log, pg_temp as $$
declare
  highest bigint;
  here    text;
  result  uuid;
begin
  if pg_is_in_recovery() then
    raise exception 'the log cannot be opened on a replica or during recovery' using errcode = 'EN005';
  end if;
  highest := greatest(0, (select max(position) from log.entries), (select max(position) from log.moments),
                      (select max(position) from projection.checkpoints));
  -- null when the sequence was reset: it would give out its start as the first position
  if coalesce(pg_sequence_last_value('log.position'), -1) < highest then
    raise exception 'the sequence log.position lies below position %, which was already given out', highest
      using errcode = 'EN006', hint = format('Restore again, or run: select setval(''log.position'', %s)', highest);
  end if;
  here := log.place();
  update log.identity i set epoch = gen_random_uuid(), place = here where i.place <> here;
  select epoch into strict result from log.identity;
  return result;
end
$$;

insert into log.identity (place) values (log.place());
select log.extend();

-- ── Who may what ────────────────────────────────────────────────────────────────────────────────────────────────────────

revoke execute on all functions in schema log from public;
grant usage on schema log to entente_writer, entente_projector, entente_server;
grant select on log.entries, log.streams, log.appends, log.moments, log.identity, log.tickets, log.position
  to entente_writer, entente_projector, entente_server;
grant execute on function log.append(text, jsonb, jsonb) to entente_writer;
grant execute on function log.oldest_ticket_age(), log.position_at(timestamptz), log.open()
  to entente_projector, entente_server;
grant execute on function log.extend(int), log.settle(bigint) to entente_projector;
