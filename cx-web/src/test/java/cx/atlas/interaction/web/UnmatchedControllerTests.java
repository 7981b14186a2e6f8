package cx.atlas.interaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.interaction.view.MatchingViews;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class UnmatchedControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordInteractions recording;

    @Autowired
    MatchingViews matching;

    @Autowired
    KeepChannels channels;

    @Autowired
    RecordTouchpoint touchpoints;

    Actor marketer;
    Uploads pages;

    @BeforeEach
    void events() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        pages = new Uploads(mvc, marketer);
        var noon = Instant.parse("2024-05-01T12:00:00Z");
        CurrentActor.run(
                marketer,
                () -> recording.record(
                        ImportId.next(),
                        List.of(
                                Occurrence.of("ann", noon, "www", "page_view"),
                                Occurrence.of("ben", noon, "www", "Page_view"),
                                Occurrence.of("ben", noon, "www", "click"))));
    }

    @Test
    void what_is_not_on_any_map_is_listed_and_a_rule_gives_it_its_place() {
        assertThat(pages.get("/unmatched")).bodyText().containsSubsequence("age_view", "2", "click", "1");
        assertThat(pages.get("/unmatched/rules/new?channel=www&event=page_view"))
                .bodyText()
                .contains("value=\"www\"", "value=\"page_view\"");

        var home = touchpoint("Web", "Home");
        assertThat(rule("www", "page_view", home.value().toString())).hasRedirectedUrl("/unmatched");
        assertThat(pages.get("/unmatched")).bodyText().contains("www · page_view", "Home · Web");
        assertThat(CurrentActor.as(marketer, () -> matching.listUnmatched(10)))
                .singleElement()
                .satisfies(row -> assertThat(row.event()).isEqualTo("click"));

        var id = CurrentActor.as(marketer, matching::listRules).get(0).id();
        assertThat(pages.post("/unmatched/rules/" + id + "/remove", Map.of())).hasRedirectedUrl("/unmatched");
        assertThat(CurrentActor.as(marketer, () -> matching.listUnmatched(10))).hasSize(2);
        assertThat(pages.post("/unmatched/rules/" + id + "/remove", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_touchpoint_that_is_recorded_later_takes_what_was_sent_under_its_name() {
        touchpoint("WWW", "Click");
        assertThat(CurrentActor.as(marketer, () -> matching.listUnmatched(10)))
                .singleElement()
                .satisfies(row -> assertThat(row.interactions()).isEqualTo(2));
        assertThat(pages.post("/unmatched/resolve", Map.of())).hasRedirectedUrl("/unmatched");
    }

    @Test
    void a_rule_without_a_name_or_touchpoint_is_refused_and_keeps_what_was_typed() {
        assertThat(rule("www", " ", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please name the event", "Please choose a touchpoint.", "value=\"www\"");
        assertThat(rule("www", "click", "-".repeat(36))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rule("www", "click", UUID.randomUUID().toString())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.post("/unmatched/rules", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult rule(String channel, String event, String touchpoint) {
        return pages.post("/unmatched/rules", Map.of("channel", channel, "event", event, "touchpoint", touchpoint));
    }

    private TouchpointId touchpoint(String channel, String name) {
        var said = new KeepChannels.Description(
                new Name(channel), new ChannelIcon(ChannelIcon.CHOICE.get(0)), Tenure.OWNED);
        return CurrentActor.as(
                marketer,
                () -> touchpoints.record(TouchpointDescription.of(new Name(name), channels.open(said), null)));
    }
}
