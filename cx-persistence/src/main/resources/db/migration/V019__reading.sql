-- What lists show of a version stands beside its map, so that none has to be unpacked for them.
alter table journey_version
  add column stage_count    int not null default 0,
  add column card_count     int not null default 0,
  add column step_ids       uuid[] not null default '{}',
  add column touchpoint_ids uuid[] not null default '{}';

-- The wall lets the owner see all for a moment.
alter table journey_version no force row level security;
update journey_version v set
  stage_count = jsonb_array_length(v.stages),
  card_count = jsonb_array_length(v.cards),
  step_ids = array(select (s ->> 'id')::uuid from jsonb_array_elements(v.steps) s),
  touchpoint_ids = array(select distinct (c ->> 'touchpoint_id')::uuid from jsonb_array_elements(v.cards) c
                          where c ->> 'touchpoint_id' is not null);
alter table journey_version force row level security;
alter table journey_version drop column touchpoints;

-- Images that are on no card any more are looked for among the changes that named one.
create index map_change_image on map_change (workspace_id, journey_id) where (after ->> 'image_id') <> '';
