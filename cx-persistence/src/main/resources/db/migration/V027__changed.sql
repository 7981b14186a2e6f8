-- Every act tells the journey when it was; before there were acts, cards alone knew.
-- The wall lets the owner see all for a moment.
alter table journey no force row level security;
alter table card no force row level security;
update journey j set changed_at = c.latest
  from (select workspace_id, journey_id, max(changed_at) latest from card group by workspace_id, journey_id) c
 where c.workspace_id = j.workspace_id and c.journey_id = j.id and c.latest > j.changed_at;
alter table journey force row level security;
alter table card force row level security;
