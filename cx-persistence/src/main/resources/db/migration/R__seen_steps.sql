-- The steps of all journeys, for those who see drafts as they are now; for all others as they were published last.
-- Where only those are asked for that open a journey, other maps that were published need not be unpacked.
-- What a function returns has the collation of its type, not that of the column it comes from: ranks need their own.
drop function if exists seen_steps(boolean);
drop function if exists seen_steps(boolean, uuid);
create function seen_steps(drafts boolean, opening uuid default null)
  returns table (workspace_id uuid, journey_id uuid, id uuid, name text, rank map_rank, moment_of_truth boolean, opens_id uuid,
                 stage_id uuid, stage text, phase text, stage_rank map_rank)
language sql stable as $$
  select s.workspace_id, s.journey_id, s.id, s.name, s.rank::map_rank, s.moment_of_truth, s.opens_id, g.id, g.name, g.phase,
         g.rank::map_rank
    from step s
    join stage g on g.workspace_id = s.workspace_id and g.id = s.stage_id
   where drafts
  union all
  select j.workspace_id, j.id, s.id, s.name, s.rank, s.moment_of_truth, s.opens_id, g.id, g.name, g.phase, g.rank
    from journey j
    join journey_version v on v.workspace_id = j.workspace_id and v.id = j.published_id
    cross join jsonb_to_recordset(v.steps) s (id uuid, name text, rank map_rank, moment_of_truth boolean, opens_id uuid, stage_id uuid)
    join jsonb_to_recordset(v.stages) g (id uuid, name text, phase text, rank map_rank) on g.id = s.stage_id
   where not drafts and j.status = 'PUBLISHED' and (opening is null or opening = any (v.opens_ids))
$$;
