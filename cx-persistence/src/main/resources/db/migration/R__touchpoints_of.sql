-- The touchpoints on a journey's map: whatever is told of a journey alone is told of these.
create or replace function touchpoints_of(of_journey uuid) returns setof uuid language sql stable as $$
  select distinct c.touchpoint_id from card c where c.journey_id = of_journey and c.touchpoint_id is not null
$$;
