package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.CurrentActor;
import cxtest.Statements;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** What is refused, and what else comments touch. */
class CommentRefusalTests extends CommentsTest {

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
}
