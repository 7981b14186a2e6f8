-- What the three elements consist of: business priorities (ORGANIZATION), brand promises (BRAND), customer needs (CUSTOMER).
create table strategy_item (
  workspace_id     uuid not null default current_workspace() references workspace on delete cascade,
  id               uuid not null,
  version          bigint not null,
  element          text not null,
  name             text not null,
  description      text not null,
  intended_feeling text,   -- of a brand promise
  need_kind        text,   -- of a customer need: FUNCTIONAL or EMOTIONAL
  persona_id       uuid,   -- of a customer need
  archived         boolean not null default false,
  primary key (workspace_id, id),
  foreign key (workspace_id, persona_id) references persona (workspace_id, id)
);
call wall('strategy_item');
create unique index strategy_item_name on strategy_item (workspace_id, element, lower(name));
