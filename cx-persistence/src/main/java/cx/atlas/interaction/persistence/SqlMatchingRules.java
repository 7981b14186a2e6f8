package cx.atlas.interaction.persistence;

import cx.atlas.interaction.EventName;
import cx.atlas.interaction.MatchingRule;
import cx.atlas.interaction.MatchingRuleId;
import cx.atlas.interaction.MatchingRules;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointId;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class SqlMatchingRules implements MatchingRules {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    @Override
    public Optional<MatchingRule> findById(MatchingRuleId id) {
        return jdbc.sql("select channel, event, touchpoint_id from matching_rule where id = :id")
                .param("id", id.value())
                .query((rs, index) -> new MatchingRule(
                        id,
                        new EventName(rs.getString("channel"), rs.getString("event")),
                        new TouchpointId(rs.getObject("touchpoint_id", UUID.class))))
                .optional();
    }

    @Override
    public long add(MatchingRule rule) {
        MatchingLock.exclusive(jdbc);
        var name = rule.name();
        var former = jdbc.sql("select touchpoint_id from resolve_event(:channel, :event)")
                .param("channel", name.channel())
                .param("event", name.event())
                .query((rs, index) -> Optional.ofNullable(rs.getObject(1, UUID.class)))
                .single();
        jdbc.sql("""
                        insert into matching_rule (id, channel, event, touchpoint_id) values (:id, :channel, :event, :touchpoint)
                        on conflict (workspace_id, lower(channel), lower(event)) do update
                           set id = excluded.id, touchpoint_id = excluded.touchpoint_id
                        """)
                .param("id", rule.id().value())
                .param("channel", name.channel())
                .param("event", name.event())
                .param("touchpoint", rule.touchpoint().value())
                .update();
        return move(RematchSql.UNMATCHED_OF_NAME, named(name))
                + former.map(touchpoint -> move(RematchSql.OF_TOUCHPOINT_AND_NAME, named(name, touchpoint)))
                        .orElse(0L);
    }

    @Override
    public long remove(MatchingRule rule) {
        MatchingLock.exclusive(jdbc);
        jdbc.sql("delete from matching_rule where id = :id")
                .param("id", rule.id().value())
                .update();
        return move(
                RematchSql.OF_TOUCHPOINT_AND_NAME,
                named(rule.name(), rule.touchpoint().value()));
    }

    @Override
    public long resolveAgain() {
        MatchingLock.exclusive(jdbc);
        return move(RematchSql.UNMATCHED, Map.of());
    }

    @Override
    public long resolve(TouchpointId touchpoint) {
        return resolve(RematchSql.UNMATCHED_OF_TOUCHPOINT, touchpoint.value());
    }

    @Override
    public long resolve(ChannelId channel) {
        return resolve(RematchSql.UNMATCHED_OF_CHANNEL, channel.value());
    }

    /** The new name is written first: what follows reads the tables. */
    private long resolve(String which, UUID id) {
        entities.flush();
        MatchingLock.exclusive(jdbc);
        return move(which, Map.of("id", id));
    }

    private static Map<String, Object> named(EventName name) {
        return Map.of("channel", name.channel(), "event", name.event());
    }

    private static Map<String, Object> named(EventName name, UUID touchpoint) {
        return Map.of("channel", name.channel(), "event", name.event(), "touchpoint", touchpoint);
    }

    private long move(String which, Map<String, Object> parameters) {
        return move(RematchSql.INTERACTIONS, which, parameters) + move(RematchSql.FEEDBACK, which, parameters);
    }

    private long move(String sql, String which, Map<String, Object> parameters) {
        var moved = jdbc.sql(sql.replace("<which>", which))
                .params(parameters)
                .query(Long.class)
                .single();
        if (moved > 0) {
            jdbc.sql(
                            sql.equals(RematchSql.FEEDBACK)
                                    ? RematchSql.EMPTY_FEEDBACK_DAYS
                                    : RematchSql.EMPTY_INTERACTION_DAYS)
                    .update();
        }
        return moved;
    }
}
