create table channel (
  workspace_id uuid not null default current_workspace() references workspace on delete cascade,
  id           uuid not null,
  version      bigint not null,
  name         text not null,
  icon         text not null,
  tenure       text not null,  -- OWNED, EARNED, PAID
  archived     boolean not null default false,
  primary key (workspace_id, id)
);
call wall('channel');
create unique index channel_name on channel (workspace_id, lower(name));

create table touchpoint (
  workspace_id     uuid not null default current_workspace() references workspace on delete cascade,
  id               uuid not null,
  version          bigint not null,
  name             text not null,
  channel_id       uuid not null,
  department_id    uuid,
  frontstage       boolean not null,
  description      text not null,
  intended_feeling text not null,
  expectation      text not null,  -- what is promised or expected here, in words
  archived         boolean not null default false,
  created_at       timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, channel_id) references channel (workspace_id, id),
  foreign key (workspace_id, department_id) references department (workspace_id, id)
);
call wall('touchpoint');
create unique index touchpoint_name on touchpoint (workspace_id, channel_id, lower(name));
create index touchpoint_department on touchpoint (workspace_id, department_id);

create table touchpoint_serves (
  workspace_id  uuid not null default current_workspace(),
  touchpoint_id uuid not null,
  serves        uuid not null,  -- a strategy item
  primary key (workspace_id, touchpoint_id, serves),
  foreign key (workspace_id, touchpoint_id) references touchpoint (workspace_id, id) on delete cascade,
  foreign key (workspace_id, serves) references strategy_item (workspace_id, id) on delete cascade
);
call wall('touchpoint_serves');
create index touchpoint_serves_item on touchpoint_serves (workspace_id, serves);
