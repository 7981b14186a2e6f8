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
