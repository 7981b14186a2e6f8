package cx.atlas.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cx.atlas.shared.Announcement;
import cx.atlas.shared.Announcements;
import cx.atlas.shared.WorkspaceId;
import cxtest.PersistenceTest;
import cxtest.TestPostgres;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@Import(AnnouncementTests.Ear.class)
class AnnouncementTests {

    @TestConfiguration
    static class Ear {

        final List<Announcement> heard = new CopyOnWriteArrayList<>();
        final List<Announcements.Listening> listening = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(Announcement announcement) {
            heard.add(announcement);
            if ("wrong".equals(announcement.text())) {
                throw new IllegalStateException("An ear that fails");
            }
        }

        @EventListener
        void hear(Announcements.Listening again) {
            listening.add(again);
        }
    }

    @Autowired
    Ear ear;

    @Autowired
    Announcements announcements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    final WorkspaceId workspace = WorkspaceId.next();

    @BeforeEach
    void listen() {
        await().until(() -> !ear.listening.isEmpty());
    }

    private Announcement announcement(String text) {
        return new Announcement("test", workspace, text);
    }

    @Test
    void what_is_announced_is_heard_in_order_with_every_sign_and_a_failing_ear_hears_on() {
        var all = List.of(announcement("wrong"), announcement("Żółć 😀 \"'\\ %s"), announcement("x".repeat(7_900)));
        announcements.announce(all);
        await().untilAsserted(() -> assertThat(heard()).isEqualTo(all));
    }

    @Test
    void what_is_taken_back_with_its_transaction_is_not_heard() {
        transaction.executeWithoutResult(status -> {
            announcements.announce(List.of(announcement("no")));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> announcements.announce(List.of(announcement("yes"))));
        await().untilAsserted(() -> assertThat(heard()).containsExactly(announcement("yes")));
    }

    @Test
    void a_lost_connection_is_opened_again_and_says_so() {
        var before = ear.listening.size();
        TestPostgres.get().execute(environment.getRequiredProperty("cx.test.database"), """
                        select pg_terminate_backend(pid) from pg_stat_activity
                         where application_name = 'cx-atlas announcements' and datname = current_database()
                        """);
        await().untilAsserted(() -> assertThat(ear.listening).hasSizeGreaterThan(before));
        announcements.announce(List.of(announcement("again")));
        await().untilAsserted(() -> assertThat(heard()).containsExactly(announcement("again")));
    }

    @Test
    void what_postgresql_would_not_pass_on_is_refused_before() {
        assertThatThrownBy(() -> announcements.announce(List.of(announcement("ü".repeat(4_000)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Announcement.parse("nonsense")).isEmpty();
        assertThat(Announcement.parse("act no-workspace 1")).isEmpty();
    }

    private List<Announcement> heard() {
        return ear.heard.stream()
                .filter(one -> one.workspace().equals(workspace))
                .toList();
    }
}
