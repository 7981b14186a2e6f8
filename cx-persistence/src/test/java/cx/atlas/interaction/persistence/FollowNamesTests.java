package cx.atlas.interaction.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.ArchiveTouchpoint;
import cx.atlas.touchpoint.usecase.DescribeTouchpoint;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class FollowNamesTests {

    static final Instant NOON = Instant.parse("2024-03-31T12:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordInteractions recording;

    @Autowired
    KeepChannels channels;

    @Autowired
    RecordTouchpoint record;

    @Autowired
    DescribeTouchpoint describe;

    @Autowired
    ArchiveTouchpoint archive;

    Actor marketer;
    Ground ground;

    @BeforeEach
    void company() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        ground = new Ground(jdbc, transaction, marketer);
        sent(marketer);
    }

    @Test
    void a_recorded_touchpoint_takes_what_was_sent_under_its_name_and_nothing_else() {
        var touchpoint = recorded("CLICK", opened("WWW"));
        assertThat(at(touchpoint)).isEqualTo(3);
        assertThat(ground.count("interaction where touchpoint_id is null")).isEqualTo(1);
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void an_opened_channel_is_known_at_once() {
        var web = opened("www");
        assertThat(ground.read("select 1 from interaction where channel_id = ?", web.value()))
                .hasSize(3);
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void a_renamed_touchpoint_takes_more_and_keeps_what_it_has() {
        var web = opened("www");
        var touchpoint = recorded("click", web);
        as(() -> {
            describe.describe(touchpoint, 0, said("view", web));
            return 0;
        });
        assertThat(at(touchpoint)).isEqualTo(4);
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void a_moved_touchpoint_and_a_renamed_channel_take_what_now_has_their_name() {
        var touchpoint = recorded("click", opened("App"));
        assertThat(at(touchpoint)).isZero();
        var web = opened("www");
        as(() -> {
            describe.describe(touchpoint, 0, said("click", web));
            return 0;
        });
        assertThat(at(touchpoint)).isEqualTo(3);

        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void a_renamed_channel_brings_its_touchpoints_their_events() {
        var app = opened("App");
        var touchpoint = recorded("click", app);
        as(() -> {
            channels.describe(app, 0, new KeepChannels.Description(new Name("www"), icon(), Tenure.OWNED));
            return 0;
        });
        assertThat(at(touchpoint)).isEqualTo(3);
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void what_another_workspace_was_sent_stays_where_it_is() {
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        sent(other);
        recorded("click", opened("www"));
        var theirs = new Ground(jdbc, transaction, other);
        assertThat(theirs.count("interaction where touchpoint_id is null")).isEqualTo(3);
    }

    @Test
    void an_archived_touchpoint_keeps_its_events_and_its_name() {
        var touchpoint = recorded("click", opened("www"));
        as(() -> {
            archive.archive(touchpoint);
            recording.record(ImportId.next(), List.of(Occurrence.of("cem", NOON, "www", "click")));
            return 0;
        });
        assertThat(at(touchpoint)).isEqualTo(4);
    }

    private void sent(Actor actor) {
        CurrentActor.run(
                actor,
                () -> recording.record(
                        ImportId.next(),
                        List.of(
                                Occurrence.of("ann", NOON, "www", "click"),
                                Occurrence.of("ben", NOON, "Www", "Click"),
                                Occurrence.of("ben", NOON, "www", "view"),
                                Answer.of("ann", NOON, "www", "click", Metric.CSAT, 5, "Nice"))));
    }

    private ChannelId opened(String name) {
        return as(() -> channels.open(new KeepChannels.Description(new Name(name), icon(), Tenure.OWNED)));
    }

    private static ChannelIcon icon() {
        return new ChannelIcon(ChannelIcon.CHOICE.get(0));
    }

    private TouchpointId recorded(String name, ChannelId channel) {
        return as(() -> record.record(said(name, channel)));
    }

    private static TouchpointDescription said(String name, ChannelId channel) {
        return TouchpointDescription.of(new Name(name), channel, null);
    }

    private <T> T as(Supplier<T> act) {
        return CurrentActor.as(marketer, act::get);
    }

    private long at(TouchpointId touchpoint) {
        return ground.read("""
                select 1 from interaction where touchpoint_id = ? union all select 1 from feedback where touchpoint_id = ?
                """, touchpoint.value(), touchpoint.value()).size();
    }
}
