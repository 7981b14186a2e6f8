package cxtest;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Points the context at a database of its own and renews it before each test class, while the context stays cached. */
class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, TestExecutionListener, Ordered {

    static {
        // A connection that the pool opened just before its database was renewed is tested before it is lent.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        // Of a busy machine.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private static int contexts;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var postgres = TestPostgres.get();
        var database = "cx_test_" + TestPostgres.FORK + "_" + ++contexts;
        postgres.renew(database);
        TestPropertyValues.of(
                        "spring.datasource.url=" + postgres.url(database),
                        "spring.datasource.username=" + TestPostgres.OWNER,
                        "spring.datasource.password=" + TestPostgres.PASSWORD,
                        "cx.test.database=" + database)
                .applyTo(context);
        context.getBeanFactory().addBeanPostProcessor(new Statements.Watch());
    }

    @Override
    public void beforeTestClass(TestContext test) {
        var context = test.getApplicationContext();
        var listener = context.getBean("announcementListener", SmartLifecycle.class);
        listener.stop();
        evict(context);
        TestPostgres.get().renew(context.getEnvironment().getRequiredProperty("cx.test.database"));
        // Those that the pool opened meanwhile were cut off with the old database.
        evict(context);
        listener.start();
        awaitListening(context.getBean(DataSource.class));
    }

    /** What is announced before a test listens would be lost. */
    private static void awaitListening(DataSource database) {
        var listening = JdbcClient.create(database).sql("""
                select exists (select 1 from pg_stat_activity where datname = current_database() and state = 'idle'
                  and application_name = 'cx-atlas announcements' and query ilike 'listen%')
                """).query(Boolean.class);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .pollDelay(Duration.ZERO)
                .until(listening::single);
    }

    private static void evict(ApplicationContext context) {
        if (context.getBean(DataSource.class) instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public int getOrder() {
        return 1_000;
    }
}
