-- Per-day counts that batches add to, so that a dashboard's cost does not grow with history. The nil UUID stands for
-- "not resolved", since a key cannot hold null.
create table interaction_day (
  workspace_id  uuid not null default current_workspace(),
  day           date not null,   -- in the workspace's zone
  channel_id    uuid not null,
  touchpoint_id uuid not null,
  n             bigint not null,
  primary key (workspace_id, day, channel_id, touchpoint_id)
);
call wall('interaction_day');

create table feedback_day (
  workspace_id  uuid not null default current_workspace(),
  day           date not null,
  channel_id    uuid not null,
  touchpoint_id uuid not null,
  metric        text not null,
  score         int not null,    -- -1: words without a score
  n             bigint not null,
  primary key (workspace_id, day, channel_id, touchpoint_id, metric, score)
);
call wall('feedback_day');
create index feedback_day_touchpoint on feedback_day (workspace_id, touchpoint_id, day);
create index interaction_day_touchpoint on interaction_day (workspace_id, touchpoint_id, day);
-- Words of a period, the latest first.
create index feedback_words on feedback (workspace_id, occurred_at) where verbatim <> '';
