package cx.atlas.touchpoint.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.view.ChannelRow;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ChannelControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChannelViews views;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void an_opened_channel_is_listed_with_its_icon_and_tenure() {
        assertThat(open("Kiosk", "tool", "EARNED")).hasStatus3xxRedirection().hasRedirectedUrl("/channels");
        assertThat(channels()).singleElement().satisfies(row -> {
            assertThat(row.icon()).isEqualTo("tool");
            assertThat(row.tenure()).isEqualTo(Tenure.EARNED);
        });
        assertThat(mvc.get().uri("/channels").with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("Kiosk", "Earned");
    }

    @Test
    void what_is_wrong_comes_back_at_its_field_with_everything_typed() {
        assertThat(open("Kiosk", "nuclear", "PAID"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please pick one of the icons.", "value=\"Kiosk\"");
        assertThat(open("Kiosk", "tool", "STOLEN"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please pick one.");
        assertThat(open(" ", "tool", "PAID"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a name.");
        open("Kiosk", "tool", "PAID");
        assertThat(open("KIOSK", "tool", "PAID"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is already one named");
    }

    @Test
    void a_stale_edit_is_refused_and_shows_both_texts() {
        open("Kiosk", "tool", "OWNED");
        var row = channels().get(0);
        assertThat(describe(row, "Stand")).hasStatus3xxRedirection();
        assertThat(describe(row, "Booth"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Stand", "Booth");
        assertThat(channels().get(0).name()).isEqualTo("Stand");
    }

    @Test
    void an_archived_channel_leaves_the_list_and_comes_back() {
        open("Kiosk", "tool", "OWNED");
        var id = channels().get(0).id();
        assertThat(mvc.post().uri("/channels/{id}/archive", id).with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(channels()).isEmpty();
        assertThat(mvc.get().uri("/channels?archived=true").with(as(marketer)))
                .bodyText()
                .contains("Kiosk");
        assertThat(mvc.post().uri("/channels/{id}/restore", id).with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(channels()).hasSize(1);
    }

    private MvcTestResult open(String name, String icon, String tenure) {
        return mvc.post()
                .uri("/channels")
                .param("version", "0")
                .param("name", name)
                .param("icon", icon)
                .param("tenure", tenure)
                .with(as(marketer))
                .exchange();
    }

    private MvcTestResult describe(ChannelRow row, String name) {
        return mvc.post()
                .uri("/channels/{id}", row.id())
                .param("version", Long.toString(row.version()))
                .param("name", name)
                .param("icon", row.icon())
                .param("tenure", row.tenure().name())
                .with(as(marketer))
                .exchange();
    }

    private List<ChannelRow> channels() {
        return CurrentActor.as(marketer, () -> views.listChannels(false));
    }
}
