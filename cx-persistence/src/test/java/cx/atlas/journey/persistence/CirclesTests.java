package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cxtest.PersistenceTest;
import org.junit.jupiter.api.Test;

/** Journeys that are parts of others never lead in a circle. */
@PersistenceTest
class CirclesTests extends UndoFixture {

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
