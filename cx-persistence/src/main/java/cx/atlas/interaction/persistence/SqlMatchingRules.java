package cx.atlas.interaction.persistence;

import cx.atlas.interaction.EventName;
import cx.atlas.interaction.MatchingRule;
import cx.atlas.interaction.MatchingRuleId;
import cx.atlas.interaction.MatchingRules;
import cx.atlas.touchpoint.TouchpointId;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class SqlMatchingRules implements MatchingRules {

    private final JdbcClient jdbc;

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
        return move(RematchSql.UNMATCHED_OF_NAME, name, null)
                + former.map(touchpoint -> move(RematchSql.OF_TOUCHPOINT_AND_NAME, name, touchpoint))
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
                rule.name(),
                rule.touchpoint().value());
    }

    @Override
    public long resolveAgain() {
        MatchingLock.exclusive(jdbc);
        return move(RematchSql.UNMATCHED, null, null);
    }

    private long move(String which, @Nullable EventName name, @Nullable UUID touchpoint) {
        return move(RematchSql.INTERACTIONS, which, name, touchpoint)
                + move(RematchSql.FEEDBACK, which, name, touchpoint);
    }

    private long move(String sql, String which, @Nullable EventName name, @Nullable UUID touchpoint) {
        var statement = jdbc.sql(sql.replace("<which>", which));
        if (name != null) {
            statement = statement.param("channel", name.channel()).param("event", name.event());
        }
        if (touchpoint != null) {
            statement = statement.param("touchpoint", touchpoint);
        }
        var moved = statement.query(Long.class).single();
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
