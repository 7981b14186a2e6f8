-- The event family is appended only, keyed by customer and time, and has no foreign keys to aggregates, so that it can be
-- partitioned by month and, past one machine, be distributed by customer.
create table customer (
  workspace_id   uuid not null default current_workspace(),
  id             uuid not null,  -- the name-based UUID of the key within the workspace
  customer_key   text not null,
  persona_id     uuid,
  lifetime_value numeric(14, 2),
  first_seen_at  timestamptz,
  primary key (workspace_id, id)
);
call wall('customer');

-- Whose case a case is, for what is sent without its customer.
create table customer_case (
  workspace_id uuid not null default current_workspace(),
  case_key     text not null,
  customer_id  uuid not null,
  primary key (workspace_id, case_key, customer_id)
);
call wall('customer_case');

-- One number for each batch that arrives: it gives the order of arrival.
create sequence arrival_batch;

create table interaction (
  workspace_id  uuid not null default current_workspace(),
  customer_id   uuid not null,
  occurred_at   timestamptz not null,
  event_id      uuid not null,
  import_id     uuid not null,
  channel       text not null,   -- as sent
  event         text not null,   -- as sent
  channel_id    uuid,            -- as resolved
  touchpoint_id uuid,            -- as resolved; null: not on any map
  case_key      text,
  sequence      bigint not null, -- the sender's order, else the order of arrival
  primary key (workspace_id, customer_id, occurred_at, event_id)
) partition by range (occurred_at);
call wall('interaction');
create index interaction_time on interaction (workspace_id, occurred_at, event_id);
create index interaction_touchpoint on interaction (workspace_id, touchpoint_id, occurred_at);
create index interaction_unmatched on interaction (workspace_id, lower(channel), lower(event)) where touchpoint_id is null;

create table feedback (
  workspace_id  uuid not null default current_workspace(),
  customer_id   uuid not null,
  occurred_at   timestamptz not null,
  event_id      uuid not null,
  import_id     uuid not null,
  channel       text not null,
  event         text not null,
  channel_id    uuid,
  touchpoint_id uuid,
  case_key      text,
  metric        text not null,   -- NPS, CSAT, CES, STARS
  score         int,             -- on the metric's raw scale; null: words only
  verbatim      text not null default '',
  primary key (workspace_id, customer_id, occurred_at, event_id)
) partition by range (occurred_at);
call wall('feedback');
create index feedback_time on feedback (workspace_id, occurred_at, event_id);
create index feedback_touchpoint on feedback (workspace_id, touchpoint_id, occurred_at);
create index feedback_unmatched on feedback (workspace_id, lower(channel), lower(event)) where touchpoint_id is null;

-- Makes the month's partitions if they are missing. The application cannot create tables; this function can, and does no
-- more. A partition is made first and attached then, which lets others read and write the older ones meanwhile.
create function open_month(month date) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  t text;
  part text;
  start date := date_trunc('month', month)::date;
begin
  if start < date '1970-01-01' or start > date '2199-12-01' then
    raise exception 'no partition for %', month;
  end if;
  foreach t in array array['interaction', 'feedback'] loop
    part := t || to_char(start, '_YYYY_MM');
    if to_regclass(part) is null then
      -- One at a time. Unlike an advisory lock this one also makes the other's new partition seen.
      execute format('lock table only %I in share update exclusive mode', t);
      if to_regclass(part) is null then
        execute format('create table %I (like %I including all)', part, t);
        execute format('revoke all on %I from "${app}"', part);
        execute format('call wall(%L)', part);
        execute format('alter table %I attach partition %I for values from (%L) to (%L)', t, part,
                       start::timestamp at time zone 'UTC', (start + interval '1 month')::timestamp at time zone 'UTC');
      end if;
    end if;
  end loop;
end $$;
grant execute on function open_month(date) to "${app}";

create table data_import (
  workspace_id uuid not null default current_workspace() references workspace on delete cascade,
  id           uuid not null,
  version      bigint not null,
  kind         text not null,   -- INTERACTIONS, FEEDBACK
  file_name    text not null,
  status       text not null,   -- UPLOADING, UPLOADED, RUNNING, DONE, FAILED, CANCELLED
  encoding     text not null,
  separator    text not null,
  header       text not null,   -- the names of the columns
  bytes        bigint not null,
  mapping      text not null,   -- JSON: which column is what
  rows_read    bigint not null,
  bytes_read   bigint not null,
  stored       bigint not null,
  known        bigint not null,
  rejected     bigint not null,
  failure      text,            -- a message key
  failure_line bigint,
  uploaded_by  uuid not null,   -- an account
  uploaded_at  timestamptz not null,
  started_at   timestamptz,
  finished_at  timestamptz,
  primary key (workspace_id, id)
);
call wall('data_import');

-- The uploaded bytes, in pieces, until the import has read them.
create table import_chunk (
  workspace_id uuid not null default current_workspace(),
  import_id    uuid not null,
  position     int not null,
  bytes        bytea not null,
  primary key (workspace_id, import_id, position),
  foreign key (workspace_id, import_id) references data_import (workspace_id, id) on delete cascade
);
call wall('import_chunk');

create table import_rejection (
  workspace_id uuid not null default current_workspace(),
  import_id    uuid not null,
  line         bigint not null,
  position     int not null,     -- several events of one line
  cause        text not null,    -- a message key
  detail       text not null,
  primary key (workspace_id, import_id, line, position),
  foreign key (workspace_id, import_id) references data_import (workspace_id, id) on delete cascade
);
call wall('import_rejection');

-- Which events belong to which touchpoint: the channel and event name as sent.
create table matching_rule (
  workspace_id  uuid not null default current_workspace() references workspace on delete cascade,
  id            uuid not null,
  channel       text not null,
  event         text not null,
  touchpoint_id uuid not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, touchpoint_id) references touchpoint (workspace_id, id) on delete cascade
);
call wall('matching_rule');
create unique index matching_rule_event on matching_rule (workspace_id, lower(channel), lower(event));

-- Stands for "not resolved" in keys, which cannot hold null.
create function nil() returns uuid language sql immutable parallel safe as
$$ select '00000000-0000-0000-0000-000000000000'::uuid $$;
