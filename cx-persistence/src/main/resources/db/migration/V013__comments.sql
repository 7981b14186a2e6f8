-- What a thread is about may go from the map and come back by an undo: so no foreign key to it, and its name is kept.
create table comment_thread (
  workspace_id uuid not null default current_workspace(),
  id           uuid not null,
  version      bigint not null,
  journey_id   uuid not null,
  kind         text not null,  -- JOURNEY, STEP, CARD
  thing        uuid,           -- the step or the card
  name         text not null,  -- of the step or the card when the thread began
  resolved_by  uuid,           -- an account
  resolved_at  timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, journey_id) references journey (workspace_id, id) on delete cascade
);
call wall('comment_thread');
create index comment_thread_journey on comment_thread (workspace_id, journey_id, thing);

create table comment (
  workspace_id uuid not null default current_workspace(),
  id           uuid not null,
  version      bigint not null,
  thread_id    uuid not null,
  author       uuid not null,  -- an account
  body         text not null,
  written_at   timestamptz not null,
  edited_at    timestamptz,
  deleted_at   timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, thread_id) references comment_thread (workspace_id, id) on delete cascade
);
call wall('comment');
create index comment_of_thread on comment (workspace_id, thread_id);

-- What waits in a member's inbox. Who cannot see the journey (any more) does not see the notice either.
create table notice (
  workspace_id uuid not null default current_workspace(),
  id           uuid not null,
  version      bigint not null,
  recipient    uuid not null,  -- an account
  made_by      uuid not null,  -- an account
  kind         text not null,  -- MENTION, REPLY, RESOLVED
  journey      uuid not null,
  source       uuid not null,  -- the comment
  link         text not null,
  words        text not null,
  made_at      timestamptz not null,
  read_at      timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, journey) references journey (workspace_id, id) on delete cascade,
  foreign key (workspace_id, recipient) references member (workspace_id, account_id) on delete cascade
);
call wall('notice');
create index notice_recipient on notice (workspace_id, recipient, made_at desc);
create index notice_unread on notice (workspace_id, recipient) where read_at is null;
create index notice_source on notice (workspace_id, source);
create index notice_journey on notice (workspace_id, journey);
