create table friction_point (
  workspace_id  uuid not null default current_workspace() references workspace on delete cascade,
  id            uuid not null,
  version       bigint not null,
  journey_id    uuid,
  step_id       uuid,
  touchpoint_id uuid,
  kind          text not null,  -- EFFORT, WAIT, ERROR, REPETITION, CHANNEL_SWITCH, UNCLEAR, POLICY, PRICE, BROKEN_PROMISE
  severity      text not null,  -- LOW, MEDIUM, HIGH
  words         text not null,  -- a title in the customer's or the flagger's words
  detail        text not null default '',
  evidence      text not null,  -- ASSUMED, OBSERVED, PROPOSED
  source        text not null default '',
  status        text not null,  -- OPEN, FIXING, CHECK, SOLVED, DISMISSED
  reason        text not null default '',  -- why it was dismissed
  owner_id      uuid,           -- an account
  flagged_by    uuid not null,  -- an account
  flagged_at    timestamptz not null default now(),
  status_since  timestamptz not null default now(),
  changed_at    timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, journey_id) references journey (workspace_id, id) on delete set null (journey_id),
  foreign key (workspace_id, step_id) references step (workspace_id, id) on delete set null (step_id),
  foreign key (workspace_id, touchpoint_id) references touchpoint (workspace_id, id)
);
call wall('friction_point');
create index friction_point_step on friction_point (workspace_id, step_id);
create index friction_point_journey on friction_point (workspace_id, journey_id);
create index friction_point_touchpoint on friction_point (workspace_id, touchpoint_id);


-- The touchpoints that each friction point concerns: its own, or without one those placed at its step.
create view friction_touchpoint with (security_invoker = true) as
select f.workspace_id, f.id friction_id, t.id touchpoint_id, t.channel_id, t.department_id
  from friction_point f
  join touchpoint t on t.workspace_id = f.workspace_id and t.id = f.touchpoint_id
union
select f.workspace_id, f.id, t.id, t.channel_id, t.department_id
  from friction_point f
  join card k on k.workspace_id = f.workspace_id and k.step_id = f.step_id
  join touchpoint t on t.workspace_id = k.workspace_id and t.id = k.touchpoint_id
 where f.touchpoint_id is null;
