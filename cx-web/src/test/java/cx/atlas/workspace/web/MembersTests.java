package cx.atlas.workspace.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.security.Passwords;
import cx.atlas.workspace.usecase.KeepDepartments;
import cx.atlas.workspace.usecase.KeepDepartments.Description;
import cx.atlas.workspace.view.DepartmentViews;
import cx.atlas.workspace.view.MemberRow;
import cx.atlas.workspace.view.MemberViews;
import cxtest.Workspaces;
import cxtest.web.Registered;
import cxtest.web.WebTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class MembersTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MemberViews members;

    @Autowired
    Passwords passwords;

    @Autowired
    KeepDepartments keepDepartments;

    @Autowired
    DepartmentViews departments;

    @Autowired
    TransactionTemplate transaction;

    Actor admin;

    @BeforeEach
    void administrator() {
        admin = Workspaces.actor(jdbc, Role.ADMIN);
    }

    @Test
    void an_invitation_shows_its_link_once_and_whoever_opens_it_joins_with_a_new_account() {
        var link = invited("grace@example.com", Role.MARKETER);
        assertThat(mvc.get().uri("/settings/members").with(as(admin)))
                .bodyText()
                .contains("grace@example.com")
                .doesNotContain(link);

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Join Acme", "grace@example.com", "Marketer");
        var joined = join(link, "Grace Hopper", "correct horse battery");
        assertThat(joined).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/departments/new").cookie(Registered.session(joined)))
                .hasStatusOk();
        assertThat(rows()).extracting(MemberRow::name).contains("Grace Hopper");
        assertThat(mvc.get().uri(link)).as("used").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(join(link, "Somebody else", "correct horse battery")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_bad_password_is_refused_and_the_link_stays_open() {
        var link = invited("short@example.com", Role.VIEWER);
        assertThat(join(link, "Grace", "short"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please use at least 12 characters.", "value=\"Grace\"");
        assertThat(join(link, "Grace", "correct horse battery")).hasRedirectedUrl("/");
    }

    @Test
    void who_holds_a_link_does_not_get_at_an_account_that_exists() {
        var grace = Registered.as(Role.ADMIN, jdbc, passwords);
        var link = invited(grace.email(), Role.VIEWER);
        assertThat(mvc.get().uri(link))
                .bodyText()
                .contains("There is an account for " + grace.email(), "/sign-in?to=")
                .doesNotContain("name=\"password\"");
        assertThat(join(link, "Thief", "correct horse battery"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is an account for");
        assertThat(grace.trySignIn(mvc, grace.password())).hasRedirectedUrl("/");
    }

    @Test
    void somebody_who_is_signed_in_joins_as_that_person_and_is_in_both() {
        var grace = Registered.as(Role.ADMIN, jdbc, passwords);
        var link = invited(grace.email(), Role.VIEWER);
        var session = grace.signIn(mvc);
        assertThat(mvc.get().uri(link).cookie(session)).bodyText().contains("You are signed in as");
        assertThat(mvc.post().uri(link + "/as-myself").cookie(session).with(csrf()))
                .hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/departments/new").cookie(session))
                .as("now a viewer, in the other workspace")
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/workspaces").cookie(session)).bodyText().contains("Administrator", "Viewer");
    }

    @Test
    void a_revoked_an_expired_and_another_workspaces_link_open_nothing() {
        var revoked = invited("one@example.com", Role.VIEWER);
        var id = CurrentActor.as(admin, () -> members.listInvitations()).get(0).id();
        assertThat(mvc.post().uri("/settings/invitations/{id}/revoke", id).with(as(admin)))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(revoked)).hasStatus(HttpStatus.NOT_FOUND);

        var expired = invited("two@example.com", Role.VIEWER);
        sql("update invitation set expires_at = now() - interval '1 minute'");
        assertThat(mvc.get().uri(expired)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/settings/members").with(as(admin)))
                .bodyText()
                .contains("No longer open");

        var elsewhere = invited("three@example.com", Role.VIEWER)
                .replace(
                        admin.workspaceId().value().toString(),
                        Workspaces.actor(jdbc, Role.ADMIN).workspaceId().value().toString());
        assertThat(mvc.get().uri(elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_new_invitation_replaces_the_former_one() {
        var former = invited("again@example.com", Role.VIEWER);
        var latter = invited("AGAIN@example.com", Role.MARKETER);
        assertThat(mvc.get().uri(former)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(latter)).hasStatusOk();
    }

    @Test
    void only_the_hash_of_a_link_is_stored() {
        var link = invited("hash@example.com", Role.VIEWER);
        var token = link.substring(link.lastIndexOf('/') + 1);
        var stored = CurrentActor.as(
                admin,
                () -> transaction.execute(now -> jdbc.sql("select token_hash from invitation")
                        .query(String.class)
                        .list()));
        assertThat(stored).hasSize(1).doesNotContain(token);
    }

    @Test
    void inviting_a_member_or_no_address_is_refused_at_the_field() {
        var mine = admin.accountId().value() + "@example.com";
        assertThat(invite(admin, mine, "VIEWER"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Somebody with this address is a member already.");
        assertThat(invite(admin, "no address", "VIEWER"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give an e-mail address such as", "value=\"no address\"");
    }

    @Test
    void a_role_is_changed_from_the_version_that_was_seen_only() {
        var max = Workspaces.join(jdbc, admin.workspaceId(), Role.VIEWER);
        var seen = row(max);
        assertThat(changeRole(seen, Role.MARKETER)).hasRedirectedUrl("/settings/members");
        assertThat(row(max).role()).isEqualTo(Role.MARKETER);
        assertThat(changeRole(seen, Role.CXO)).hasStatus(HttpStatus.CONFLICT);
        assertThat(row(max).role()).isEqualTo(Role.MARKETER);
    }

    @Test
    void who_administers_no_longer_does_not_come_back_by_a_link_of_ones_own() {
        var second = Workspaces.join(jdbc, admin.workspaceId(), Role.ADMIN);
        var third = Workspaces.join(jdbc, admin.workspaceId(), Role.ADMIN);
        var kept = invited("colleague@example.com", Role.VIEWER);
        var seconds = invited(second, "second@example.com", Role.ADMIN);
        var thirds = invited(third, "third@example.com", Role.ADMIN);
        assertThat(changeRole(row(second), Role.VIEWER)).hasRedirectedUrl("/settings/members");
        assertThat(remove(row(third))).hasRedirectedUrl("/settings/members");
        assertThat(mvc.get().uri(seconds)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(thirds)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(kept)).hasStatusOk();
    }

    @Test
    void the_last_administrator_stays() {
        assertThat(changeRole(row(admin), Role.VIEWER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is the last administrator.");
        assertThat(remove(row(admin)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is the last administrator.");

        var second = Workspaces.join(jdbc, admin.workspaceId(), Role.ADMIN);
        sql("update account set enabled = false where id = '%s'"
                .formatted(second.accountId().value()));
        assertThat(changeRole(row(admin), Role.VIEWER))
                .as("who cannot sign in administers nothing")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(remove(row(second))).hasRedirectedUrl("/settings/members");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void who_is_removed_leads_nothing_any_more() {
        var lead = Workspaces.join(jdbc, admin.workspaceId(), Role.DEPARTMENT_LEAD);
        var said = new Description(new Name("Support"), true, Prose.NONE, Prose.NONE);
        CurrentActor.as(admin, () -> keepDepartments.found(said, Set.of(lead.accountId())));
        assertThat(row(lead).leads()).containsExactly("Support");

        assertThat(remove(row(lead))).hasRedirectedUrl("/settings/members");
        assertThat(CurrentActor.as(admin, () -> departments.listDepartments(false))
                        .get(0)
                        .leads())
                .isEmpty();
    }

    private String invited(String email, Role role) {
        return invited(admin, email, role);
    }

    private String invited(Actor by, String email, Role role) {
        var answer = invite(by, email, role.name());
        assertThat(answer).hasRedirectedUrl("/settings/members");
        var link = String.valueOf(answer.getMvcResult().getFlashMap().get("link"));
        assertThat(link)
                .startsWith("http://localhost/join/" + admin.workspaceId().value() + "/");
        return link.substring("http://localhost".length());
    }

    private MvcTestResult invite(Actor by, String email, String role) {
        return mvc.post()
                .uri("/settings/invitations")
                .param("email", email)
                .param("role", role)
                .with(as(by))
                .exchange();
    }

    private MvcTestResult join(String link, String name, String password) {
        return mvc.post()
                .uri(link)
                .param("name", name)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult changeRole(MemberRow row, Role role) {
        return mvc.post()
                .uri("/settings/members/{id}/role", row.id())
                .param("version", Long.toString(row.version()))
                .param("role", role.name())
                .with(as(admin))
                .exchange();
    }

    private MvcTestResult remove(MemberRow row) {
        return mvc.post()
                .uri("/settings/members/{id}/remove", row.id())
                .with(as(admin))
                .exchange();
    }

    private MemberRow row(Actor person) {
        return rows().stream()
                .filter(row -> row.account().equals(person.accountId().value()))
                .findAny()
                .orElseThrow();
    }

    private List<MemberRow> rows() {
        return CurrentActor.as(admin, members::listMembers);
    }

    private void sql(String act) {
        CurrentActor.run(
                admin,
                () -> transaction.executeWithoutResult(now -> jdbc.sql(act).update()));
    }
}
