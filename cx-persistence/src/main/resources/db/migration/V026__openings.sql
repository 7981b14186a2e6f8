-- Which journeys the steps of a version open stands beside its map, so that none has to be unpacked that opens another one.
alter table journey_version add column opens_ids uuid[] not null default '{}';

-- The wall lets the owner see all for a moment.
alter table journey_version no force row level security;
update journey_version v set
  opens_ids = array(select distinct (s ->> 'opens_id')::uuid from jsonb_array_elements(v.steps) s where s ->> 'opens_id' is not null);
alter table journey_version force row level security;
