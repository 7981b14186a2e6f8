package cx.atlas.touchpoint.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.strategy.FakeStrategyItems;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.touchpoint.Channel;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.FakeChannels;
import cx.atlas.touchpoint.FakeTouchpoints;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Cast;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Department;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.FakeDepartments;
import cx.atlas.workspace.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordTouchpointTests {

    private final List<Object> events = new ArrayList<>();
    private final FakeTouchpoints touchpoints = new FakeTouchpoints();
    private final FakeChannels channels = new FakeChannels();
    private final FakeDepartments departments = new FakeDepartments();
    private final RecordTouchpoint use =
            new RecordTouchpoint(touchpoints, channels, departments, new FakeStrategyItems(), events::add);
    private final Channel phone = channels.opened("Phone");
    private final Department support = departments.founded("Support");
    private final Department billing = departments.founded("Billing");

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "MARKETER"})
    void who_keeps_the_registry_records_for_every_department_and_for_nobody(Role role) {
        var keeper = Cast.actor(role);
        var id = record(keeper, "Phone line", support.id());
        assertThat(touchpoints.byId(id).departmentId()).isEqualTo(support.id());
        assertThat(touchpoints.byId(record(keeper, "Forum", null)).departmentId())
                .isNull();
    }

    @Test
    void a_lead_records_for_the_own_department_alone() {
        var lead = Cast.actor(Role.DEPARTMENT_LEAD, support.id());
        record(lead, "Phone line", support.id());
        assertThatThrownBy(() -> record(lead, "Invoice call", billing.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> record(lead, "Forum", null)).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"CXO", "VIEWER"})
    void others_record_nothing_even_where_they_are_named_as_leads(Role role) {
        var other = Cast.actor(role, support.id());
        assertThatThrownBy(() -> record(other, "Phone line", support.id())).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_name_stands_once_in_a_channel() {
        var marketer = Cast.actor(Role.MARKETER);
        record(marketer, "Phone line", support.id());
        assertThatThrownBy(() -> record(marketer, "phone  LINE", billing.id()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.field()).hasValue("name"));
    }

    @Test
    void nothing_is_recorded_in_an_archived_channel_or_for_an_archived_department() {
        var marketer = Cast.actor(Role.MARKETER);
        billing.archive();
        assertRefused("department", () -> record(marketer, "Call", billing.id()));
        assertRefused("department", () -> record(marketer, "Call", DepartmentId.next()));
        phone.archive();
        assertRefused("channel", () -> record(marketer, "Call", support.id()));
    }

    @Test
    void an_unknown_channel_is_refused_at_its_field() {
        var said = TouchpointDescription.of(new Name("Call"), ChannelId.next(), null);
        assertRefused("channel", () -> CurrentActor.as(Cast.actor(Role.ADMIN), () -> use.record(said)));
    }

    @Test
    void what_does_not_exist_cannot_be_served() {
        var said = new TouchpointDescription(
                new Name("Call"),
                phone.id(),
                null,
                true,
                Prose.NONE,
                Prose.NONE,
                Prose.NONE,
                Set.of(StrategyItemId.next()));
        assertThatThrownBy(() -> CurrentActor.as(Cast.actor(Role.ADMIN), () -> use.record(said)))
                .isInstanceOf(NotFound.class);
    }

    private TouchpointId record(Actor actor, String name, @Nullable DepartmentId owner) {
        return CurrentActor.as(actor, () -> use.record(TouchpointDescription.of(new Name(name), phone.id(), owner)));
    }

    private static void assertRefused(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.field()).hasValue(field));
    }
}
