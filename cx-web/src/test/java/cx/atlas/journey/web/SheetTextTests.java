package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTextTests {

    @Test
    void tabs_part_columns_and_line_breaks_rows() {
        assertThat(SheetText.rows("a\tb\r\nc\t\r\n")).isEqualTo(List.of(List.of("a", "b"), List.of("c", "")));
    }

    @Test
    void a_quoted_cell_holds_line_breaks_tabs_and_quotation_marks() {
        assertThat(SheetText.rows("\"one\ntwo\"\tb\n\"a\tb\"\t\"say \"\"hi\"\"\""))
                .isEqualTo(List.of(List.of("one\ntwo", "b"), List.of("a\tb", "say \"hi\"")));
    }

    @Test
    void any_number_of_line_breaks_is_read_at_once() {
        var breaks = "\n".repeat(700_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(SheetText.rows("a" + breaks)).isEqualTo(List.of(List.of("a")));
            assertThat(SheetText.rows("a" + breaks + "b")).hasSize(700_001);
        });
    }

    @Test
    void a_quotation_mark_that_does_not_enclose_the_cell_is_text() {
        assertThat(SheetText.rows("\"Now\" he said\t5\" pipe\n\"open"))
                .isEqualTo(List.of(List.of("\"Now\" he said", "5\" pipe"), List.of("\"open")));
    }
}
