package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.usecase.ArchiveJourney;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.ThreadView;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class CommentsControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    ArchiveJourney archive;

    @Autowired
    WriteCards cards;

    @Autowired
    CommentViews comments;

    @Autowired
    MapViews maps;

    Actor marketer;
    Actor viewer;
    JourneyId journey;
    UUID card;

    @BeforeEach
    void a_published_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
        CurrentActor.run(marketer, () -> publish.publish(journey));
        card = CurrentActor.as(marketer, () -> maps.findMap(journey).orElseThrow())
                .steps()
                .get(0)
                .cells()
                .get(JourneyMother.THINKS)
                .cards()
                .get(0)
                .id();
    }

    @Test
    void a_comment_comes_back_with_the_numbers_of_open_ones() {
        var answer = post(viewer, "/cards/" + card + "/comments", "<b>Who</b> said so?\nSee https://example.com/x.");
        assertThat(answer)
                .hasStatusOk()
                .hasHeader(
                        "HX-Trigger",
                        "{\"cx:comments\":{\"counts\":{\"%s\":1,\"%s\":1}}}".formatted(journey.value(), card));
        assertThat(answer)
                .bodyText()
                .startsWith("<section id=\"comments\"")
                .contains("&lt;b&gt;Who&lt;/b&gt; said so?")
                .contains("href=\"https://example.com/x\" rel=\"noopener nofollow\"")
                .doesNotContain("<b>Who");
        assertThat(thread().comments()).hasSize(1);
    }

    @Test
    void a_tab_has_its_content_a_panel_and_a_page() {
        post(marketer, "/cards/" + card + "/comments", "Sure?");
        var address = "/cards/" + card + "/comments";
        assertThat(get(viewer, address, "tabpanel-comments")).bodyText().startsWith("<section id=\"comments\"");
        assertThat(get(viewer, address, "panel"))
                .bodyText()
                .startsWith("<aside id=\"panel\"")
                .contains("aria-controls=\"tabpanel-comments\" aria-selected=\"true\"")
                .contains("Sure?");
        assertThat(page(viewer, address))
                .bodyText()
                .contains("<html")
                .contains("role=\"grid\"")
                .contains("Sure?");
        assertThat(page(viewer, "/cards/" + card))
                .bodyText()
                .contains("aria-controls=\"tabpanel-details\" aria-selected=\"true\"")
                .contains("hx-get=\"/journeys/" + journey.value() + address + "\"")
                .doesNotContain("Sure?");
        assertThat(page(viewer, "/comments")).bodyText().contains("Sure?").contains("Everyone talks about it");
    }

    @Test
    void a_card_and_the_heading_show_how_many_threads_are_open() {
        assertThat(page(viewer, "")).bodyText().contains("data-comments-of=\"" + card + "\" hidden");
        post(marketer, "/cards/" + card + "/comments", "Sure?");
        assertThat(page(viewer, ""))
                .bodyText()
                .contains("data-comments-of=\"" + card + "\" aria-label=\"Open comments: 1\"");
    }

    @Test
    void an_empty_or_too_long_comment_stays_with_the_reason() {
        assertThat(post(viewer, "/comments", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please write something.");
        assertThat(post(viewer, "/comments", "x".repeat(4001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 4,000 characters")
                .contains("x".repeat(4001));
        post(viewer, "/comments", "First");
        assertThat(post(viewer, at(thread()) + "/replies", "y".repeat(4001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .startsWith("<article")
                .contains("y".repeat(4001));
        assertThat(post(viewer, "/comments", "😀".repeat(4000))).hasStatusOk();
    }

    @Test
    void what_is_gone_takes_no_comments() {
        assertThat(post(viewer, "/cards/" + UUID.randomUUID() + "/comments", "So"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This card is no longer on the map.");
        assertThat(post(viewer, "/threads/" + UUID.randomUUID() + "/replies", "So"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("These comments have been deleted.");
        CurrentActor.run(marketer, () -> archive.archive(journey));
        assertThat(post(viewer, "/comments", "So")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(viewer, "/comments")).bodyText().contains("This journey is archived");
    }

    @Test
    void a_thread_is_answered_resolved_and_reopened() {
        post(marketer, "/comments", "Why?");
        var thread = at(thread());
        assertThat(post(viewer, thread + "/replies", "Because"))
                .bodyText()
                .contains("Why?")
                .contains("Because");
        assertThat(post(viewer, thread + "/resolve", ""))
                .hasHeader("HX-Trigger", "{\"cx:comments\":{\"counts\":{\"%s\":0}}}".formatted(journey.value()))
                .bodyText()
                .contains("Resolved by VIEWER");
        assertThat(get(viewer, "/comments", "comments")).bodyText().doesNotContain("Because");
        assertThat(get(viewer, "/comments?resolved=true", "comments"))
                .bodyText()
                .contains("Because");
        assertThat(post(viewer, thread + "/reopen", "")).bodyText().doesNotContain("Resolved by");
    }

    @Test
    void a_thread_has_its_own_address_also_when_its_card_is_gone() {
        post(marketer, "/cards/" + card + "/comments", "Sure?");
        var id = thread().id();
        assertThat(page(viewer, "/threads/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("thread-shown")
                .contains("action=\"/journeys/" + journey.value() + "/cards/" + card + "/comments\"");
        CurrentActor.run(marketer, () -> cards.remove(journey, new CardId(card)));
        assertThat(page(viewer, "/threads/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("thread-shown")
                .contains("Everyone talks about it")
                .contains("on a removed card")
                .contains("action=\"/journeys/" + journey.value() + "/comments\"");
    }

    @Test
    void the_own_comment_is_changed_and_a_stale_edit_shows_both_texts() {
        post(viewer, "/comments", "Frist");
        var comment = at(thread()) + "/comments/" + thread().comments().get(0).id();
        assertThat(get(viewer, comment + "/edit", "x"))
                .bodyText()
                .contains("name=\"version\" value=\"0\"")
                .contains("Frist");
        assertThat(post(viewer, comment, Map.of("version", "0", "text", "First")))
                .hasStatusOk()
                .bodyText()
                .startsWith("<li class=\"comment\"")
                .contains("edited");
        assertThat(post(viewer, comment, Map.of("version", "0", "text", "Second")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<q>First</q>")
                .contains("Second</textarea>");
        assertThat(post(marketer, comment, Map.of("version", "1", "text", "Mine")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(thread().comments().get(0).body()).isEqualTo("First");
    }

    @Test
    void comments_are_deleted_by_their_authors_and_by_who_keeps_journeys() {
        post(marketer, "/comments", "Marketer's");
        var thread = at(thread());
        post(viewer, thread + "/replies", "Viewer's");
        var first = thread + "/comments/" + thread().comments().get(0).id();
        var second = thread + "/comments/" + thread().comments().get(1).id();
        assertThat(exchange(HttpMethod.DELETE, viewer, first, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(exchange(HttpMethod.DELETE, marketer, first, Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("This comment was deleted.")
                .contains("Viewer&#39;s");
        assertThat(exchange(HttpMethod.DELETE, marketer, second, Map.of()))
                .hasStatusOk()
                .bodyText()
                .isEmpty();
        assertThat(page(viewer, thread)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void only_who_sees_the_journey_can_be_named() {
        assertThat(get(viewer, "/people?q=view", "x"))
                .bodyText()
                .contains("data-label=\"VIEWER\"")
                .doesNotContain("MARKETER");
        assertThat(get(viewer, "/people?q=ewer", "x")).bodyText().doesNotContain("VIEWER");
        CurrentActor.run(marketer, () -> publish.withdraw(journey));
        assertThat(get(marketer, "/people", "x"))
                .bodyText()
                .contains("MARKETER")
                .doesNotContain("VIEWER");
    }

    @Test
    void drafts_and_their_comments_are_hidden_from_readers() {
        post(marketer, "/comments", "Secret");
        var id = thread().id();
        CurrentActor.run(marketer, () -> publish.withdraw(journey));
        for (var path : List.of("/comments", "/cards/" + card + "/comments", "/threads/" + id, "/people")) {
            assertThat(page(viewer, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(post(viewer, "/threads/" + id + "/replies", "So")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void comments_take_as_many_statements_however_many_there_are() {
        post(marketer, "/comments", "One");
        int few = Statements.count(() -> get(viewer, "/comments", "comments"));
        for (int i = 0; i < 5; i++) {
            post(marketer, "/cards/" + card + "/comments", "Thread @VIEWER " + i);
        }
        assertThat(Statements.count(() -> get(viewer, "/comments", "comments"))).isEqualTo(few);
    }

    @Test
    void without_scripts_a_comment_leads_back_to_the_map() {
        var answer = mvc.post()
                .uri("/journeys/" + journey.value() + "/comments")
                .param("text", "Plain")
                .with(as(viewer))
                .exchange();
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/journeys/" + journey.value() + "/comments");
    }

    private ThreadView thread() {
        return CurrentActor.as(marketer, () -> comments.listThreads(journey, null, false, 50))
                .threads()
                .get(0);
    }

    private static String at(ThreadView thread) {
        return "/threads/" + thread.id();
    }

    private MvcTestResult post(Actor by, String path, String text) {
        return post(by, path, Map.of("text", text));
    }

    private MvcTestResult post(Actor by, String path, Map<String, String> values) {
        return exchange(HttpMethod.POST, by, path, values);
    }

    private MvcTestResult exchange(HttpMethod method, Actor by, String path, Map<String, String> values) {
        var request = mvc.method(method)
                .uri("/journeys/" + journey.value() + path)
                .header("HX-Request", "true")
                .with(as(by));
        values.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(Actor by, String path, String target) {
        return mvc.get()
                .uri("/journeys/" + journey.value() + path)
                .header("HX-Request", "true")
                .header("HX-Target", target)
                .with(as(by))
                .exchange();
    }

    private MvcTestResult page(Actor by, String path) {
        return mvc.get().uri("/journeys/" + journey.value() + path).with(as(by)).exchange();
    }
}
