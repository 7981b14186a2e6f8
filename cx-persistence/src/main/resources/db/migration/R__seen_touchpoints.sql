-- Where touchpoints stand on the maps of all journeys, for those who see drafts as they are now; for all others as they were published last.
create or replace function seen_touchpoints(drafts boolean)
  returns table (workspace_id uuid, journey_id uuid, step_id uuid, touchpoint_id uuid)
language sql stable as $$
  select c.workspace_id, c.journey_id, c.step_id, c.touchpoint_id
    from card c
   where drafts and c.touchpoint_id is not null
  union all
  select j.workspace_id, j.id, c.step_id, c.touchpoint_id
    from journey j
    join journey_version v on v.workspace_id = j.workspace_id and v.id = j.published_id
    cross join jsonb_to_recordset(v.cards) c (step_id uuid, touchpoint_id uuid)
   where not drafts and j.status = 'PUBLISHED' and c.touchpoint_id is not null
$$;
