-- The drawn emotion of each step of a journey in order, as the map is now.
create or replace function drawn_curve(of_journey uuid) returns int[] language sql stable strict as $$
  select array_agg(f.emotion order by g.rank, s.rank)
    from step s
    join stage g on g.workspace_id = s.workspace_id and g.id = s.stage_id
    left join (card f join lane l on l.workspace_id = f.workspace_id and l.id = f.lane_id and l.kind = 'FEELS')
      on f.workspace_id = s.workspace_id and f.step_id = s.id and f.persona_id is null
   where s.journey_id = of_journey
$$;
