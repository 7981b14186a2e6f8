-- Whether any run of an import has stored something: "stored" tells of the last run alone.
alter table data_import add column left_traces boolean not null default false;

-- The wall lets the owner see all for a moment.
alter table data_import no force row level security;
update data_import set left_traces = stored > 0;
alter table data_import force row level security;
