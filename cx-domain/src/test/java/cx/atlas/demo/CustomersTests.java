package cx.atlas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.Arrival;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomersTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_same_seed_and_day_tell_the_same() {
        assertThat(told(TODAY, 1)).isEqualTo(told(TODAY, 1));
    }

    @Test
    void another_seed_tells_something_else() {
        assertThat(told(TODAY, 2)).isNotEqualTo(told(TODAY, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-03-29", "2026-07-15", "2028-02-29"})
    void whatever_the_day_a_year_of_two_thousand_is_told_up_to_yesterday(LocalDate today) {
        var told = told(today, 4012);
        var almanac = new Almanac(today, BERLIN);
        assertThat(told).hasSizeBetween(30_000, 60_000).isSortedAccordingTo(Comparator.comparing(Arrival::occurredAt));
        assertThat(almanac.day(told.get(0).occurredAt())).isEqualTo(almanac.first());
        assertThat(told.get(told.size() - 1).occurredAt()).isBefore(almanac.end());
        assertThat(told.stream().map(Arrival::customer).distinct()).hasSize(Customers.COUNT);
    }

    @Test
    void hundreds_of_sentences_are_said_and_few_twice() {
        var words = told(TODAY, 4012).stream()
                .filter(Answer.class::isInstance)
                .map(arrival -> ((Answer) arrival).verbatim())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.groupingBy(said -> said, Collectors.counting()));
        assertThat(words).hasSizeGreaterThan(1_000);
        assertThat(words.values()).allMatch(times -> times <= 12);
        assertThat(words.keySet())
                .allMatch(said -> Character.isUpperCase(said.codePointAt(0)) || "“".indexOf(said.charAt(0)) == 0);
    }

    private static List<Arrival> told(LocalDate today, long seed) {
        var names =
                Leaf.read("channels.txt").stream().collect(Collectors.toMap(Leaf::title, leaf -> leaf.needed("name")));
        Map<String, Touch> touches = Touch.all(Leaf.read("touchpoints.txt"), names);
        var world = new World(new Almanac(today, BERLIN), touches, new Phrases(Leaf.read("phrases.txt")));
        return Customers.tell(world, seed, Customers.COUNT);
    }
}
