-- Whatever is older than 2010 shares one partition of each table: few companies have such, and a mistyped year opens no month
-- that all workspaces carry along. Where months before 2010 were opened already, they go on as they are.
do $$
declare
  t text;
begin
  foreach t in array array['interaction', 'feedback'] loop
    if not exists (select from pg_inherits i join pg_class c on c.oid = i.inhrelid
                    where i.inhparent = t::regclass and c.relname < t || '_2010_01') then
      execute format('create table %I partition of %I for values from (minvalue) to (%L)', t || '_early', t,
                     timestamptz '2010-01-01 00:00:00+00');
      execute format('revoke all on %I from "${app}"', t || '_early');
      execute format('call wall(%L)', t || '_early');
    end if;
  end loop;
end $$;

-- As before, but for what lies in the early partition or too far ahead to have happened.
create or replace function open_month(month date) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  t text;
  part text;
  start date := date_trunc('month', month)::date;
begin
  if start < date '1970-01-01' or start > now() + interval '2 years' then
    raise exception 'no partition for %', month;
  end if;
  foreach t in array array['interaction', 'feedback'] loop
    part := t || to_char(start, '_YYYY_MM');
    continue when start < date '2010-01-01' and to_regclass(t || '_early') is not null;
    if to_regclass(part) is null then
      -- One at a time. Unlike an advisory lock this one also makes the other's new partition seen.
      execute format('lock table only %I in share update exclusive mode', t);
      if to_regclass(part) is null then
        execute format('create table %I (like %I including all)', part, t);
        execute format('revoke all on %I from "${app}"', part);
        execute format('call wall(%L)', part);
        execute format('alter table %I attach partition %I for values from (%L) to (%L)', t, part,
                       start::timestamp at time zone 'UTC', (start + interval '1 month')::timestamp at time zone 'UTC');
      end if;
    end if;
  end loop;
end $$;
