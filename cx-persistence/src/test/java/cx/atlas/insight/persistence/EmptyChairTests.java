package cx.atlas.insight.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.insight.view.EmptyChair;
import cx.atlas.shared.Ids;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.WorkspaceFacts;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The empty chair: real words, and the way that led to them. */
class EmptyChairTests extends DashboardTest {

    @Test
    void the_empty_chair_has_the_latest_low_words_and_the_way_to_them() {
        inWorkspace(() -> {
            var customer = Ids.next();
            jdbc.sql("select open_month(cast(m as date)) from unnest(array['2025-07-01', '2026-09-01']) m")
                    .query()
                    .listOfRows();
            rows.interaction(customer, "2025-07-02T10:00:00Z", "Store");
            rows.interaction(customer, "2026-09-10T10:00:00Z", "Web");
            rows.interaction(customer, "2026-09-10T11:00:00Z", "Web");
            rows.interaction(customer, "2026-09-11T10:00:00Z", "Phone");
            rows.feedback(customer, "2026-09-12T10:00:00Z", 1, "I have explained this to three people.");
            rows.feedback(Ids.next(), "2026-09-13T10:00:00Z", 5, "Everything was fine, thank you very much.");
            return 0;
        });

        var chair = chair();
        assertThat(chair).isNotNull();
        assertThat(chair.words()).isEqualTo("I have explained this to three people.");
        assertThat(chair.path()).isEqualTo(List.of("Web", "Phone"));
        assertThat(chair.day()).isEqualTo(LocalDate.of(2026, 9, 12));
    }

    @Test
    void the_empty_chair_reads_no_words_that_it_may_not_say() {
        var plan = inWorkspace(() -> {
            jdbc.sql(
                            "select open_month(cast(m as date)) from unnest(array['2024-05-01', '2026-09-01', '2026-10-01']) m")
                    .query()
                    .listOfRows();
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain " + SqlDashboardParts.CHAIR)
                    .param("start", start(PERIOD.from()))
                    .param("end", start(DAY.plusDays(1)))
                    .param("earliest", start(PERIOD.from().minusYears(1)))
                    .param("journey", null)
                    .param("drafts", true)
                    .query(String.class)
                    .list();
        });
        assertThat(String.join("\n", plan))
                .contains("on feedback_2026_09", "on interaction_2026_09")
                .doesNotContain("length(", "Sort Key: f.")
                .as("other months are not opened")
                .doesNotContain("2024_05", "2026_10", "early");
    }

    @Test
    void the_empty_chair_speaks_of_days_in_the_workspaces_zone() {
        inWorkspace(() -> {
            jdbc.sql("select open_month(cast(m as date)) from unnest(array['2026-07-01', '2026-09-01']) m")
                    .query()
                    .listOfRows();
            rows.feedback(Ids.next(), "2026-09-30T16:00:00Z", 1, "This was the first of October in Tokyo.");
            rows.feedback(Ids.next(), "2026-07-02T15:30:00Z", 1, "This was the third of July in Tokyo.");
            return 0;
        });
        assertThat(chair().words()).startsWith("This was the first");

        cxo = new Actor(
                cxo.accountId(),
                cxo.workspaceId(),
                cxo.name(),
                cxo.role(),
                cxo.leads(),
                new WorkspaceFacts("Acme", ZoneId.of("Asia/Tokyo"), "JPY", false));
        assertThat(chair().words()).startsWith("This was the third");
        assertThat(chair().day()).isEqualTo(PERIOD.from());
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(WorkspaceFacts.NONE.startOf(day));
    }

    private EmptyChair chair() {
        return dashboard().chair();
    }
}
