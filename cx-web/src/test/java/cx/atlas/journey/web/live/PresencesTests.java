package cx.atlas.journey.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.web.live.Presences.Person;
import cx.atlas.shared.Announcement;
import cx.atlas.shared.Ids;
import cx.atlas.shared.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresencesTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Room room = new Room(WorkspaceId.next(), Ids.next());
    private final UUID jan = Ids.next();
    private final Presences presences = new Presences();

    private Presence page(UUID account, String name, Spot spot) {
        return new Presence(room, Ids.next(), account, spot, name);
    }

    @Test
    void a_person_with_two_pages_is_one_in_two_places() {
        presences.here(page(jan, "Jan Berg", new Spot("cell-1", false)), NOW);
        presences.here(page(jan, "Jan Berg", new Spot("card-2", true)), NOW);
        assertThat(presences.people(room))
                .hasSize(1)
                .first()
                .satisfies(person -> assertThat(person.spots())
                        .containsExactly(new Spot("cell-1", false), new Spot("card-2", true)));
    }

    @Test
    void who_is_not_told_of_again_is_forgotten() {
        var page = page(jan, "Jan", Spot.NOWHERE);
        presences.here(page, NOW);
        presences.here(page(Ids.next(), "Eva", Spot.NOWHERE), NOW.plusSeconds(20));
        assertThat(presences.forget(NOW.plus(Presences.LIFE))).isEmpty();
        assertThat(presences.forget(NOW.plus(Presences.LIFE).plusMillis(1))).containsExactly(room);
        assertThat(presences.people(room)).extracting(Person::name).containsExactly("Eva");
        presences.forget(NOW.plus(Duration.ofHours(1)));
        assertThat(presences.people(room)).isEmpty();
    }

    @Test
    void only_who_is_here_moves_and_nobody_moves_another() {
        var page = page(jan, "Jan", Spot.NOWHERE);
        var cell = new Spot("cell-1", false);
        assertThat(presences.moved(page.at(cell), NOW)).isFalse();
        presences.here(page, NOW);
        var forged = new Presence(room, page.page(), Ids.next(), cell, "Eva");
        assertThat(presences.moved(forged, NOW)).isFalse();
        assertThat(presences.gone(forged)).isFalse();
        assertThat(presences.moved(page.at(cell), NOW)).isTrue();
        assertThat(presences.moved(page.at(cell), NOW)).as("the same again").isFalse();
        assertThat(presences.gone(page)).isTrue();
        assertThat(presences.people(room)).isEmpty();
    }

    @Test
    void a_presence_travels_as_a_line() {
        for (var spot : new Spot[] {Spot.NOWHERE, new Spot("cell-a-1", true)}) {
            var presence = page(jan, "Jan van der Berg", spot);
            var line = presence.as(Presence.HERE).line();
            assertThat(Announcement.parse(line).map(Presence::of)).contains(presence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<b>", "Card", "-a", "a-", "x\"y"})
    void what_is_no_id_is_no_place(String at) {
        assertThatThrownBy(() -> new Spot(at, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
