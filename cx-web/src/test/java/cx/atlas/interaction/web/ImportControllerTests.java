package cx.atlas.interaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.job.ImportRun;
import cx.atlas.interaction.view.EvidenceFilter;
import cx.atlas.interaction.view.EvidenceViews;
import cx.atlas.interaction.view.ImportRow;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ImportControllerTests {

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

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        uploads = new Uploads(mvc, marketer);
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
        assertThat(run.run(marketer.workspaceId(), new ImportId(id), () -> false))
                .isTrue();

        var row = row(id);
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
        assertThat(jdbc.sql("select count(*) from import_chunk")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_same_file_twice_changes_nothing_and_its_columns_are_matched_as_before() {
        var file = "customer,time,event\nann,2024-05-01 10:00:00,Visit\nann,2024-05-01 10:00:00,Visit\n";
        var form = Uploads.visits();
        form.put("happenings[0].channel", "The shop");
        ran(uploads.sent("INTERACTIONS", file), form);

        var again = uploads.sent("INTERACTIONS", file);
        assertThat(uploads.get("/imports/" + again + "/mapping"))
                .bodyText()
                .contains("as for your last file", "The shop");
        assertThat(uploads.get("/imports/" + again + "/mapping?fresh=true"))
                .bodyText()
                .doesNotContain("as for your last file", "The shop");
        var row = ran(again, form);
        assertThat(row.stored()).isZero();
        assertThat(row.known()).isEqualTo(2);
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
        assertThat(ran(orders, form).stored()).isEqualTo(2);

        var reviews = uploads.sent("FEEDBACK", """
                order,score,words,answered
                o1,5,"Came early,
                and whole",2024-05-04
                o9,1,Never came,2024-05-04
                o1,7,,2024-05-05
                """);
        var row = ran(reviews, Uploads.reviews());
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
        assertThat(ran(id, form).stored()).isEqualTo(2);
        assertThat(CurrentActor.as(marketer, () -> evidence.countInteractions(EvidenceFilter.ALL)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-8", "UTF-16LE"})
    void encodings_and_separators_are_recognised(String encoding) {
        var text = "Kunde;Zeitpunkt;Ereignis\nJörg;31.12.2023 10:00;Beschwerde über Größe\n";
        var mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        var answer = uploads.send("INTERACTIONS", "a.csv", (mark + text).getBytes(Charset.forName(encoding)));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(uploads.get(String.valueOf(answer.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Kunde · Jörg", "Beschwerde über Größe", "Dec 31, 2023, 10:00:00");
    }

    @Test
    void files_that_cannot_be_read_are_refused_with_the_reason() {
        refused("", "The file is empty.");
        refused("just words\nand more\n", "Only one column was found.");
        refused("customer,time,event\n", "holds no rows");
        refused("ann,2024-05-01,Visit\nben,2024-05-02,Visit\n", "it holds the value “2024-05-01”");
        refused("a,b\n\"never closed,1\n2,3\n", "Line 2 cannot be read");
        refused("a,b\n" + "x".repeat(1_500_000) + ",1\n", "Line 2 cannot be read");
        refused("a,b\n1,\u00002\n", "not a text file");
        refused("PK\u0003\u0004...", "This is a spreadsheet.");
        var none = uploads.send("INTERACTIONS", "", new byte[0]);
        assertThat(none).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Please choose a file.");
        assertThat(CurrentActor.as(marketer, () -> imports.listImports(10))).isEmpty();
        assertThat(jdbc.sql("select count(*) from data_import")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void columns_of_the_same_name_are_told_apart_by_their_place() {
        var id = uploads.sent("INTERACTIONS", "x,x,x\nann,2024-05-01,Visit\n");
        assertThat(ran(id, Uploads.visits()).stored()).isEqualTo(1);
    }

    @Test
    void lines_of_another_width_are_rejected_with_their_line() {
        var id = uploads.sent("INTERACTIONS", """
                customer,time,event
                "ann
                of two lines",2024-05-01,Visit

                ben,2024-05-01
                """);
        assertThat(ran(id, Uploads.visits()).stored()).isEqualTo(1);
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
        var row = ran(id, Uploads.visits());
        assertThat(row.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(row.stored()).isEqualTo(20_000);
        assertThat(uploads.get("/imports/" + id))
                .bodyText()
                .contains("cannot be read on from line 20,002", "Run again");
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
        assertThat(row(id).status()).isEqualTo(ImportStatus.UPLOADED);

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

    @Test
    void an_import_can_be_stopped_run_again_or_discarded() {
        var id = uploads.sent("INTERACTIONS", "customer,time,event\nann,2024-05-01,Visit\n");
        uploads.match(id, Uploads.visits());
        assertThat(uploads.post("/imports/" + id + "/cancel", new LinkedHashMap<>()))
                .hasStatus3xxRedirection();
        assertThat(run.run(marketer.workspaceId(), new ImportId(id), () -> false))
                .isTrue();
        assertThat(row(id).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(row(id).stored()).isZero();
        assertThat(uploads.post("/imports/" + id + "/cancel", new LinkedHashMap<>()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(ran(id, Uploads.visits()).stored()).isEqualTo(1);
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
        assertThat(run.run(marketer.workspaceId(), new ImportId(id), () -> false))
                .isTrue();
        assertThat(row(id).failure()).isEqualTo("interaction.failure.uploader");
    }

    private void refused(String text, String reason) {
        var answer = uploads.send("INTERACTIONS", "a.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(reason);
    }

    private ImportRow ran(UUID id, Map<String, String> form) {
        assertThat(uploads.match(id, form)).hasRedirectedUrl("/imports/" + id);
        run.run(marketer.workspaceId(), new ImportId(id), () -> false);
        return row(id);
    }

    private ImportRow row(UUID id) {
        return CurrentActor.as(
                marketer, () -> imports.findImport(new ImportId(id)).orElseThrow());
    }
}
