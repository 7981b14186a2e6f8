package cx.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankTests {

    @Test
    void there_is_room_before_after_and_between() {
        var one = Rank.first();
        var two = one.after();
        assertThat(one.before()).isLessThan(one);
        assertThat(two).isGreaterThan(one);
        assertThat(Rank.between(one, two)).isStrictlyBetween(one, two);
    }

    @Test
    void what_is_put_at_the_ends_stays_short() {
        var last = Rank.first();
        var first = Rank.first();
        for (int i = 0; i < 5_000; i++) {
            var after = last.after();
            var before = first.before();
            assertThat(after).isGreaterThan(last);
            assertThat(before).isLessThan(first);
            last = after;
            first = before;
        }
        assertThat(last.value()).hasSizeLessThanOrEqualTo(4);
        assertThat(first.value()).hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2024, 987_654_321})
    void thousands_of_random_inserts_stay_a_strict_total_order_and_short(long seed) {
        var random = new Random(seed);
        List<Rank> ranks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            int at = random.nextInt(ranks.size() + 1);
            ranks.add(at, Rank.between(at == 0 ? null : ranks.get(at - 1), at == ranks.size() ? null : ranks.get(at)));
        }
        for (int i = 1; i < ranks.size(); i++) {
            assertThat(ranks.get(i - 1)).as("seed %d", seed).isLessThan(ranks.get(i));
        }
        assertThat(ranks).allMatch(rank -> rank.value().length() <= 16, "short, seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 42})
    void random_moves_keep_the_order_too(long seed) {
        var random = new Random(seed);
        List<Rank> ranks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ranks.add(ranks.isEmpty() ? Rank.first() : ranks.get(i - 1).after());
        }
        for (int i = 0; i < 5_000; i++) {
            ranks.remove(random.nextInt(ranks.size()));
            int at = random.nextInt(ranks.size() + 1);
            ranks.add(at, Rank.between(at == 0 ? null : ranks.get(at - 1), at == ranks.size() ? null : ranks.get(at)));
        }
        assertThat(ranks).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allMatch(rank -> rank.value().length() <= 24, "short, seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "b0", "0a", "a-", "aä"})
    void what_is_no_rank_is_refused(String value) {
        assertThatThrownBy(() -> new Rank(value)).isInstanceOf(RuntimeException.class);
    }
}
