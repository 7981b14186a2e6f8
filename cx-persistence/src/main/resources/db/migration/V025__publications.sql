-- The number of the latest act at each publishing: what stood on the map then has been seen by all. Versions of it may be forgotten, this is not.
alter table journey add column publications bigint[] not null default '{}';

-- The wall lets the owner see all for a moment.
alter table journey no force row level security;
alter table journey_version no force row level security;
update journey j set publications = array(
  select distinct v.acts from journey_version v
   where v.workspace_id = j.workspace_id and v.journey_id = j.id and v.kind = 'PUBLISHED' order by v.acts);
alter table journey force row level security;
alter table journey_version force row level security;
