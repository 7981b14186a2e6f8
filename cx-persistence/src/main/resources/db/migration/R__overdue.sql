-- Whether a day is past, by the calendar of the company that is at work.
create or replace function overdue(due date) returns boolean language sql stable as $$
  select coalesce(due < (select (now() at time zone w.zone)::date from workspace w where w.id = current_workspace()), false)
$$;
