-- The act that has changed a thing last, which is the version that forms are drawn from: it never starts anew, also not when a
-- thing that was removed comes back. The column version stays what guards a row within one moment.
alter table stage add column act bigint not null default 0;
alter table step add column act bigint not null default 0;
alter table lane add column act bigint not null default 0;
alter table card add column act bigint not null default 0;
