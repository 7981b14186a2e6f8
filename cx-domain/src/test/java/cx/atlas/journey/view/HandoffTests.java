package cx.atlas.journey.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandoffTests {

    private record Owner(int id, String name) {}

    private static final Owner SALES = new Owner(1, "Sales");
    private static final Owner OTHER_SALES = new Owner(2, "Sales");
    private static final Owner BILLING = new Owner(3, "Billing");

    @Test
    void who_came_last_hands_over_to_who_comes_first() {
        assertThat(from(List.of(BILLING, SALES), List.of(BILLING, SALES))).isEqualTo(SALES);
        assertThat(from(List.of(BILLING, SALES), List.of(SALES, BILLING))).isNull();
    }

    @Test
    void two_of_the_same_name_are_two() {
        assertThat(from(List.of(SALES), List.of(OTHER_SALES))).isEqualTo(SALES);
    }

    @Test
    void nobody_hands_over_to_nobody() {
        assertThat(from(List.of(), List.of(SALES))).isNull();
        assertThat(from(List.of(SALES), List.of())).isNull();
    }

    private static Owner from(List<Owner> before, List<Owner> here) {
        return Handoff.from(before, here, Owner::id);
    }
}
