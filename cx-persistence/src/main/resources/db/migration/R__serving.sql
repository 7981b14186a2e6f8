-- Which touchpoint serves which current priority, promise or need: what is archived counts as served by nobody, and serves nothing.
create or replace view serving with (security_invoker = true) as
select s.workspace_id, s.touchpoint_id, s.serves, i.element
  from touchpoint_serves s
  join strategy_item i on i.workspace_id = s.workspace_id and i.id = s.serves and not i.archived;
