-- Accounts and workspaces stand before the wall: a person signs in before a workspace is known.
create table account (
  id             uuid primary key,
  version        bigint not null,
  email          text not null,
  name           text not null,
  password_hash  text,
  locale         text,
  theme          text,
  enabled        boolean not null default true,
  demo           boolean not null default false,
  last_workspace uuid,
  created_at     timestamptz not null default now(),
  unique (email)
);

create table workspace (
  id         uuid primary key,
  version    bigint not null,
  name       text not null,
  zone       text not null default 'UTC',
  currency   text not null default 'EUR',
  demo       boolean not null default false,
  created_at timestamptz not null default now()
);

alter table account add foreign key (last_workspace) references workspace on delete set null;

create table member (
  workspace_id uuid not null default current_workspace() references workspace on delete cascade,
  id           uuid not null,
  version      bigint not null,
  account_id   uuid not null references account on delete cascade,
  role         text not null,
  joined_at    timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, account_id)
);
call wall('member');
create index member_account on member (account_id);
-- A person may read the own memberships before a workspace is chosen.
create policy own on member for select using (account_id = (select nullif(current_setting('cx.account', true), '')::uuid));

create table invitation (
  workspace_id uuid not null default current_workspace() references workspace on delete cascade,
  id           uuid not null,
  version      bigint not null,
  email        text not null,
  role         text not null,
  token_hash   text not null,
  invited_by   uuid not null,
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  accepted_at  timestamptz,
  primary key (workspace_id, id)
);
call wall('invitation');
create index invitation_token on invitation (workspace_id, token_hash);

create table department (
  workspace_id     uuid not null default current_workspace() references workspace on delete cascade,
  id               uuid not null,
  version          bigint not null,
  name             text not null,
  frontstage       boolean not null,
  purpose          text not null,
  intended_feeling text not null,
  hue              int not null,
  archived         boolean not null default false,
  primary key (workspace_id, id)
);
call wall('department');
create unique index department_name on department (workspace_id, lower(name));

create table department_leads (
  workspace_id  uuid not null default current_workspace(),
  department_id uuid not null,
  leads         uuid not null,
  primary key (workspace_id, department_id, leads),
  foreign key (workspace_id, department_id) references department (workspace_id, id) on delete cascade
);
call wall('department_leads');
