-- Group roles with the least each part needs. Roles belong to the cluster, so another database of the same server may have
-- made them already, or be making them at this moment.
do $$
declare
  name text;
begin
  foreach name in array array['entente_writer', 'entente_projector', 'entente_server', 'entente_reader', 'entente_queue'] loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then
      null;
    end;
    -- from PostgreSQL 16 on, whoever made a role is its member without the right to take it on
    if not pg_has_role(current_user, name,
                       case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
      execute format('grant %I to %I', name, current_user);
    end if;
  end loop;
  execute format('revoke create, temporary on database %I from public', current_database());
  execute format('grant connect on database %I to entente_writer, entente_projector, entente_server, entente_reader, entente_queue', current_database());
  execute format('grant create on database %I to entente_projector', current_database());
  -- BullMQ keeps a schema of its own and enqueues many jobs through temporary tables
  execute format('grant create, temporary on database %I to entente_queue', current_database());
end
$$;
revoke create on schema public from public;
