package cx.atlas.interaction;

import static cx.atlas.interaction.TimeFormat.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.RuleBroken;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatTests {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YEAR_FIRST | 2018-08-15 11:30:33 | 2018-08-15T09:30:33Z
            YEAR_FIRST | 2018-08-15T11:30:33Z | 2018-08-15T11:30:33Z
            YEAR_FIRST | 2018-08-15T11:30:33.5+02:00 | 2018-08-15T09:30:33.500Z
            YEAR_FIRST | 2018-08-15 11:30:33.123456 UTC | 2018-08-15T11:30:33.123456Z
            YEAR_FIRST | 2018-08-15 11:30:33 +0000 | 2018-08-15T11:30:33Z
            YEAR_FIRST | 2018/8/5 | 2018-08-04T22:00:00Z
            DAY_FIRST | 15/08/2018 11:30 | 2018-08-15T09:30:00Z
            DAY_FIRST | 5.8.18, 11:30:05 | 2018-08-05T09:30:05Z
            MONTH_FIRST | 8/15/2018 12:05 AM | 2018-08-14T22:05:00Z
            MONTH_FIRST | 8/15/2018 12:05:01 p.m. | 2018-08-15T10:05:01Z
            MONTH_FIRST | 08-15-2018 1:05PM | 2018-08-15T11:05:00Z
            UNIX_SECONDS | 1534332633 | 2018-08-15T11:30:33Z
            UNIX_MILLISECONDS | 1534332633007 | 2018-08-15T11:30:33.007Z
            """)
    void reads(TimeFormat format, String text, Instant time) {
        assertThat(format.read(text, BERLIN)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-02-30",
                "2018-13-01",
                "2018-08-15 25:00",
                "15/08/2018",
                "yesterday",
                "2018",
                "2018-08/15",
                "18-08-15",
                "2018-08-15 11:30:33 CEST?"
            })
    void refuses_what_is_no_time_and_says_what_it_read(String text) {
        assertThatThrownBy(() -> YEAR_FIRST.read(text, BERLIN)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.messageKey()).isEqualTo("interaction.cause.badTime");
            assertThat(broken.arguments()).containsExactly(text);
        });
    }

    @Test
    void an_hour_that_the_clock_skips_or_repeats_is_still_a_time() {
        assertThat(YEAR_FIRST.read("2024-03-31 02:30", BERLIN)).isEqualTo("2024-03-31T01:30:00Z");
        assertThat(YEAR_FIRST.read("2024-10-27 02:30", BERLIN)).isEqualTo("2024-10-27T00:30:00Z");
    }

    @Test
    void is_recognised_from_texts() {
        assertThat(TimeFormat.of(List.of("2018-08-15", "", "2018-08-16 10:00"))).contains(YEAR_FIRST);
        assertThat(TimeFormat.of(List.of("01/02/2018", "13/02/2018"))).contains(DAY_FIRST);
        assertThat(TimeFormat.of(List.of("01/02/2018", "02/13/2018"))).contains(MONTH_FIRST);
        assertThat(TimeFormat.of(List.of("01/02/2018 5:00 PM"))).contains(MONTH_FIRST);
        assertThat(TimeFormat.of(List.of("1534332633"))).contains(UNIX_SECONDS);
        assertThat(TimeFormat.of(List.of("7", "2018"))).isEmpty();
        assertThat(TimeFormat.of(List.of(" "))).isEmpty();
        assertThat(TimeFormat.of(List.of("2018-08-15", "soon"))).isEmpty();
        assertThat(TimeFormat.of(List.of("1.2.2018", "2.2.2018", "3.2.2018", "14.2.2018", "soon")))
                .contains(DAY_FIRST);
    }
}
