-- Who started an import, and as whom it runs; null: not started since this was asked, then as who uploaded it.
alter table data_import add column started_by uuid;  -- an account
