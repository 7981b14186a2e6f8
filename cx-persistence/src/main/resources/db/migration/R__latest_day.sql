-- The latest day that has data, of those that have come: a date that somebody mistyped takes no evidence away. Null without any data.
create or replace function latest_day() returns date language sql stable as $$
  select greatest((select max(i.day) from interaction_day i where i.day <= today.day),
                  (select max(f.day) from feedback_day f where f.day <= today.day))
    from (select (now() at time zone w.zone)::date as day from workspace w where w.id = current_workspace()) today
$$;
