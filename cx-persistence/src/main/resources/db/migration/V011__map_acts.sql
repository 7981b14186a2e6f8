-- Every act on a map with what it changed: undo, history, versions and what others see at once all come from here.
alter table journey add column acts bigint not null default 0;  -- numbers the acts
alter table step add column width int, add column opens_id uuid;
alter table step add foreign key (workspace_id, opens_id) references journey (workspace_id, id) on delete set null (opens_id);
create index step_opens on step (workspace_id, opens_id) where opens_id is not null;
alter table lane add column icon text not null default '';
alter table card
  add column colour     text,
  add column tag        text not null default '',
  add column span       int not null default 1,
  add column persona_id uuid,
  add column image_id   uuid,
  add foreign key (workspace_id, persona_id) references persona (workspace_id, id),
  -- An act that is taken back brings steps and their cards at once, in whatever order they are written.
  alter constraint card_workspace_id_step_id_fkey deferrable initially deferred,
  alter constraint card_workspace_id_lane_id_fkey deferrable initially deferred;

-- A step that comes back has its friction points again, so these keep its id while it is gone.
alter table friction_point drop constraint friction_point_workspace_id_step_id_fkey;

create table map_act (
  workspace_id uuid not null default current_workspace(),
  journey_id   uuid not null,
  number       bigint not null,
  actor_id     uuid not null,
  at           timestamptz not null default now(),
  kind         text not null,
  subject      text not null,
  root         bigint,                         -- the act that this one takes back or does again
  standing     text not null default 'DONE',   -- DONE, UNDONE, STUCK
  latest       bigint,                         -- the act that took this one back or did it again last
  primary key (workspace_id, journey_id, number),
  foreign key (workspace_id, journey_id) references journey (workspace_id, id) on delete cascade
);
call wall('map_act');
create index map_act_actor on map_act (workspace_id, journey_id, actor_id, number desc) where root is null;

create table map_change (
  workspace_id uuid not null default current_workspace(),
  journey_id   uuid not null,
  number       bigint not null,
  kind         text not null,  -- STAGE, STEP, LANE, CARD
  thing_id     uuid not null,
  before       jsonb,          -- traits; null where the thing was added
  after        jsonb,          -- null where it was removed
  primary key (workspace_id, journey_id, number, kind, thing_id),
  foreign key (workspace_id, journey_id, number) references map_act (workspace_id, journey_id, number) on delete cascade
);
call wall('map_change');
create index map_change_thing on map_change (workspace_id, thing_id, number);
