package cx.atlas.interaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.job.ImportRun;
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
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Running an import, stopping it, and what the report says. */
@WebTest
class ImportRunControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    ImportRun run;

    @Autowired
    ImportViews imports;

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
    void a_file_is_uploaded_matched_run_and_reported() {
        var id = uploads.sent("INTERACTIONS", """
                customer_id,time,event
                ann,2024-05-01 10:00:00,Visit
                ben,yesterday,Visit
                ,2024-05-01 10:00:00,Visit
                ann,2024-05-01 11:00:00,Order
                ann,2024-05-01 11:00:01,Order
                """);
        assertThat(uploads.get("/imports/" + id + "/mapping"))
                .hasStatusOk()
                .bodyText()
                .contains("customer_id · ann", "“yesterday” is not a time", "not on any map");

        assertThat(uploads.match(id, Uploads.visits())).hasRedirectedUrl("/imports/" + id);
        assertThat(uploads.get("/imports/" + id)).bodyText().contains("Running", "Waiting for its turn");
        runs.run(id);

        var row = runs.row(id);
        assertThat(row.status()).isEqualTo(ImportStatus.DONE);
        assertThat(row.stored()).isEqualTo(3);
        assertThat(row.rejected()).isEqualTo(2);
        assertThat(uploads.get("/imports/" + id + "/progress"))
                .bodyText()
                .contains(
                        "Done: 3 stored, 0 known, 2 rejected.", "“yesterday” is not a time", "The customer is missing.")
                .doesNotContain("hx-trigger");
        assertThat(uploads.get("/imports/" + id + "/rejections.csv")).bodyText().isEqualToNormalizingNewlines("""
                        \uFEFFline,cause,detail
                        3,“yesterday” is not a time in the chosen format.,yesterday
                        4,The customer is missing.,
                        """);
        assertThat(uploads.get("/imports")).bodyText().contains("events.csv", "Done");
        assertThat(uploads.count(context, "import_chunk")).isZero();
    }

    @Test
    void lines_of_another_width_are_rejected_with_their_line() {
        var id = uploads.sent("INTERACTIONS", """
                customer,time,event
                "ann
                of two lines",2024-05-01,Visit

                ben,2024-05-01
                """);
        assertThat(runs.ran(id, Uploads.visits()).stored()).isEqualTo(1);
        assertThat(CurrentActor.as(marketer, () -> imports.listRejections(new ImportId(id), 10)))
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.line()).isEqualTo(5));
    }

    @Test
    void a_file_that_breaks_off_fails_with_the_line_and_keeps_what_was_stored() {
        var text = new StringBuilder("customer,time,event\n");
        for (var row = 0; row < 20_000; row++) {
            text.append("c").append(row).append(",2024-05-01 10:00:00,A rather long name of a visit\n");
        }
        var id = uploads.sent("INTERACTIONS", text + "\"ann,2024-05-01,Visit\nben,2024-05-01,Visit\n");
        var row = runs.ran(id, Uploads.visits());
        assertThat(row.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(row.stored()).isEqualTo(20_000);
        assertThat(uploads.get("/imports/" + id))
                .bodyText()
                .contains("cannot be read on from line 20,002", "Run again");
        assertThat(uploads.get("/imports/" + id + "/mapping"))
                .bodyText()
                .contains("What was stored of it stays")
                .doesNotContain("Nothing of it has been stored");
        assertThat(uploads.post("/imports/" + id + "/discard", new LinkedHashMap<>()))
                .hasRedirectedUrl("/imports");
        assertThat(uploads.get("/imports/" + id))
                .bodyText()
                .contains("Discarded", "cannot be read on from line 20,002")
                .doesNotContain("Run again");
    }

    @Test
    void an_import_can_be_stopped_run_again_or_discarded() {
        var id = uploads.sent("INTERACTIONS", "customer,time,event\nann,2024-05-01,Visit\n");
        uploads.match(id, Uploads.visits());
        assertThat(uploads.post("/imports/" + id + "/cancel", new LinkedHashMap<>()))
                .hasStatus3xxRedirection();
        runs.run(id);
        assertThat(runs.row(id).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(runs.row(id).stored()).isZero();
        assertThat(uploads.post("/imports/" + id + "/cancel", new LinkedHashMap<>()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(runs.ran(id, Uploads.visits()).stored()).isEqualTo(1);
        assertThat(uploads.post("/imports/" + id + "/discard", new LinkedHashMap<>()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        var other = uploads.sent("INTERACTIONS", "customer,time,event\nann,2024-05-01,Visit\n");
        assertThat(uploads.post("/imports/" + other + "/discard", new LinkedHashMap<>()))
                .hasRedirectedUrl("/imports");
        assertThat(uploads.get("/imports/" + other)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_import_of_somebody_who_has_left_fails_with_a_clear_word() {
        var id = uploads.sent("INTERACTIONS", "customer,time,event\nann,2024-05-01,Visit\n");
        uploads.match(id, Uploads.visits());
        jdbc.sql("update account set enabled = false where id = ?")
                .param(marketer.accountId().value())
                .update();
        runs.run(id);
        assertThat(runs.row(id).failure()).isEqualTo("interaction.failure.starter");
    }
}
