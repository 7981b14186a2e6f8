package cx.atlas.workspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Language;
import cx.atlas.workspace.MemberId;
import cx.atlas.workspace.PasswordHash;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.Theme;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.usecase.InviteMembers;
import cx.atlas.workspace.usecase.JoinWorkspace;
import cx.atlas.workspace.usecase.KeepAccount;
import cx.atlas.workspace.usecase.ManageMembers;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.Administrator;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import cx.atlas.workspace.view.MemberRow;
import cx.atlas.workspace.view.MemberViews;
import cx.atlas.workspace.view.MembershipRow;
import cx.atlas.workspace.view.MembershipViews;
import cx.atlas.workspace.view.ProfileViews;
import cx.atlas.workspace.view.SetupViews;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class AccountStorageTests {

    private static final WorkspaceSettings ACME = WorkspaceSettings.of("Acme", "Europe/Berlin", "CHF");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenWorkspace open;

    @Autowired
    InviteMembers invite;

    @Autowired
    JoinWorkspace join;

    @Autowired
    ManageMembers manage;

    @Autowired
    KeepAccount keep;

    @Autowired
    ProfileViews profiles;

    @Autowired
    MemberViews members;

    @Autowired
    MembershipViews memberships;

    @Autowired
    SetupViews setup;

    @BeforeEach
    void nothingYet() {
        jdbc.sql("delete from workspace").update();
        jdbc.sql("delete from account").update();
    }

    @Test
    void the_first_workspace_is_stored_as_it_was_said() {
        var ada = first();
        assertThat(row("select name, zone, currency, demo from workspace"))
                .containsEntry("name", "Acme")
                .containsEntry("zone", "Europe/Berlin")
                .containsEntry("currency", "CHF")
                .containsEntry("demo", false);
        assertThat(row("select email, name, password_hash, locale, theme, enabled, demo, last_workspace from account"))
                .containsEntry("email", "ada@example.com")
                .containsEntry("name", "Ada")
                .containsEntry("password_hash", "hash")
                .containsEntry("locale", null)
                .containsEntry("enabled", true)
                .containsEntry("demo", false)
                .containsEntry("last_workspace", ada.workspaceId().value());
        var profile = CurrentWorkspace.in(
                        ada.workspaceId(), () -> profiles.findProfile(ada.accountId(), ada.workspaceId()))
                .orElseThrow();
        assertThat(profile.actor()).isNotNull();
        assertThat(profile.actor().role()).isEqualTo(Role.ADMIN);
        assertThat(profile.actor().workspace().currency()).isEqualTo("CHF");
    }

    @Test
    void there_is_one_first_workspace_only() {
        first();
        assertThatThrownBy(this::first).isInstanceOf(RuleBroken.class);
        assertThat(setup.isOpen()).isFalse();
    }

    @Test
    void the_demo_keeps_the_set_up_open_and_is_opened_once() {
        assertThat(setup.isEmpty()).isTrue();
        var cast = List.of(
                new CastMember(new EmailAddress("a@demo.example"), new Name("A"), Role.ADMIN),
                new CastMember(new EmailAddress("m@demo.example"), new Name("M"), Role.MARKETER));
        var actors = open.demo(ACME, cast);
        assertThat(setup.isEmpty()).isFalse();
        assertThat(setup.isOpen()).isTrue();
        assertThat(setup.listDemoRoles()).containsExactlyInAnyOrder(Role.ADMIN, Role.MARKETER);
        assertThat(setup.findDemoAccount(Role.MARKETER))
                .contains(actors.get(cast.get(1)).accountId());
        assertThat(setup.findDemoAccount(Role.VIEWER)).isEmpty();
        assertThatThrownBy(() -> open.demo(ACME, cast)).isInstanceOf(RuleBroken.class);

        var admin = actors.get(cast.get(0));
        assertThatThrownBy(() -> CurrentActor.as(admin, () -> open.another(ACME)))
                .isInstanceOf(RuleBroken.class);
        var marketer = CurrentActor.as(admin, members::listMembers).stream()
                .filter(row -> row.role() == Role.MARKETER)
                .findAny()
                .orElseThrow();
        assertThatThrownBy(() -> CurrentActor.run(admin, () -> manage.remove(new MemberId(marketer.id()))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void without_a_demo_nobody_can_enter_it() {
        first();
        assertThat(setup.listDemoRoles()).isEmpty();
        assertThat(setup.findDemoAccount(Role.ADMIN)).isEmpty();
    }

    @Test
    void a_person_sees_all_own_memberships_and_nobody_elses() {
        var ada = first();
        var second = CurrentActor.as(ada, () -> open.another(WorkspaceSettings.of("Second", "UTC", "EUR")));
        Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(memberships.listMemberships(ada.accountId()))
                .extracting(MembershipRow::name)
                .containsExactly("Acme", "Second");
        assertThat(memberships.findHome(ada.accountId())).contains(second.workspaceId());

        CurrentWorkspace.run(ada.workspaceId(), () -> keep.enterWorkspace(ada.accountId()));
        assertThat(memberships.findHome(ada.accountId())).contains(ada.workspaceId());
    }

    @Test
    void nobody_enters_a_workspace_of_others() {
        var ada = first();
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        assertThatThrownBy(() -> CurrentWorkspace.run(other.workspaceId(), () -> keep.enterWorkspace(ada.accountId())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_invitation_works_in_its_own_workspace_only() {
        var ada = first();
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        var token = CurrentActor.as(ada, () -> invite.invite(new EmailAddress("grace@example.com"), Role.CXO));
        assertThat(CurrentWorkspace.in(other.workspaceId(), () -> members.findInvitation(token)))
                .isEmpty();
        assertThatThrownBy(() -> CurrentWorkspace.run(
                        other.workspaceId(), () -> join.anew(token, new Name("Grace"), new PasswordHash("hash"))))
                .isInstanceOf(NotFound.class);

        var grace = CurrentWorkspace.in(
                ada.workspaceId(), () -> join.anew(token, new Name("Grace"), new PasswordHash("hash")));
        assertThat(memberships.listMemberships(grace))
                .singleElement()
                .satisfies(row -> assertThat(row.role()).isEqualTo(Role.CXO));
    }

    @Test
    void only_administrators_invite() {
        var marketer = Workspaces.actor(jdbc, Role.MARKETER);
        assertThatThrownBy(() -> CurrentActor.as(
                        marketer, () -> invite.invite(new EmailAddress("grace@example.com"), Role.ADMIN)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void language_and_theme_are_stored_and_forgotten() {
        var ada = first();
        keep.describe(ada.accountId(), new Name("Ada L."), Language.DE, Theme.DARK);
        assertThat(row("select locale, theme from account"))
                .containsEntry("locale", "DE")
                .containsEntry("theme", "DARK");
        keep.describe(ada.accountId(), new Name("Ada L."), null, null);
        assertThat(row("select locale, theme from account"))
                .containsEntry("locale", null)
                .containsEntry("theme", null);
    }

    @Test
    void two_administrators_who_remove_each_other_at_once_leave_one() throws Exception {
        var ada = Workspaces.actor(jdbc, Role.ADMIN);
        var eve = Workspaces.join(jdbc, ada.workspaceId(), Role.ADMIN);
        var rows = CurrentActor.as(ada, members::listMembers);
        var two = Executors.newFixedThreadPool(2);
        try {
            var answers = two.invokeAll(List.of(removing(ada, row(rows, eve)), removing(eve, row(rows, ada))));
            assertThat(answers.stream().filter(AccountStorageTests::succeeded)).hasSize(1);
        } finally {
            two.shutdownNow();
        }
        assertThat(CurrentActor.as(ada, members::listMembers)).hasSize(1);
    }

    private Callable<Boolean> removing(Actor actor, MemberId victim) {
        return () -> CurrentActor.as(actor, () -> {
            manage.remove(victim);
            return true;
        });
    }

    private static boolean succeeded(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException refused) {
            return false;
        }
    }

    private static MemberId row(List<MemberRow> rows, Actor person) {
        return rows.stream()
                .filter(row -> row.account().equals(person.accountId().value()))
                .map(row -> new MemberId(row.id()))
                .findAny()
                .orElseThrow();
    }

    private Actor first() {
        return open.first(
                new Administrator(new EmailAddress("Ada@Example.com"), new Name("Ada"), new PasswordHash("hash")),
                ACME);
    }

    private Map<String, Object> row(String sql) {
        return jdbc.sql(sql).query().singleRow();
    }
}
