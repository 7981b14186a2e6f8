package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.MarkMoments;
import cx.atlas.journey.view.ChangeViews;
import cx.atlas.journey.view.Changes;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has become of a map since an act, and what it costs to ask. */
class ChangesTests extends VersionsTest {

    @Autowired
    ChangeViews changes;

    @Autowired
    MarkMoments moments;

    @Test
    void what_has_come_since_an_act_is_told_with_the_touched_cells() {
        long known = map(marketer).journey().acts();
        rewrite("Second words");
        var found = since(marketer, known);
        assertThat(found.traces().acts()).hasSize(1);
        assertThat(found.journey().acts()).isEqualTo(known + 1);
        assertThat(found.map().findCard(thought()).orElseThrow().body()).isEqualTo("Second words");
        assertThat(found.undoing().undoKind()).isNotNull();
    }

    @Test
    void where_nothing_has_come_no_map_is_read() {
        long known = map(marketer).journey().acts();
        assertThat(since(marketer, known).map()).isNull();
        assertThat(since(marketer, known).undoing()).isNotNull();
        assertThat(since(viewerOf(), known).undoing()).isNull();
        var sent = Statements.list(() -> since(marketer, known));
        assertThat(sent).hasSize(4).noneMatch(sql -> sql.contains("card"));
    }

    @Test
    void a_patch_is_read_in_one_transaction() {
        long known = map(marketer).journey().acts();
        rewrite("Second words");
        assertThat(Statements.list(() -> since(marketer, known)))
                .filteredOn(sql -> sql.startsWith("set local"))
                .hasSize(1);
    }

    @Test
    void too_many_changes_are_the_whole_map_and_only_the_last_acts_are_told() {
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        long known = map(marketer).journey().acts();
        var step = new StepId(map(marketer).steps().get(0).id());
        int acts = ChangeViews.MANY + 8;
        CurrentActor.run(other, () -> {
            for (int i = 0; i < acts; i++) {
                moments.mark(journey, step, i % 2 == 0);
            }
        });
        var found = since(marketer, known);
        assertThat(found.traces().many()).isTrue();
        assertThat(found.traces().things()).isEmpty();
        assertThat(found.traces().acts()).hasSize(5).last().matches(act -> act.number() == known + acts);
        assertThat(found.traces().earlier()).isEqualTo(acts - 5);
        assertThat(found.map().cards()).hasSameSizeAs(map(marketer).cards());
        assertThat(CurrentActor.as(other, () -> since(other, known)).traces().earlier())
                .isZero();
        assertThat(since(marketer, known + 8).traces().many()).isFalse();
    }

    private Actor viewerOf() {
        as(() -> publish.publish(journey));
        return viewer;
    }

    private Changes since(Actor actor, long number) {
        return CurrentActor.as(actor, () -> changes.findChanges(journey, number, things -> false))
                .orElseThrow();
    }
}
