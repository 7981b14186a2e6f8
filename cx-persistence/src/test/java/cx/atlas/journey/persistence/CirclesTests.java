package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.JourneyMother;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import org.junit.jupiter.api.Test;

/** Journeys that are parts of others never lead in a circle, and belong to somebody who is there. */
@PersistenceTest
class CirclesTests extends UndoFixture {

    @Test
    void a_part_of_a_journey_whose_owner_has_left_is_the_acting_members() {
        var owner = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        insert("update journey set owner_id = ?", owner.accountId().value());
        var step = allSteps().get(0).id();
        var theirs = as(() -> open.start(journey, step, JourneyMother.firstYear()));
        assertThat(inside(() -> journeys.byId(theirs).heading().owner())).isEqualTo(owner.accountId());
        insert("delete from member where account_id = ?", owner.accountId().value());
        var mine = as(() -> open.start(journey, step, JourneyMother.firstYear()));
        assertThat(inside(() -> journeys.byId(mine).heading().owner())).isEqualTo(marketer.accountId());
    }

    @Test
    void restoring_a_version_closes_no_circle() {
        var step = allSteps().get(0).id();
        as(() -> open.open(journey, step, part));
        var version = as(() -> keep.name(journey, new Name("With a part"), Prose.NONE));
        as(() -> open.close(journey, step));
        as(() -> keep.restore(journey, version, "With a part"));
        assertThat(inside(() -> grid().step(step).opensId())).isEqualTo(part);
        as(() -> open.close(journey, step));
        var back = inside(() -> journeys.byId(part).grid().steps().get(0).id());
        as(() -> open.open(part, back, journey));
        assertThatThrownBy(() -> as(() -> keep.restore(journey, version, "With a part")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journey.error.version.circle");
        assertThat(inside(() -> grid().step(step).opensId())).isNull();
    }
}
