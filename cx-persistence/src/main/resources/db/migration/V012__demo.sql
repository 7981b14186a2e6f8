-- How far the demo is built: one row while it is, or where it was not finished. It stands before the wall, since nobody is
-- signed in yet, and is written beside the building's own transaction, whose work nobody sees before its end.
create table demo_building (
  one      boolean primary key default true check (one),
  begun_at timestamptz not null default now(),
  chapter  text not null,
  done     integer not null default 0,
  most     integer not null default 0,
  failed   boolean not null default false
);
