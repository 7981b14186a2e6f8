package cx.atlas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cx.atlas.demo.Leaf.Line;
import org.junit.jupiter.api.Test;

class LeafTests {

    @Test
    void titles_lines_and_what_goes_on_in_the_next_line() {
        var leaves = Leaf.read("personas.txt");
        assertThat(leaves).hasSize(3).allMatch(leaf -> leaf.depth() == 1);
        assertThat(leaves.get(0).title()).isEqualTo("Busy Parent");
        assertThat(leaves.get(0).text("goals").lines()).hasSize(3);
        assertThat(leaves.get(0).text("nothing")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> leaves.get(0).needed("nothing"))
                .withMessage("Busy Parent says no nothing");
    }

    @Test
    void a_note_in_brackets_is_no_part_of_the_text() {
        var step = Leaf.read("journeys/first-year.txt").stream()
                .filter(leaf -> "Asks a friend".equals(leaf.title()))
                .findFirst()
                .orElseThrow();
        assertThat(step.depth()).isEqualTo(3);
        assertThat(step.lines())
                .contains(new Line(
                        "thinks", "Interviews in spring, 14 households", "“She never stops recommending it.”"));
    }
}
