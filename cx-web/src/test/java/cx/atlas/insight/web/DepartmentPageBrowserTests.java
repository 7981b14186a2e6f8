package cx.atlas.insight.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.KeepDepartments;
import cxtest.Registry;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class DepartmentPageBrowserTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    KeepDepartments keep;

    @Autowired
    JdbcClient jdbc;

    Actor admin;
    Actor lead;
    Registry registry;
    DepartmentId support;

    @BeforeEach
    void company() {
        admin = Workspaces.actor(jdbc, Role.ADMIN);
        lead = Workspaces.join(jdbc, admin.workspaceId(), Role.DEPARTMENT_LEAD);
        registry = new Registry(context, admin);
        for (var name : new String[] {"Accounting", "Billing", "Content", "Marketing"}) {
            registry.department(name);
        }
        support = CurrentActor.as(
                admin,
                () -> keep.found(
                        new KeepDepartments.Description(
                                new Name("Support"),
                                true,
                                new Prose(
                                        "A customer who asks for help once and is heard stays; one who has to repeat the story leaves within a month."),
                                new Prose("heard, at ease")),
                        Set.of(lead.accountId())));
    }

    @Test
    void a_lead_sees_what_matters_and_records_a_touchpoint(Page page, Screens screens) {
        screens.signIn(lead).open("/departments/" + support.value());
        screens.check("department-empty");
        filled();

        screens.open("/departments");
        assertThat(page.getByRole(AriaRole.ROWHEADER).first()).containsText("Support");
        screens.check("departments-of-a-lead");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Support"))
                .click();
        screens.awaitReady();
        screens.check("department");

        page.getByLabel("Name").fill("Callback after outage");
        page.locator("#quick").getByLabel("Channel").selectOption("Phone");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ROWHEADER)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                .setHasText("Callback after outage")))
                .isVisible();
        assertThat(page.getByText("Say what “Callback after outage” serves")).isVisible();
    }

    private void filled() {
        var phone = registry.channel("Phone");
        var chat = recorded("Live chat", true);
        var line = registry.touchpoint("Phone line", phone, support);
        var form = recorded("Ticket hand-over form", false);
        recorded("Refund approval", false);
        measured(chat, 4_800, 3, 2, 500);
        measured(line, 3_900, 4, 1, 40);
        measured(form, 12, 4, 3, 3);
        registry.serves(chat, registry.strategyItem(Element.CUSTOMER, "Get help in one go"));
        registry.serves(chat, registry.strategyItem(Element.ORGANIZATION, "Keep customers"));
        registry.serves(line, registry.strategyItem(Element.BRAND, "Effortless"));
        registry.journey("Subscriber's first year", chat);
        registry.journey("Cancel and come back", line);
        registry.friction(chat, "Customer repeats the story", "OPEN");
        registry.friction(chat, "Queue time not shown", "FIXING");
        registry.friction(line, "Closed at weekends", "OPEN");
    }

    private TouchpointId recorded(String name, boolean frontstage) {
        return registry.touchpoint(new TouchpointDescription(
                new Name(name),
                registry.channel("Channel of " + name),
                support,
                frontstage,
                Prose.NONE,
                Prose.NONE,
                Prose.NONE,
                Set.of()));
    }

    private void measured(TouchpointId touchpoint, long n, int score, int other, long answers) {
        registry.interactions(touchpoint, LocalDate.now().minusDays(2), n);
        registry.feedback(touchpoint, LocalDate.now().minusDays(2), "CSAT", score, answers);
        registry.feedback(touchpoint, LocalDate.now().minusDays(2), "CSAT", other, answers);
    }
}
