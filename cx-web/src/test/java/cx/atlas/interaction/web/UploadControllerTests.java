package cx.atlas.interaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.view.ImportViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files on their way in: what they are recognised as, and why some are refused. */
@WebTest
class UploadControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    ImportViews imports;

    Actor marketer;
    Uploads uploads;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        uploads = new Uploads(mvc, marketer);
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
        assertThat(uploads.count(context, "data_import")).isZero();
    }

    @Test
    void a_file_of_more_columns_than_a_form_can_show_is_refused_at_its_field() {
        refused(
                "c,".repeat(500) + "c\n" + "1,".repeat(500) + "1\n",
                "The file has 501 columns; at most 500 can be read.");
        var widest = "c,".repeat(499) + "c\n" + "1,".repeat(499) + "1\n";
        assertThat(uploads.send("INTERACTIONS", "a.csv", widest.getBytes(StandardCharsets.UTF_8)))
                .hasStatus3xxRedirection();
    }

    private void refused(String text, String reason) {
        var answer = uploads.send("INTERACTIONS", "a.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(reason);
    }
}
