-- Ranks are fractional indexes compared byte by byte, so that an insert or a move writes one row.
create table journey (
  workspace_id uuid not null default current_workspace() references workspace on delete cascade,
  id           uuid not null,
  version      bigint not null,
  edition      bigint not null default 0,  -- counts changes of the heading alone
  title        text not null,
  goal         text not null,
  kind         text not null,  -- AS_IS, TO_BE
  status       text not null,  -- DRAFT, PUBLISHED
  persona_id   uuid,
  owner_id     uuid,           -- an account
  archived     boolean not null default false,
  created_at   timestamptz not null default now(),
  changed_at   timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, persona_id) references persona (workspace_id, id)
);
call wall('journey');

create table stage (
  workspace_id uuid not null default current_workspace(),
  id           uuid not null,
  version      bigint not null,
  journey_id   uuid not null,
  phase        text not null,  -- BEFORE, DURING, AFTER
  name         text not null,
  rank         text collate "C" not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, journey_id) references journey (workspace_id, id) on delete cascade
);
call wall('stage');
create index stage_journey on stage (workspace_id, journey_id);

create table step (
  workspace_id    uuid not null default current_workspace(),
  id              uuid not null,
  version         bigint not null,
  journey_id      uuid not null,
  stage_id        uuid not null,
  name            text not null,
  rank            text collate "C" not null,
  moment_of_truth boolean not null default false,
  primary key (workspace_id, id),
  foreign key (workspace_id, journey_id) references journey (workspace_id, id) on delete cascade,
  foreign key (workspace_id, stage_id) references stage (workspace_id, id) deferrable initially deferred
);
call wall('step');
create index step_journey on step (workspace_id, journey_id);
create index step_stage on step (workspace_id, stage_id);

create table lane (
  workspace_id uuid not null default current_workspace(),
  id           uuid not null,
  version      bigint not null,
  journey_id   uuid not null,
  kind         text not null,
  name         text not null default '',  -- of an own text lane
  rank         text collate "C" not null,
  hidden       boolean not null default false,
  primary key (workspace_id, id),
  foreign key (workspace_id, journey_id) references journey (workspace_id, id) on delete cascade
);
call wall('lane');
create index lane_journey on lane (workspace_id, journey_id);

create table card (
  workspace_id  uuid not null default current_workspace(),
  id            uuid not null,
  version       bigint not null,
  journey_id    uuid not null,
  step_id       uuid not null,
  lane_id       uuid not null,
  rank          text collate "C" not null,
  body          text not null default '',
  touchpoint_id uuid,
  emotion       int,   -- drawn, -2 .. +2
  expected      int,   -- expected emotion, -2 .. +2
  evidence      text not null default 'ASSUMED',  -- ASSUMED, OBSERVED, PROPOSED
  source        text not null default '',
  changed_at    timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, journey_id) references journey (workspace_id, id) on delete cascade,
  foreign key (workspace_id, step_id) references step (workspace_id, id) on delete cascade,
  foreign key (workspace_id, lane_id) references lane (workspace_id, id) on delete cascade,
  foreign key (workspace_id, touchpoint_id) references touchpoint (workspace_id, id)
);
call wall('card');
create index card_journey on card (workspace_id, journey_id);
create index card_step on card (workspace_id, step_id);
create index card_lane on card (workspace_id, lane_id);
create index card_touchpoint on card (workspace_id, touchpoint_id);
