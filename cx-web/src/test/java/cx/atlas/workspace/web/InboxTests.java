package cx.atlas.workspace.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Subject;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteComments;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.NoticeViews;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class InboxTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    WriteComments write;

    @Autowired
    NoticeViews views;

    Actor marketer;
    Actor cxo;
    JourneyId journey;

    @BeforeEach
    void two_people_and_a_journey() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        cxo = Workspaces.join(jdbc, marketer.workspaceId(), Role.CXO);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    @Test
    void an_empty_inbox_says_what_it_is_for() {
        assertThat(get("/inbox"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing here yet")
                .doesNotContain("unread-count");
        assertThat(get("/inbox?unread=true")).bodyText().contains("Everything is read");
    }

    @Test
    void a_notice_waits_until_it_is_opened_and_leads_to_its_thread() {
        var thread = name("@CXO <b>is it so?</b>");
        assertThat(get("/inbox"))
                .bodyText()
                .contains("MARKETER named you on “First year”")
                .contains("@CXO &lt;b&gt;is it so?")
                .contains("unread-count\" aria-hidden=\"true\">1<");
        assertThat(get("/strategy")).bodyText().contains("unread-count\" aria-hidden=\"true\">1<");
        assertThat(get("/inbox/" + notice()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/journeys/" + journey.value() + "/threads/" + thread.value());
        assertThat(get("/inbox")).bodyText().contains("named you").doesNotContain("unread-count");
        assertThat(get("/inbox?unread=true")).bodyText().doesNotContain("named you");
    }

    @Test
    void all_is_read_at_once() {
        name("@CXO one");
        name("@CXO two");
        assertThat(mvc.post().uri("/inbox/read").with(as(cxo)).exchange())
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/inbox");
        assertThat(get("/inbox")).bodyText().doesNotContain("unread-count").contains("@CXO one");
    }

    @Test
    void nobody_opens_somebody_elses_notice() {
        name("@CXO");
        var notice = notice();
        assertThat(mvc.get().uri("/inbox/" + notice).with(as(marketer)).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get()
                        .uri("/inbox/" + notice)
                        .with(as(Workspaces.actor(jdbc, Role.ADMIN)))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_number_of_unread_notices_costs_no_statement() {
        int none = Statements.count(() -> get("/strategy"));
        name("@CXO");
        assertThat(Statements.count(() -> get("/strategy"))).isEqualTo(none);
    }

    private ThreadId name(String words) {
        return CurrentActor.as(marketer, () -> write.start(journey, Subject.journey(), new Prose(words)));
    }

    private String notice() {
        return CurrentActor.as(cxo, () -> views.listNotices(false, 1, 0))
                .get(0)
                .id()
                .toString();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as(cxo)).exchange();
    }
}
