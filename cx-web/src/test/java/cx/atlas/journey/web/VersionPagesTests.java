package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.view.VersionRow;
import cx.atlas.journey.view.VersionViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Versions, comparisons, publishing, the lock and the review, as pages. */
class VersionPagesTests extends MapTests {

    @Autowired
    VersionViews versions;

    @Test
    void a_map_is_kept_under_a_name_read_compared_and_restored() {
        assertThat(page("/versions")).hasStatusOk().bodyText().contains("No version is kept yet");
        assertThat(send("/versions", Map.of("name", "As drawn", "note", "Before the workshop")))
                .hasStatus3xxRedirection();
        var id = rows().get(0).id();
        var card = thought(0);
        rename("/cards/" + card.id(), card.version(), "Everyone raves about it");
        request(HttpMethod.DELETE, "/steps/" + step(1).id(), Map.of(), marketer);
        assertThat(page("/versions"))
                .bodyText()
                .contains("As drawn")
                .contains("Before the workshop")
                .contains("3 stages, 3 steps");
        assertThat(page("/versions/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("can be read, not changed")
                .contains("Everyone talks about it")
                .doesNotContain("raves")
                .doesNotContain("data-edit=\"")
                .doesNotContain("map-editable");
        assertThat(page("/compare?from=" + id))
                .hasStatusOk()
                .bodyText()
                .contains("0 added, 1 gone, 1 changed")
                .contains("<del> talks</del>")
                .contains("<ins> raves</ins>")
                .contains("Asks a friend");
        assertThat(page("/compare?as=list&from=" + id))
                .hasStatusOk()
                .bodyText()
                .contains("compare-list")
                .doesNotContain("She recommends it");
        assertThat(page("/compare?from=nonsense")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send("/versions/" + id + "/restore", Map.of())).hasStatus3xxRedirection();
        assertThat(thought(0).body()).isEqualTo("Everyone talks about it");
        assertThat(map().steps()).hasSize(3);
        assertThat(send("/versions/" + id + "/restore", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/undo", Map.of())).hasStatusOk();
        assertThat(thought(0).body()).isEqualTo("Everyone raves about it");
    }

    @Test
    void a_version_without_a_name_is_refused_and_nothing_typed_is_lost() {
        assertThat(send("/versions", Map.of("name", " ", "note", "Before the workshop")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a name")
                .contains("Before the workshop");
        assertThat(send("/versions", Map.of("name", "x".repeat(121), "note", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rows()).isEmpty();
    }

    @Test
    void viewers_see_what_was_published_and_those_who_draw_how_far_the_draft_has_gone_on() {
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        send("/publish", Map.of());
        var card = thought(0);
        assertThat(rename("/cards/" + card.id(), card.version(), "Only a draft"))
                .bodyText()
                .contains("Draft · 1 change since published")
                .contains("Publish again");
        for (var view : List.of("", "/curve", "/blueprint", "/present", "/print", "/table", "/history")) {
            assertThat(page(view, viewer)).as(view).hasStatusOk().bodyText().doesNotContain("Only a draft");
        }
        assertThat(page("", viewer))
                .bodyText()
                .contains("Everyone talks about it")
                .doesNotContain("since published");
        assertThat(page("/cards/" + card.id(), viewer)).bodyText().contains("Everyone talks about it");
        assertThat(request(HttpMethod.GET, "/changes?since=0", Map.of(), viewer))
                .bodyText()
                .doesNotContain("Only a draft");
        assertThat(page("/versions", viewer)).hasStatus(HttpStatus.FORBIDDEN);
        send("/publish", Map.of());
        assertThat(page("", viewer)).bodyText().contains("Only a draft");
        send("/withdraw", Map.of());
        assertThat(page("", viewer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_locked_map_refuses_changes_in_words_and_keeps_what_was_typed() {
        assertThat(send("/lock", Map.of("reason", " "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("/lock", Map.of("reason", "Audit until Friday"))).hasStatus3xxRedirection();
        var card = thought(0);
        assertThat(rename("/cards/" + card.id(), card.version(), "My new words"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("has locked this map: “Audit until Friday”")
                .contains("My new words");
        assertThat(post("/stages", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page("")).bodyText().contains("Audit until Friday").doesNotContain("map-editable");
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        assertThat(request(HttpMethod.POST, "/unlock", Map.of(), other)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("/unlock", Map.of())).hasStatus3xxRedirection();
        assertThat(rename("/cards/" + card.id(), card.version(), "My new words"))
                .hasStatusOk();
    }

    @Test
    void a_review_is_planned_told_when_overdue_and_done() {
        assertThat(send("/review", Map.of("due", "soon", "months", "6")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a date");
        assertThat(send("/review", Map.of("due", "2020-01-01", "months", "many")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("/review", Map.of("due", "2020-01-01", "months", "6"))).hasStatus3xxRedirection();
        assertThat(page("")).bodyText().contains("Review overdue");
        assertThat(mvc.get().uri("/journeys").with(as(marketer))).bodyText().contains("Review overdue");
        assertThat(send("/reviewed", Map.of())).hasStatus3xxRedirection();
        assertThat(page("")).bodyText().doesNotContain("Review overdue");
        assertThat(page("/care")).hasStatusOk().bodyText().contains("Last reviewed on");
    }

    @Test
    void a_copy_stands_beside_its_origin() {
        assertThat(page("/copy?toBe=true"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"To-be: First year\"")
                .contains("value=\"TO_BE\" checked");
        var copied = mvc.post()
                .uri(address("/copy"))
                .param("edition", "0")
                .param("name", "To be")
                .param("kind", "TO_BE")
                .with(as(marketer))
                .exchange();
        var copy = String.valueOf(copied.getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(copy).with(as(marketer))).bodyText().contains("beside “First year”");
        assertThat(mvc.get().uri(copy + "/compare").with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing differs");
        var card = thought(0);
        rename("/cards/" + card.id(), card.version(), "Nobody talks about it");
        assertThat(mvc.get().uri(copy + "/compare?from=origin").with(as(marketer)))
                .bodyText()
                .contains("0 added, 0 gone, 1 changed")
                .contains("<del>Nobody</del>");
    }

    @Test
    void the_history_of_a_card_tells_old_words_and_puts_them_back() {
        var card = thought(0);
        rename("/cards/" + card.id(), card.version(), "Second words");
        long act = map().journey().acts();
        assertThat(get("/cards/" + card.id() + "/history"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>Everyone talks about it</del>")
                .contains("<ins>Second words</ins>")
                .contains("Restore this wording")
                .doesNotContain("<html");
        assertThat(page("/cards/" + card.id() + "/history"))
                .hasStatusOk()
                .bodyText()
                .contains("<html");
        assertThat(page("/history"))
                .bodyText()
                .contains("Changed “Second words”")
                .contains("Started “First year”");
        assertThat(post("/wording", Map.of("kind", "CARD", "thing", card.id(), "act", act, "seen", act)))
                .hasStatusOk()
                .bodyText()
                .contains("Everyone talks about it");
        assertThat(post("/wording", Map.of("kind", "CARD", "thing", card.id(), "act", 99, "seen", 99)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/wording", Map.of("kind", "nonsense", "thing", card.id(), "act", 1, "seen", 1)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void old_words_are_not_put_over_what_was_written_since_the_history_was_drawn() {
        var card = thought(0);
        rename("/cards/" + card.id(), card.version(), "Second words");
        long act = map().journey().acts();
        assertThat(get("/cards/" + card.id() + "/history")).bodyText().contains("name=\"seen\" value=\"" + act + "\"");
        rename("/cards/" + card.id(), thought(0).version(), "Words of somebody else");
        assertThat(post("/wording", Map.of("kind", "CARD", "thing", card.id(), "act", act, "seen", act)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nothing was overwritten");
        assertThat(thought(0).body()).isEqualTo("Words of somebody else");
    }

    @Test
    void a_long_history_is_read_page_by_page() {
        for (int i = 0; i < 32; i++) {
            post("/steps/" + step(0).id() + "/moment", Map.of("moment", i % 2 == 0));
        }
        assertThat(get("/steps/" + step(0).id() + "/history")).bodyText().contains("Show earlier");
        assertThat(get("/steps/" + step(0).id() + "/history?before=4"))
                .bodyText()
                .contains("Started")
                .doesNotContain("Show earlier");
    }

    private List<VersionRow> rows() {
        return CurrentActor.as(marketer, () -> versions.listVersions(journey));
    }

    private MvcTestResult page(String path) {
        return page(path, marketer);
    }

    private MvcTestResult page(String path, Actor actor) {
        return mvc.get().uri(address(path)).with(as(actor)).exchange();
    }

    private MvcTestResult send(String path, Map<String, String> parameters) {
        var request = mvc.post().uri(address(path));
        parameters.forEach(request::param);
        return request.with(as(marketer)).exchange();
    }
}
