-- The touchpoints on a journey's map, as the reader sees it: whatever is told of a journey alone is told of these.
drop function if exists touchpoints_of(uuid);
create or replace function touchpoints_of(of_journey uuid, drafts boolean) returns setof uuid language sql stable as $$
  select distinct c.touchpoint_id from seen_touchpoints(drafts) c where c.journey_id = of_journey
$$;
