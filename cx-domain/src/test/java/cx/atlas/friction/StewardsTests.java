package cx.atlas.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StewardsTests {

    private final DepartmentId support = DepartmentId.next();
    private final AccountId flagger = AccountId.next();
    private final Stewards stewards = new Stewards(flagger, Set.of(support));

    @ParameterizedTest
    @CsvSource({"ADMIN,true", "CXO,true", "MARKETER,true", "DEPARTMENT_LEAD,false", "VIEWER,false"})
    void roles_that_manage_friction_move_every_point(Role role, boolean allowed) {
        assertThat(stewards.allowMoving(actor(AccountId.next(), role))).isEqualTo(allowed);
    }

    @Test
    void a_lead_moves_what_hurts_at_the_own_departments_touchpoints() {
        assertThat(stewards.allowMoving(actor(AccountId.next(), Role.DEPARTMENT_LEAD, support)))
                .isTrue();
        assertThat(stewards.allowMoving(actor(AccountId.next(), Role.DEPARTMENT_LEAD, DepartmentId.next())))
                .isFalse();
    }

    @Test
    void who_flagged_it_describes_it_but_does_not_move_it() {
        var lead = actor(flagger, Role.DEPARTMENT_LEAD);
        assertThat(stewards.allowDescribing(lead)).isTrue();
        assertThat(stewards.allowMoving(lead)).isFalse();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> stewards.requireMoving(lead));
    }

    @Test
    void who_flagged_it_and_only_reads_now_describes_no_more() {
        assertThat(stewards.allowDescribing(actor(flagger, Role.VIEWER))).isFalse();
    }

    private static Actor actor(AccountId account, Role role, DepartmentId... leads) {
        return new Actor(account, WorkspaceId.next(), "Dana", role, Set.of(leads));
    }
}
