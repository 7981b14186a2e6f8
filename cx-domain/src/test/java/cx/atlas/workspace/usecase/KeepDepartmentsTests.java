package cx.atlas.workspace.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Cast;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.FakeDepartments;
import cx.atlas.workspace.FakeMembers;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.KeepDepartments.Description;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepDepartmentsTests {

    private final FakeDepartments departments = new FakeDepartments();
    private final FakeMembers members = new FakeMembers();
    private final KeepDepartments use = new KeepDepartments(departments, members);
    private final Actor cxo = Cast.actor(Role.CXO);

    @Test
    void a_department_is_founded_with_its_leads() {
        var dana = members.joined(Role.DEPARTMENT_LEAD);
        var id = CurrentActor.as(cxo, () -> use.found(said("Support"), Set.of(dana)));
        assertThat(departments.byId(id).leads()).containsExactly(dana);
    }

    @Test
    void only_members_are_made_leads() {
        CurrentActor.run(
                cxo,
                () -> assertThatThrownBy(() -> use.found(said("Support"), Set.of(AccountId.next())))
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                broken -> assertThat(broken.field()).contains("leads")));
        assertThat(departments.count()).isZero();
    }

    @Test
    void two_departments_never_share_a_name() {
        departments.founded("Support");
        CurrentActor.run(
                cxo,
                () -> assertThatThrownBy(() -> use.found(said("SUPPORT"), Set.of()))
                        .isInstanceOf(RuleBroken.class));
    }

    @Test
    void an_archived_department_comes_back() {
        var support = departments.founded("Support");
        CurrentActor.run(cxo, () -> use.archive(support.id()));
        assertThat(support.archived()).isTrue();
        CurrentActor.run(cxo, () -> use.restore(support.id()));
        assertThat(support.archived()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DEPARTMENT_LEAD", "VIEWER"})
    void others_change_nothing(Role role) {
        var support = departments.founded("Support");
        CurrentActor.run(Cast.actor(role, support.id()), () -> {
            assertThatThrownBy(() -> use.found(said("New"), Set.of())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.describe(support.id(), 0, said("New"), Set.of()))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.archive(support.id())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.restore(support.id())).isInstanceOf(Forbidden.class);
        });
    }

    private static Description said(String name) {
        return new Description(new Name(name), true, Prose.NONE, Prose.NONE);
    }
}
