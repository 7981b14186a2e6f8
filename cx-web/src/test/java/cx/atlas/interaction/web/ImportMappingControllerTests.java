package cx.atlas.interaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.job.ImportRun;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Matching the columns of a file. */
@WebTest
class ImportMappingControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

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
    void the_same_file_twice_changes_nothing_and_its_columns_are_matched_as_before() {
        var file = "customer,time,event\nann,2024-05-01 10:00:00,Visit\nann,2024-05-01 10:00:00,Visit\n";
        var form = Uploads.visits();
        form.put("happenings[0].channel", "The shop");
        runs.ran(uploads.sent("INTERACTIONS", file), form);

        var again = uploads.sent("INTERACTIONS", file);
        assertThat(uploads.get("/imports/" + again + "/mapping"))
                .bodyText()
                .contains("as for your last file", "The shop");
        assertThat(uploads.get("/imports/" + again + "/mapping?fresh=true"))
                .bodyText()
                .doesNotContain("as for your last file", "The shop");
        var row = runs.ran(again, form);
        assertThat(row.stored()).isZero();
        assertThat(row.known()).isEqualTo(2);
    }

    @Test
    void columns_of_the_same_name_are_told_apart_by_their_place() {
        var id = uploads.sent("INTERACTIONS", "x,x,x\nann,2024-05-01,Visit\n");
        assertThat(runs.ran(id, Uploads.visits()).stored()).isEqualTo(1);
    }

    @Test
    void a_mapping_that_lacks_something_is_refused_at_the_field_and_nothing_typed_is_lost() {
        var id = uploads.sent("INTERACTIONS", "customer,time,event\nann,2024-05-01,Visit\n");
        var form = Uploads.visits();
        form.put("customer", "");
        form.put("zone", "Mars/Crater");
        form.put("happenings[0].channel", " ");
        form.put("happenings[0].eventColumn", "77");
        form.put("happenings[0].event", "Kept");
        assertThat(uploads.match(id, form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Please say which column holds the customer",
                        "This time zone is not known",
                        "Please name the channel.",
                        "The file has no such column.",
                        "Mars/Crater",
                        "Kept");
        assertThat(runs.row(id).status()).isEqualTo(ImportStatus.UPLOADED);

        var none = Uploads.visits();
        none.remove("happenings[0].time");
        assertThat(uploads.match(id, none))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please say which column holds the time.");
        assertThat(uploads.match(id, new LinkedHashMap<>())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void the_preview_follows_the_form_and_one_more_event_finds_room() {
        var id = uploads.sent("INTERACTIONS", "customer,time,event\nann,2024-05-01,Visit\n");
        assertThat(uploads.post("/imports/" + id + "/mapping/preview", Uploads.visits()))
                .hasStatusOk()
                .bodyText()
                .startsWith("<section")
                .contains("1 row read: 1 event, none rejected", "ann");
        var form = Uploads.visits();
        form.put("more", "true");
        assertThat(uploads.post("/imports/" + id + "/mapping/draft", form))
                .hasStatusOk()
                .bodyText()
                .contains("happenings[1].time")
                .doesNotContain("class=\"error\"");
    }
}
