package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Threads in the panel. */
class CommentsControllerTests extends CommentsTest {

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
        assertThat(page(marketer, "/threads/" + thread().id())).bodyText().contains("id=\"undo-button\"");
    }

    @Test
    void a_card_and_the_heading_show_how_many_threads_are_open() {
        assertThat(page(viewer, "")).bodyText().doesNotContain("data-comments-of=\"" + card);
        post(marketer, "/cards/" + card + "/comments", "Sure?");
        assertThat(page(viewer, ""))
                .bodyText()
                .contains("data-comments-of=\"" + card + "\" aria-label=\"Open comments: 1\"");
    }

    @Test
    void the_numbers_of_open_ones_can_be_asked_for() {
        post(marketer, "/cards/" + card + "/comments", "Sure?");
        post(marketer, "/comments", "All of it?");
        assertThat(page(viewer, "/comments/open"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"all\":2,\"byThing\":{\"%s\":1}}".formatted(card));
        assertThat(page(Workspaces.actor(jdbc, Role.ADMIN), "/comments/open")).hasStatus(HttpStatus.NOT_FOUND);
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
        assertThat(page(viewer, "/threads/" + id)).bodyText().doesNotContain("on a removed card");
        CurrentActor.run(marketer, () -> publish.publish(journey));
        assertThat(page(viewer, "/threads/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("thread-shown")
                .contains("Everyone talks about it")
                .contains("on a removed card")
                .contains("action=\"/journeys/" + journey.value() + "/comments\"");
    }

    @Test
    void who_is_mentioned_on_a_card_that_is_not_published_is_led_to_the_journey() {
        var draft = CurrentActor.as(marketer, () -> {
            var map = maps.findMap(journey).orElseThrow();
            var cell = map.steps().get(0).cells().get(JourneyMother.THINKS);
            return cards.write(
                    journey, new StepId(cell.step()), new LaneId(cell.lane().id()), new Prose("Secret"));
        });
        var address = "/cards/" + draft.value() + "/comments";
        assertThat(post(marketer, address, "Look, @VIEWER")).hasStatusOk();
        assertThat(page(viewer, "/threads/" + thread().id()))
                .hasStatusOk()
                .bodyText()
                .contains("thread-shown")
                .contains("Look, ")
                .contains("on a card that is not published yet")
                .contains("action=\"/journeys/" + journey.value() + "/comments\"")
                .doesNotContain("Secret");
        assertThat(post(viewer, address, "Hm")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(viewer, at(thread()) + "/replies", "Hm")).hasStatusOk();
    }
}
