-- Which touchpoint a sent channel and event name mean: as a matching rule says, else by the names of the channel and of
-- the touchpoint. Where only the channel is known, that alone. Exactly one row, with nulls for what is not known.
create or replace function resolve_event(channel text, event text, out channel_id uuid, out touchpoint_id uuid)
  returns record language sql stable parallel safe as
$$
  select coalesce(ruled.channel_id, c.id), coalesce(ruled.id, named.id)
    from (select) one
    left join matching_rule r on lower(r.channel) = lower($1) and lower(r.event) = lower($2)
    left join touchpoint ruled on ruled.id = r.touchpoint_id
    left join channel c on lower(c.name) = lower($1)
    left join touchpoint named on named.channel_id = c.id and lower(named.name) = lower($2)
$$;
