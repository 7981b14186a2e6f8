package cx.atlas.journey;

import static cx.atlas.journey.JourneyMother.aJourney;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.Name;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StepPairsTests {

    final Journey one = aJourney();
    final Journey other = aJourney();

    @Test
    void a_step_goes_with_its_namesake_wherever_that_stands() {
        other.arrange().removeStep(other.grid().steps().get(0).id());
        other.arrange().addStep(other.grid().stages().get(2).id(), new Name("sees a TRAILER"), Place.last());
        assertThat(partner(0)).isEqualTo("sees a TRAILER");
        assertThat(partner(1)).isEqualTo("Asks a friend");
    }

    @Test
    void a_step_without_a_namesake_goes_with_the_one_at_its_place_unless_that_is_taken() {
        other.arrange().removeStep(other.grid().steps().get(0).id());
        assertThat(partner(0)).isNull();
        assertThat(partner(2)).isEqualTo("Enters the card");
        other.arrange()
                .addStep(
                        other.grid().stages().get(0).id(),
                        new Name("Hears of it"),
                        Place.before(other.grid().steps().get(0).id()));
        assertThat(partner(0)).isEqualTo("Hears of it");
    }

    private String partner(int step) {
        var pairs = StepPairs.of(one.grid(), other.grid());
        var found = pairs.get(one.grid().steps().get(step));
        return found == null ? null : Objects.requireNonNull(found).name().value();
    }
}
