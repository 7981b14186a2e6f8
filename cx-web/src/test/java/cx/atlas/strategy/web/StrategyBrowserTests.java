package cx.atlas.strategy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.usecase.KeepStrategy;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class StrategyBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeepStrategy keep;

    @Autowired
    KeepPersonas personas;

    @Autowired
    KeepChannels channels;

    @Autowired
    RecordTouchpoint record;

    @Test
    void a_marketer_states_the_three_elements_and_sees_the_gaps(Page page, Screens screens) {
        var marketer = Workspaces.actor(jdbc, Role.MARKETER);
        screens.signIn(marketer).open("/strategy");
        screens.check("strategy-empty");
        CurrentActor.run(marketer, this::company);

        screens.open("/strategy");
        page.getByRole(AriaRole.LINK, named("Need")).click();
        page.getByLabel("Name").fill("Know what I pay before I pay it");
        page.getByLabel("Whose need").selectOption("Busy parent");
        screens.awaitReady();
        screens.check("strategy-need-form");
        page.getByRole(AriaRole.BUTTON, named("Save")).click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Stated.");
        screens.awaitReady();
        screens.check("strategy");
        page.getByRole(AriaRole.LINK, named("Not served (3)")).click();
        assertThat(page.getByRole(AriaRole.ARTICLE)).hasCount(3);
        screens.check("strategy-gaps");
    }

    private void company() {
        var parent = personas.sketch(PersonaDescription.of(new Name("Busy parent")));
        var keepThem = keep.state(Statement.priority(
                new Name("Keep customers past the first year"), new Prose("Nine of ten renew after twelve months.")));
        keep.state(Statement.priority(new Name("Fewer calls about bills"), Prose.NONE));
        var effortless = keep.state(Statement.promise(
                new Name("Effortless"), new Prose("Nobody has to say anything twice."), new Prose("at ease")));
        keep.state(Statement.need(new Name("Feel heard"), Prose.NONE, NeedKind.EMOTIONAL, parent));
        var help = keep.state(Statement.need(
                new Name("Get help in one go"), new Prose("When something does not play."), NeedKind.FUNCTIONAL, null));
        recorded("Live chat", help, effortless);
        recorded("Help centre", help);
        recorded("Phone line", help, keepThem);
        recorded("Follow-up survey", help);
        recorded("Ticket hand-over form");
        recorded("Poster at the station");
    }

    private void recorded(String name, StrategyItemId... serves) {
        var channel = channels.open(
                new KeepChannels.Description(new Name("In " + name), new ChannelIcon("phone"), Tenure.OWNED));
        record.record(new TouchpointDescription(
                new Name(name), channel, null, true, Prose.NONE, Prose.NONE, Prose.NONE, Set.copyOf(List.of(serves))));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
