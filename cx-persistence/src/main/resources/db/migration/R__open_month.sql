-- Opens the month of interactions and feedback in which this day lies; not what lies in the early partition, nor too far ahead to have happened.
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
