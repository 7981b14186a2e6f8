-- The words that the dashboard's empty chair may say, the latest first: without reading those that it may not.
create index feedback_chair on feedback (workspace_id, occurred_at desc, event_id)
  where verbatim <> '' and length(verbatim) between 20 and 280
    and score <= case metric when 'NPS' then 2 when 'CES' then 2 else 1 end;
drop index feedback_words;
