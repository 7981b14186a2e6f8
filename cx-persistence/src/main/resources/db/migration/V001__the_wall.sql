-- Run by the owner. The application logs in as ${app} (cx_app), which owns nothing and cannot bypass row-level security.
grant usage on schema public to "${app}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${app}";
alter default privileges in schema public grant usage, select on sequences to "${app}";
alter default privileges revoke execute on functions from public;
alter default privileges in schema public grant execute on functions to "${app}";

-- The workspace of the running transaction, or null.
create function current_workspace() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('cx.workspace', true), '')::uuid $$;

-- Puts a workspace's table behind the wall: nobody, not even its owner, sees or writes another workspace's rows.
create procedure wall(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format(
    'create policy wall on %s using (workspace_id = (select nullif(current_setting(''cx.workspace'', true), '''')::uuid))'
    ' with check (workspace_id = (select nullif(current_setting(''cx.workspace'', true), '''')::uuid))', t);
end $$;
