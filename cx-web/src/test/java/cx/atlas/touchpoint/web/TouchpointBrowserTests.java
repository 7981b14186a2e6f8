package cx.atlas.touchpoint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.DescribeTouchpoint;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.Registry;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class TouchpointBrowserTests {

    private static final LocalDate LATEST = LocalDate.of(2026, 9, 28);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    Actor marketer;
    Actor lead;
    Registry registry;
    ChannelId phone;
    ChannelId chat;
    DepartmentId support;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        registry = new Registry(context, marketer);
        phone = registry.channel("Phone");
        chat = registry.channel("Chat", "message-circle");
        support = registry.department("Support", lead);
    }

    @Test
    void a_lead_records_a_touchpoint_by_keyboard_alone(Page page, Screens screens) {
        registry.strategyItem(Element.CUSTOMER, "Be heard without repeating the story");
        registry.strategyItem(Element.ORGANIZATION, "Keep customers");
        screens.signIn(lead).open("/touchpoints");
        screens.check("touchpoints-empty");

        act(page, "Record the first touchpoint").focus();
        page.keyboard().press("Enter");
        screens.awaitReady();
        assertThat(page.getByLabel("Name")).isFocused();
        page.keyboard().type("Phone line");
        tab(page, "Channel");
        page.keyboard().type("Pho");
        tab(page, "Department");
        assertThat(page.getByLabel("Department")).hasValue(support.value().toString());
        tab(page, "Customers see it (frontstage)");
        tab(page, "What it is");
        page.keyboard().type("Customers call and a person answers");
        tab(page, "Promised or expected");
        page.keyboard().type("Answered within 2 minutes");
        tab(page, "Intended feeling");
        page.keyboard().type("Heard, at ease");
        tab(page, "Keep customers");
        tab(page, "Be heard without repeating the story");
        page.keyboard().press("Space");
        screens.check("touchpoint-form");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Phone line");
        assertThat(page.locator("main")).containsText("Answered within 2 minutes");
        assertThat(page.locator("main")).containsText("Be heard without repeating the story");
        assertThat(page.locator("#messages")).containsText("Touchpoint recorded.");
        screens.awaitReady();
        screens.check("touchpoint-new");
    }

    @Test
    void a_touchpoint_that_is_there_already_is_proposed_while_it_is_typed(Page page, Screens screens) {
        registry.touchpoint("Phone line", phone, registry.department("Billing"));
        screens.signIn(lead).open("/touchpoints/new");
        page.getByLabel("Channel").selectOption("Phone");
        page.getByLabel("Name").pressSequentially("phone-lin");
        assertThat(page.locator("#alike")).hasText(Pattern.compile("Looks like “Phone line” \\(Phone · Billing\\)"));
        screens.check("touchpoint-alike");
        page.getByLabel("Name").fill("Store visit");
        assertThat(page.locator("#alike")).hasText("");
    }

    @Test
    void the_registry_follows_what_is_typed_and_chosen(Page page, Screens screens) {
        fill();
        screens.signIn(marketer).open("/touchpoints");
        screens.check("touchpoints");

        page.getByPlaceholder("Name, channel, department").pressSequentially("support chat");
        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator("#registry-about")).hasText("1 touchpoint");
        assertThat(page).hasURL(Pattern.compile(".*/touchpoints\\?q=support\\+chat$|.*q=support%20chat$"));
        page.getByPlaceholder("Name, channel, department").fill("");
        page.getByLabel("Serves").selectOption("serves none yet");
        assertThat(rows(page)).hasCount(2);
        assertThat(page).hasURL(Pattern.compile(".*/touchpoints\\?serves=none$"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("90 days"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*serves=none&sort=interactions$"));
        screens.awaitReady();
        page.getByLabel("Visibility").selectOption("Backstage");
        assertThat(page.locator("#registry")).containsText("No touchpoint matches");
        screens.check("touchpoints-none");
        act(page, "Show all touchpoints").click();
        screens.awaitReady();
        assertThat(rows(page)).hasCount(4);
    }

    @Test
    void selected_touchpoints_are_archived_after_a_question(Page page, Screens screens) {
        fill();
        screens.signIn(marketer).open("/touchpoints");
        var archive = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Archive selected"));
        assertThat(archive.first()).isHidden();
        page.getByLabel("Select Phone line").check();
        page.getByLabel("Select Live chat").check();
        assertThat(page.locator("#bulk")).containsText("2 selected");
        archive.first().click();
        screens.check("touchpoints-archive");
        archive.last().click();
        screens.awaitReady();
        assertThat(rows(page)).hasCount(2);
        page.getByLabel("Archived").check();
        assertThat(rows(page)).hasCount(2);
    }

    @Test
    void a_touchpoints_page_shows_what_happened_and_what_was_said(Page page, Screens screens) {
        var line = fill();
        screens.signIn(lead).open("/touchpoints/" + line.value());
        assertThat(page.getByRole(AriaRole.IMG))
                .hasAccessibleName(Pattern.compile("Interactions by day: .* in all, most on .*"));
        screens.check("touchpoint");
    }

    @Test
    void a_clash_shows_both_texts_and_loses_neither(Page page, Screens screens) {
        var line = fill();
        screens.signIn(lead).open("/touchpoints/" + line.value() + "/edit");
        page.getByLabel("Promised or expected").fill("Answered within 2 minutes");
        var theirs = new TouchpointDescription(
                new Name("Hotline"), phone, support, true, Prose.NONE, Prose.NONE, new Prose("A call back"), Set.of());
        CurrentActor.run(
                marketer, () -> context.getBean(DescribeTouchpoint.class).describe(line, 0, theirs));
        save(page);
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Somebody has changed this");
        assertThat(page.getByLabel("Promised or expected")).hasValue("Answered within 2 minutes");
        assertThat(page.locator("main")).containsText("A call back");
        assertThat(page.locator("main")).containsText("Hotline");
        screens.check("touchpoint-clash");
        save(page);
        assertThat(page.locator("main")).containsText("Answered within 2 minutes");
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
    }

    @Test
    void a_marketer_opens_a_channel(Page page, Screens screens) {
        screens.signIn(marketer).open("/channels");
        act(page, "New channel").click();
        page.getByLabel("Name").fill("Kiosk");
        page.getByLabel("Owned").focus();
        page.keyboard().press("ArrowDown");
        page.getByLabel("Website", new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press("ArrowRight");
        screens.check("channel-form");
        save(page);
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Kiosk")))
                .containsText("Earned");
        screens.awaitReady();
        screens.check("channels");
    }

    /** Four touchpoints with a life; returns the phone line. */
    private TouchpointId fill() {
        var line = registry.touchpoint("Phone line", phone, support);
        var live = registry.touchpoint("Live chat", chat, support);
        registry.touchpoint("Refund approval", phone, registry.department("Billing"));
        registry.touchpoint("Forum answers from other customers", chat, null);
        var heard = registry.strategyItem(Element.CUSTOMER, "Be heard without repeating the story");
        var keep = registry.strategyItem(Element.ORGANIZATION, "Keep customers");
        registry.serves(line, heard);
        registry.serves(line, keep);
        registry.serves(live, registry.strategyItem(Element.BRAND, "Effortless"));
        registry.journey("Subscriber’s first year", line);
        registry.journey("Cancel and come back", line);
        registry.friction(line, "Customer repeats the story", "OPEN");
        registry.friction(line, "Queue time is not shown", "SOLVED");
        for (var day = 0; day < 90; day++) {
            registry.interactions(line, LATEST.minusDays(day), 20 + (day * 37) % 60);
        }
        registry.interactions(live, LATEST, 4_812);
        int[] answers = {61, 40, 35, 22, 12};
        for (var score = 1; score <= 5; score++) {
            registry.feedback(line, LATEST, "CSAT", score, answers[score - 1]);
        }
        registry.feedback(line, LATEST, "NPS", 9, 40);
        registry.feedback(line, LATEST, "NPS", 3, 11);
        registry.feedback(line, LATEST, "CES", 6, 7);
        registry.feedback(live, LATEST, "CSAT", 5, 7);
        return line;
    }

    /** One press of the tab key leads to the field of this label. */
    private static void tab(Page page, String label) {
        page.keyboard().press("Tab");
        assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
    }

    private static Locator act(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator rows(Page page) {
        return page.locator("#registry tbody tr");
    }
}
