package cx.atlas.demo.persistence;

import cx.atlas.demo.Chapter;
import cx.atlas.demo.Progress;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who builds holds a lock of the database, which goes with the transaction, also when the process is killed. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
@RequiredArgsConstructor
class SqlProgress implements Progress {

    /** Any number that nobody else uses. */
    private static final String KEY = "(3141594)";

    static final String NOT_HELD = "pg_try_advisory_xact_lock_shared" + KEY;

    /** From the announcement until the lock is held. */
    static final String PATIENCE = "interval '10 seconds'";

    private final JdbcClient jdbc;

    @Override
    public boolean claim() {
        return jdbc.sql("""
                        insert into demo_building as b (chapter) values (?)
                        on conflict (one) do update set begun_at = now(), chapter = excluded.chapter, done = 0, most = 0, failed = false
                         where b.failed or b.begun_at < now() - """ + PATIENCE + " and " + NOT_HELD)
                        .param(Chapter.COMPANY.name())
                        .update()
                == 1;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock" + KEY).query().singleRow();
    }

    @Override
    public void reached(Chapter chapter, int done, int most) {
        jdbc.sql("""
                        insert into demo_building (chapter, done, most) values (?, ?, ?)
                        on conflict (one) do update set chapter = excluded.chapter, done = excluded.done, most = excluded.most, failed = false
                        """).params(chapter.name(), done, most).update();
    }

    @Override
    public void failed() {
        jdbc.sql("update demo_building set failed = true").update();
    }

    @Override
    public void forget() {
        jdbc.sql("delete from demo_building").update();
    }
}
