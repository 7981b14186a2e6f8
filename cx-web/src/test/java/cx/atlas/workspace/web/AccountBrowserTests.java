package cx.atlas.workspace.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.shared.Name;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.security.Passwords;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import cxtest.web.Registered;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class AccountBrowserTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Passwords passwords;

    @Autowired
    OpenWorkspace open;

    @BeforeEach
    void nothingYet() {
        jdbc.sql("delete from workspace").update();
        jdbc.sql("delete from account").update();
    }

    @Test
    void the_first_start_ends_in_a_workspace_of_ones_own(Page page, Screens screens) {
        screens.open("/touchpoints");
        assertThat(page).hasURL(Pattern.compile(".*/setup"));
        screens.check("setup");
        page.getByLabel("Name of the workspace").fill("Northwind");
        page.getByLabel("Your name").fill("Ada Lovelace");
        page.getByLabel("E-mail").fill("ada@example.com");
        page.getByLabel("Password").fill("short");
        button(page, "Open workspace").click();
        assertThat(page.getByText("Please use at least 12 characters.")).isVisible();
        assertThat(page.getByLabel("Name of the workspace")).hasValue("Northwind");
        screens.check("setup-refused");

        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Open workspace").click();
        assertThat(page).hasURL(Pattern.compile(".*/$"));
        screens.open("/settings/workspace");
        assertThat(page.getByLabel("Name of the workspace")).hasValue("Northwind");
        screens.check("settings-workspace");
    }

    @Test
    void signing_in_says_what_is_wrong_and_leads_where_one_wanted(Page page, Screens screens) {
        var ada = Registered.as(Role.MARKETER, jdbc, passwords);
        screens.open("/departments?archived=true");
        screens.check("sign-in");
        page.getByLabel("E-mail").fill(ada.email());
        page.getByLabel("Password").fill("something else");
        button(page, "Sign in").click();
        assertThat(page.getByText("E-mail or password is wrong.")).isVisible();
        assertThat(page.getByLabel("E-mail")).hasValue(ada.email());
        assertThat(page.getByLabel("Password")).hasValue("");
        screens.check("sign-in-wrong");

        page.getByLabel("Password").fill(ada.password());
        button(page, "Sign in").click();
        assertThat(page).hasURL(Pattern.compile(".*/departments\\?archived=true"));

        page.locator(".rail summary").click();
        button(page, "Sign out").first().click();
        assertThat(page.getByText("You have signed out.")).isVisible();
    }

    @Test
    void an_invitation_becomes_a_member(Page page, Screens screens) {
        var ada = Workspaces.actor(jdbc, Role.ADMIN);
        screens.signIn(ada).open("/settings/members");
        page.getByLabel("E-mail").fill("grace@example.com");
        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption("MARKETER");
        button(page, "Invite").click();
        var link = page.getByLabel("Link of the invitation").inputValue();
        screens.check("members-invited");

        page.context().clearCookies();
        page.navigate(link);
        screens.awaitReady();
        assertThat(page.getByRole(AriaRole.HEADING)).containsText(new String[] {"Join Acme"});
        screens.check("join");
        page.getByLabel("Your name").fill("Grace Hopper");
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Create account and join").click();
        assertThat(page).hasURL(Pattern.compile(".*/$"));
        screens.open("/account");
        assertThat(page.getByLabel("Your name")).hasValue("Grace Hopper");
        screens.check("account");

        page.navigate(link);
        assertThat(page.getByText("This invitation is no longer open")).isVisible();
        screens.check("join-over");
    }

    @Test
    void a_member_is_removed_after_a_question(Page page, Screens screens) {
        var ada = Workspaces.actor(jdbc, Role.ADMIN);
        Workspaces.join(jdbc, ada.workspaceId(), Role.VIEWER);
        Workspaces.join(jdbc, ada.workspaceId(), Role.DEPARTMENT_LEAD);
        screens.signIn(ada).open("/settings/members");
        screens.check("members");
        var viewer = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText("VIEWER", new Page.GetByTextOptions().setExact(true))));
        viewer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Remove VIEWER from this workspace?");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        assertThat(page.getByText("Member removed.")).isVisible();
        assertThat(viewer).hasCount(0);
    }

    @Test
    void a_person_opens_a_second_workspace_and_switches_back_by_the_menu(Page page, Screens screens) {
        screens.signIn(Workspaces.actor(jdbc, Role.ADMIN)).open("/workspaces/new");
        screens.check("workspace-new");
        page.getByLabel("Name of the workspace").fill("Second client");
        button(page, "Open workspace").click();
        assertThat(page).hasURL(Pattern.compile(".*/$"));

        screens.awaitReady();
        page.locator(".rail summary").click();
        button(page, "Acme").first().click();
        screens.open("/workspaces");
        screens.check("workspaces");
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Acme")))
                .containsText("here");
    }

    @Test
    void who_is_member_of_none_is_told_what_to_do(Page page, Screens screens) {
        screens.signIn(Workspaces.stranger(jdbc)).open("/journeys");
        assertThat(page.getByText("You are not a member of a workspace.")).isVisible();
        screens.check("workspaces-none");
    }

    @Test
    void what_was_typed_survives_the_end_of_the_session(Page page, Screens screens) {
        var ada = Registered.as(Role.ADMIN, jdbc, passwords);
        screens.signIn(ada.actor()).open("/departments/new");
        page.getByLabel("Name").fill("Care & “Concern”");
        jdbc.sql("delete from spring_session").update();
        button(page, "Save").click();
        assertThat(page.getByText("What you typed is kept on this page")).isVisible();
        screens.check("signed-out");

        var tab = page.waitForPopup(
                () -> page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sign in in a new tab"))
                        .click());
        tab.getByLabel("E-mail").fill(ada.email());
        tab.getByLabel("Password").fill(ada.password());
        button(tab, "Sign in").click();
        assertThat(tab).hasURL(Pattern.compile(".*/$"));
        tab.close();

        button(page, "Then send it again").click();
        assertThat(page.getByText("Care & “Concern”")).isVisible();
    }

    @Test
    void a_fragment_that_comes_too_late_is_announced_and_changes_nothing(Page page, Screens screens) {
        screens.signIn(Workspaces.actor(jdbc, Role.ADMIN)).open("/departments/new");
        page.getByLabel("Name").fill("Care");
        jdbc.sql("delete from spring_session").update();
        page.locator(".rail summary").click();
        assertThat(page.getByText("You have been signed out. What you typed is still here."))
                .isVisible();
        assertThat(page.getByLabel("Name")).hasValue("Care");
    }

    @Test
    void the_demo_is_entered_by_one_click(Page page, Screens screens) {
        var cast = Stream.of(Role.ADMIN, Role.CXO, Role.MARKETER, Role.DEPARTMENT_LEAD)
                .map(role -> new CastMember(
                        new EmailAddress(role.name() + "@demo.example"), new Name("The " + role.name()), role))
                .toList();
        open.demo(WorkspaceSettings.of("Demo", "UTC", "EUR"), cast);
        screens.open("/");
        screens.check("sign-in-demo");
        button(page, "Enter as department lead").click();
        assertThat(page).hasURL(Pattern.compile(".*/$"));
        screens.open("/account");
        assertThat(page.getByText("Everybody in the demo shares this account")).isVisible();
        assertThat(page.getByLabel("Your name")).hasCount(0);
        screens.check("account-demo");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
