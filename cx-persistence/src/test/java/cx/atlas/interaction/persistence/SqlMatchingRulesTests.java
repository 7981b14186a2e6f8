package cx.atlas.interaction.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.EventName;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.MatchingRuleId;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.usecase.MatchEvents;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.shared.NotFound;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class SqlMatchingRulesTests {

    static final Instant NOON = Instant.parse("2024-03-31T12:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordInteractions recording;

    @Autowired
    MatchEvents matching;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;
    Ground ground;
    UUID web;
    UUID home;

    @BeforeEach
    void company() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        ground = new Ground(jdbc, transaction, marketer);
        web = ground.channel("Web");
        home = ground.touchpoint(web, "Home page");
        act(() -> recording
                .record(
                        ImportId.next(),
                        List.of(
                                Occurrence.of("ann", NOON, "www", "page_view"),
                                Occurrence.of("ben", NOON, "WWW", "Page_View"),
                                Occurrence.of("ben", NOON, "www", "click"),
                                Answer.of("ann", NOON, "www", "page_view", Metric.CSAT, 5, ""),
                                Answer.of("ann", NOON, "www", "page_view", Metric.CSAT, null, "Nice")))
                .stored());
    }

    @Test
    void a_rule_gives_stored_events_of_its_name_their_touchpoint_and_moves_their_counts() {
        assertThat(match("www", "page_view", home)).isEqualTo(4);
        assertThat(at(home)).isEqualTo(4);
        assertThat(ground.differences()).isEmpty();
        assertThat(ground.read("select touchpoint_id from interaction_day where channel_id = ?", web))
                .hasSize(1);
    }

    @Test
    void events_that_arrive_later_follow_the_rule() {
        match("WWW", "PAGE_VIEW", home);
        act(() -> recording
                .record(ImportId.next(), List.of(Occurrence.of("cem", NOON, "www", "page_view")))
                .stored());
        assertThat(at(home)).isEqualTo(5);
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void removing_a_rule_takes_its_events_off_the_map_again() {
        match("www", "page_view", home);
        var rule = (UUID) ground.read("select id from matching_rule").get(0).get("id");
        assertThat(act(() -> matching.unmatch(new MatchingRuleId(rule)))).isEqualTo(4);
        assertThat(at(home)).isZero();
        assertThat(ground.read("select 1 from interaction where channel_id is not null"))
                .isEmpty();
        assertThat(ground.differences()).isEmpty();
        assertThatThrownBy(() -> act(() -> matching.unmatch(new MatchingRuleId(rule))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_rule_goes_before_the_names_and_a_newer_rule_before_an_older() {
        var named = ground.touchpoint(ground.channel("www"), "page_view");
        assertThat(act(matching::resolveAgain)).isEqualTo(5);
        assertThat(at(named)).isEqualTo(4);

        match("www", "page_view", home);
        assertThat(at(home)).isEqualTo(4);
        var other = ground.touchpoint(web, "Start page");
        match("Www", "page_view", other);
        assertThat(at(other)).isEqualTo(4);
        assertThat(ground.count("matching_rule")).isEqualTo(1);
        assertThat(ground.differences()).isEmpty();

        var rule = (UUID) ground.read("select id from matching_rule").get(0).get("id");
        act(() -> matching.unmatch(new MatchingRuleId(rule)));
        assertThat(at(named)).isEqualTo(4);
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void resolving_again_finds_touchpoints_that_were_recorded_later_and_nothing_twice() {
        var click = ground.touchpoint(ground.channel("WWW"), "Click");
        assertThat(act(matching::resolveAgain)).isEqualTo(5);
        assertThat(at(click)).isEqualTo(1);
        assertThat(act(matching::resolveAgain)).isZero();
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void a_renamed_channel_keeps_what_was_sent_under_its_former_name() {
        var channel = ground.channel("WWW");
        act(matching::resolveAgain);
        ground.write("update channel set name = 'Site' where id = ?", channel);
        assertThat(act(matching::resolveAgain)).isZero();
        assertThat(ground.read("select 1 from interaction where channel_id = ?", channel))
                .hasSize(3);
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void a_touchpoint_of_another_workspace_cannot_be_matched() {
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        var theirs = new Ground(jdbc, transaction, other);
        var foreign = theirs.touchpoint(theirs.channel("Web"), "Home page");
        assertThatThrownBy(() -> match("www", "click", foreign)).isInstanceOf(NotFound.class);
    }

    private long match(String channel, String event, UUID touchpoint) {
        return act(() -> matching.match(new EventName(channel, event), new TouchpointId(touchpoint)));
    }

    private long act(LongSupplier act) {
        return CurrentActor.as(marketer, act::getAsLong);
    }

    private long at(UUID touchpoint) {
        return ground.read("""
                select 1 from interaction where touchpoint_id = ? union all select 1 from feedback where touchpoint_id = ?
                """, touchpoint, touchpoint).size();
    }
}
