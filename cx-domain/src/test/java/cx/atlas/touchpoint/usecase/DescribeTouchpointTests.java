package cx.atlas.touchpoint.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.strategy.FakeStrategyItems;
import cx.atlas.touchpoint.Channel;
import cx.atlas.touchpoint.FakeChannels;
import cx.atlas.touchpoint.FakeTouchpoints;
import cx.atlas.touchpoint.Touchpoint;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.TouchpointNamed;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Cast;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Department;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.FakeDepartments;
import cx.atlas.workspace.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescribeTouchpointTests {

    private final List<Object> events = new ArrayList<>();
    private final FakeTouchpoints touchpoints = new FakeTouchpoints();
    private final FakeChannels channels = new FakeChannels();
    private final FakeDepartments departments = new FakeDepartments();
    private final DescribeTouchpoint use =
            new DescribeTouchpoint(touchpoints, channels, departments, new FakeStrategyItems(), events::add);
    private final Channel phone = channels.opened("Phone");
    private final Department support = departments.founded("Support");
    private final Department billing = departments.founded("Billing");
    private final Actor marketer = Cast.actor(Role.MARKETER);

    @Test
    void a_lead_describes_the_own_touchpoints() {
        var line = recorded("Phone line", support.id());
        describe(Cast.actor(Role.DEPARTMENT_LEAD, support.id()), line, "Hotline", support.id());
        assertThat(line.name().value()).isEqualTo("Hotline");
    }

    @Test
    void another_name_or_channel_is_told_and_nothing_else() {
        var line = recorded("Phone line", support.id());
        describe(marketer, line, "Phone line", billing.id());
        assertThat(events).isEmpty();
        describe(marketer, line, "Hotline", billing.id());
        assertThat(events).containsExactly(new TouchpointNamed(line.id()));
    }

    @Test
    void moving_to_another_department_needs_the_right_on_both_sides() {
        var line = recorded("Phone line", support.id());
        var giver = Cast.actor(Role.DEPARTMENT_LEAD, support.id());
        var taker = Cast.actor(Role.DEPARTMENT_LEAD, billing.id());
        var both = Cast.actor(Role.DEPARTMENT_LEAD, support.id(), billing.id());
        assertThatThrownBy(() -> describe(giver, line, "Line", billing.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> describe(giver, line, "Line", null)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> describe(taker, line, "Line", billing.id())).isInstanceOf(Forbidden.class);
        assertThat(line.departmentId()).isEqualTo(support.id());

        describe(both, line, "Line", billing.id());
        assertThat(line.departmentId()).isEqualTo(billing.id());
    }

    @Test
    void a_stale_version_is_refused_and_nothing_changes() {
        var line = recorded("Phone line", support.id());
        var said = TouchpointDescription.of(new Name("Hotline"), phone.id(), support.id());
        assertThatThrownBy(() -> CurrentActor.run(marketer, () -> use.describe(line.id(), 3, said)))
                .isInstanceOf(StaleEdit.class);
        assertThat(line.name().value()).isEqualTo("Phone line");
    }

    @Test
    void the_name_of_a_neighbour_in_the_channel_is_refused() {
        recorded("Hotline", support.id());
        var line = recorded("Phone line", support.id());
        assertThatThrownBy(() -> describe(marketer, line, "hotline", support.id()))
                .isInstanceOf(RuleBroken.class);
        describe(marketer, line, "PHONE LINE", support.id());
        assertThat(line.name().value()).isEqualTo("PHONE LINE");
    }

    @Test
    void what_stays_in_an_archived_channel_can_still_be_described_but_nothing_moves_there() {
        var old = channels.opened("Fax");
        var line = recorded("Phone line", support.id());
        old.archive();
        var said = TouchpointDescription.of(new Name("Line"), old.id(), support.id());
        assertThatThrownBy(() -> CurrentActor.run(marketer, () -> use.describe(line.id(), 0, said)))
                .isInstanceOf(RuleBroken.class);
        phone.archive();
        support.archive();
        describe(marketer, line, "Old line", support.id());
        assertThat(line.name().value()).isEqualTo("Old line");
    }

    private Touchpoint recorded(String name, @Nullable DepartmentId owner) {
        var said = TouchpointDescription.of(new Name(name), phone.id(), owner);
        return touchpoints.save(new Touchpoint(TouchpointId.next(), said));
    }

    private void describe(Actor actor, Touchpoint touchpoint, String name, @Nullable DepartmentId owner) {
        var said = TouchpointDescription.of(new Name(name), phone.id(), owner);
        CurrentActor.run(actor, () -> use.describe(touchpoint.id(), 0, said));
    }
}
