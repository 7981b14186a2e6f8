create table persona (
  workspace_id        uuid not null default current_workspace() references workspace on delete cascade,
  id                  uuid not null,
  version             bigint not null,
  name                text not null,
  goals               text not null,
  needs               text not null,
  expectations        text not null,
  quote               text not null,
  share_of_customers  numeric(5, 2),
  mean_lifetime_value numeric(14, 2),
  archived            boolean not null default false,
  primary key (workspace_id, id)
);
call wall('persona');
create unique index persona_name on persona (workspace_id, lower(name));
