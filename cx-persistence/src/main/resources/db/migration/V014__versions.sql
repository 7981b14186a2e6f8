-- A version is a whole map as it was: its rows as they stood, so that the statements that read the live map read it, too.
create table journey_version (
  workspace_id uuid not null default current_workspace(),
  id           uuid not null,
  journey_id   uuid not null,
  kind         text not null,  -- NAMED, PUBLISHED, DAILY, BEFORE_RESTORE
  name         text not null default '',
  note         text not null default '',
  author_id    uuid,           -- an account; null where nobody in particular kept it
  at           timestamptz not null default now(),
  acts         bigint not null,  -- the number of the latest act in it
  stages       jsonb not null,
  steps        jsonb not null,
  lanes        jsonb not null,
  cards        jsonb not null,
  touchpoints  int not null default 0,  -- what lists show of it: how many different ones, and the drawn curve
  curve        int[],
  primary key (workspace_id, id),
  foreign key (workspace_id, journey_id) references journey (workspace_id, id) on delete cascade
);
call wall('journey_version');
create index journey_version_journey on journey_version (workspace_id, journey_id, at desc);

alter table journey
  add column published_id   uuid,  -- the version that viewers see
  add column from_id        uuid,  -- the journey whose map it was started with
  add column locked_by_id   uuid,
  add column locked_by_name text not null default '',
  add column lock_reason    text not null default '',
  add column review_due     date,
  add column review_months  int not null default 0,  -- the rhythm; 0 where it is reviewed once
  add column reviewed_on    date,
  add foreign key (workspace_id, published_id) references journey_version (workspace_id, id) deferrable initially deferred,
  add foreign key (workspace_id, from_id) references journey (workspace_id, id) on delete set null (from_id);

-- What stands in the columns of a table where nothing is said: so a column that is added later does not break older versions.
create function defaults_of(t regclass) returns jsonb language plpgsql stable as $$
declare said jsonb;
begin
  execute (select 'select jsonb_build_object(' || string_agg(format('%L, %s', a.attname, pg_get_expr(d.adbin, d.adrelid)), ', ') || ')'
             from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
            where d.adrelid = t) into said;
  return said;
end $$;

-- Until now, published meant live: what is published stays as it stands today. The wall lets the owner see all for a moment.
alter table journey no force row level security;
alter table stage no force row level security;
alter table step no force row level security;
alter table lane no force row level security;
alter table card no force row level security;
alter table journey_version no force row level security;
insert into journey_version (workspace_id, id, journey_id, kind, at, acts, stages, steps, lanes, cards, touchpoints, curve)
select j.workspace_id, gen_random_uuid(), j.id, 'PUBLISHED', now(), j.acts,
       (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from stage s where s.workspace_id = j.workspace_id and s.journey_id = j.id),
       (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from step s where s.workspace_id = j.workspace_id and s.journey_id = j.id),
       (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from lane l where l.workspace_id = j.workspace_id and l.journey_id = j.id),
       (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from card c where c.workspace_id = j.workspace_id and c.journey_id = j.id),
       (select count(distinct c.touchpoint_id) from card c where c.workspace_id = j.workspace_id and c.journey_id = j.id),
       (select array_agg(f.emotion order by g.rank, s.rank)
          from step s
          join stage g on g.workspace_id = s.workspace_id and g.id = s.stage_id
          left join (card f join lane l on l.workspace_id = f.workspace_id and l.id = f.lane_id and l.kind = 'FEELS')
            on f.workspace_id = s.workspace_id and f.step_id = s.id
         where s.workspace_id = j.workspace_id and s.journey_id = j.id)
  from journey j where j.status = 'PUBLISHED';
update journey j set published_id = v.id from journey_version v where v.workspace_id = j.workspace_id and v.journey_id = j.id;
set constraints all immediate;
alter table journey force row level security;
alter table stage force row level security;
alter table step force row level security;
alter table lane force row level security;
alter table card force row level security;
alter table journey_version force row level security;
