package cx.atlas.interaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.job.ImportRun;
import cx.atlas.interaction.view.EvidenceFilter;
import cx.atlas.interaction.view.EvidenceViews;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files of feedback: whose answers they are. */
@WebTest
class FeedbackImportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportRun run;

    @Autowired
    ImportViews imports;

    @Autowired
    EvidenceViews evidence;

    Actor marketer;
    Uploads uploads;
    Runs runs;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        uploads = new Uploads(mvc, marketer);
        runs = new Runs(uploads, run, imports, marketer);
    }

    @Test
    void reviews_find_the_customer_of_their_case() {
        var orders = uploads.sent("INTERACTIONS", "customer,ordered,sent,order\nann,2024-05-01,2024-05-02,o1\n");
        var form = new LinkedHashMap<>(Uploads.visits());
        form.put("caseKey", "3");
        form.put("happenings[0].eventColumn", "");
        form.put("happenings[0].event", "Ordered");
        form.put("happenings[1].time", "2");
        form.put("happenings[1].channel", "Post");
        form.put("happenings[1].event", "Sent");
        assertThat(runs.ran(orders, form).stored()).isEqualTo(2);

        var reviews = uploads.sent("FEEDBACK", """
                order,score,words,answered
                o1,5,"Came early,
                and whole",2024-05-04
                o9,1,Never came,2024-05-04
                o1,7,,2024-05-05
                """);
        var row = runs.ran(reviews, Uploads.reviews());
        assertThat(row.stored()).isEqualTo(1);
        assertThat(row.rejected()).isEqualTo(2);
        assertThat(uploads.get("/imports/" + reviews))
                .bodyText()
                .contains("No customer is known for the case “o9”.", "The score is off the scale: 7 (CSAT 1–5).");
        var answers = CurrentActor.as(marketer, () -> evidence.listFeedback(EvidenceFilter.ALL, null, 10));
        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.customer()).isEqualTo("ann");
            assertThat(answer.words()).isEqualTo("Came early,\nand whole");
        });
    }

    @Test
    void a_feedback_file_may_also_tell_when_things_happened() {
        var id = uploads.sent("FEEDBACK", "customer,score,words,sent,answered\nann,4,Good,2024-05-01,2024-05-02\n");
        var form = Uploads.reviews();
        form.put("caseKey", "");
        form.put("customer", "0");
        form.put("answer.time", "4");
        form.put("happenings[0].time", "3");
        form.put("happenings[0].channel", "Email");
        form.put("happenings[0].event", "Survey sent");
        assertThat(runs.ran(id, form).stored()).isEqualTo(2);
        assertThat(CurrentActor.as(marketer, () -> evidence.countInteractions(EvidenceFilter.ALL)))
                .isEqualTo(1);
    }
}
