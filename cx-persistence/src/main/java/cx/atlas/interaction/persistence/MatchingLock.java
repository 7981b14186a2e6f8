package cx.atlas.interaction.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Batches resolve events by the rules that stand while they run; a change of rules waits for them to end, so that no event
 * is resolved by rules that have gone. Held to the end of the transaction.
 */
final class MatchingLock {

    private static final String KEY = "(hashtext('matching'), hashtext(current_workspace()::text))";

    private MatchingLock() {}

    static void shared(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock_shared" + KEY).query().singleRow();
    }

    static void exclusive(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock" + KEY).query().singleRow();
    }
}
