package cx.atlas.journey.web.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.Interception;
import cxtest.browser.Screens;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words of a page that was closed on them are offered when it is opened again. */
class KeptWordsBrowserTests extends Words {

    @Test
    void words_of_a_page_that_was_closed_on_them_are_offered_in_their_place(Page page, Screens screens) {
        type(page, screens);
        var address = "/journeys/" + journey.value();
        closeOnThem(page);
        screens.open(address);
        var kept = page.locator(".kept-entry");
        assertThat(kept).containsText("You have unsaved words from");
        assertThat(kept).containsText("Asks a friend · Thinks");
        screens.check("map-kept-words");
        button(page, "Restore").click();
        assertThat(page.locator(".editor [name=text]")).hasValue(NEW);
        assertThat(page.locator(".editor [name=text]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(card(page, NEW)).isVisible();
        // Until then they stand there as if they had arrived.
        assertThat(page.locator(".editor")).hasCount(0);
        screens.open(address);
        assertThat(kept).hasCount(0);
    }

    @Test
    void words_for_a_card_that_was_changed_meanwhile_come_back_beside_the_others(Page page, Screens screens) {
        type(page, screens);
        closeOnThem(page);
        var other = screens.another();
        var others = other.signIn(actor).open("/journeys/" + journey.value());
        card(others, OLD).focus();
        others.keyboard().press("F2");
        others.locator(".editor [name=text]").fill("Nobody recommends it");
        others.keyboard().press("Enter");
        assertThat(card(others, "Nobody recommends it")).isVisible();
        screens.open("/journeys/" + journey.value());
        button(page, "Restore").click();
        page.locator(".editor [name=text]").press("Enter");
        assertThat(page.locator(".editor-stored q")).hasText("Nobody recommends it");
        button(page, "Keep theirs").click();
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(kept(page)).isZero();
    }

    @Test
    void words_that_were_saved_while_nobody_heard_the_answer_are_not_offered(Page page, Screens screens) {
        type(page, screens);
        Interception.of(page, Pattern.compile("/cards/[^/]+$"), route -> {
            if ("POST".equals(route.request().method())) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        assertThat(page.locator(".editor [name=text]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        assertThat(kept(page)).isEqualTo(1);
        closeOnThem(page);
        screens.open("/journeys/" + journey.value());
        assertThat(card(page, NEW)).isVisible();
        assertThat(page.locator(".kept-entry")).hasCount(0);
        assertThat(kept(page)).isZero();
        screens.forgetComplaints();
    }

    @Test
    void words_can_be_thrown_away_and_are_nobody_elses(Page page, Screens screens) {
        type(page, screens);
        closeOnThem(page);
        var address = "/journeys/" + journey.value();
        screens.signIn(Workspaces.join(jdbc, actor.workspaceId(), Role.MARKETER))
                .open(address);
        assertThat(page.locator(".kept")).isHidden();
        screens.signIn(actor).open(address);
        button(page, "Discard").click();
        assertThat(page.locator(".kept")).isHidden();
        assertThat(kept(page)).isZero();
    }

    @Test
    void opening_and_closing_a_card_throws_away_no_words_that_are_kept_for_it(Page page, Screens screens) {
        type(page, screens);
        closeOnThem(page);
        screens.open("/journeys/" + journey.value());
        card(page, OLD).focus();
        page.keyboard().press("F2");
        assertThat(page.locator(".editor [name=text]")).hasValue(NEW);
        page.keyboard().press("Escape");
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(page.locator(".kept-entry")).hasCount(1);
        button(page, "Restore").click();
        assertThat(page.locator(".kept-entry")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.locator(".kept-entry")).hasCount(1);
        assertThat(kept(page)).isEqualTo(1);
        card(page, OLD).focus();
        page.keyboard().press("F2");
        page.keyboard().press("Enter");
        assertThat(card(page, NEW)).isVisible();
        assertThat(page.locator(".kept-entry")).hasCount(0);
        assertThat(kept(page)).isZero();
    }

    @Test
    void two_new_cards_of_one_cell_are_kept_apart(Page page, Screens screens) {
        screens.signIn(actor).open("/journeys/" + journey.value());
        cell(page, 0, "backstage").focus();
        page.context().setOffline(true);
        page.keyboard().type("Alpha");
        page.keyboard().press("Control+Enter");
        page.keyboard().type("Beta");
        assertThat(kept(page)).isEqualTo(2);
        closeOnThem(page);
        page.context().setOffline(false);
        screens.open("/journeys/" + journey.value());
        assertThat(page.locator(".kept-entry")).hasCount(2);
        button(page, "Restore").first().click();
        page.keyboard().press("Enter");
        assertThat(card(page, "Alpha")).isVisible();
        assertThat(page.locator(".kept-entry")).hasCount(1);
        button(page, "Restore").click();
        page.keyboard().press("Enter");
        assertThat(card(page, "Beta")).isVisible();
        page.waitForCondition(() -> kept(page) == 0);
        screens.forgetComplaints();
    }
}
