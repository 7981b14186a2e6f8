package cx.atlas.demo.web;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody else, perhaps on another node, who builds the demo until this is closed, as if killed. */
final class Site implements AutoCloseable {

    private final Connection builder;

    private Site(Connection builder) {
        this.builder = builder;
    }

    static Site open(DataSource database, JdbcClient jdbc) throws SQLException {
        var builder = database.getConnection();
        builder.setAutoCommit(false);
        builder.createStatement().execute("select pg_advisory_xact_lock(3141594)");
        jdbc.sql("""
                        insert into demo_building (begun_at, chapter, done, most)
                        values (now() - interval '20 seconds', 'INTERACTIONS', 20000, 46000)
                        """).update();
        return new Site(builder);
    }

    /** As at the very first start. */
    static void clear(JdbcClient jdbc) {
        jdbc.sql("delete from demo_building").update();
        jdbc.sql("delete from workspace").update();
        jdbc.sql("delete from account").update();
    }

    @Override
    public void close() throws SQLException {
        builder.rollback();
        builder.setAutoCommit(true);
        builder.close();
    }
}
