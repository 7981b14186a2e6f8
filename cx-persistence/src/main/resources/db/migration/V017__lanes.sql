-- What lanes hold beyond words: images, needs of the strategy, live figures, and the curves of further personas.
create table image (
  workspace_id uuid not null default current_workspace(),
  id           uuid not null,
  hash         text not null,   -- SHA-256 of the file that it was read from
  media_type   text not null,
  width        int not null,    -- of the large one
  height       int not null,
  large        bytea not null,
  preview      bytea not null,
  created_at   timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, hash)
);
call wall('image');
-- Both are compressed already.
alter table image alter large set storage external, alter preview set storage external;

alter table card
  add column need_id uuid,
  add column figure  text not null default '',  -- what is measured and of which touchpoint
  add foreign key (workspace_id, image_id) references image (workspace_id, id),
  add foreign key (workspace_id, need_id) references strategy_item (workspace_id, id);
create index card_image on card (workspace_id, image_id) where image_id is not null;
create index card_need on card (workspace_id, need_id) where need_id is not null;
alter table lane add column personas text not null default '';  -- ids, in their order
