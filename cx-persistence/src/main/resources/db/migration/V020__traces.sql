-- Whether any run of an import has stored something: "stored" tells of the last run alone.
alter table data_import add column left_traces boolean not null default false;
update data_import set left_traces = stored > 0;
