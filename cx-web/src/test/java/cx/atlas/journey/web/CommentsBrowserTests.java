package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.journey.CommentId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Subject;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteComments;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ada Lind draws, Ben Roth leads the company. */
@BrowserTest
class CommentsBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    WriteComments write;

    @Autowired
    CommentViews views;

    Actor ada;
    Actor ben;
    JourneyId journey;

    @BeforeEach
    void two_people_and_a_map() {
        ada = Workspaces.actor(jdbc, Role.MARKETER);
        ben = Workspaces.join(jdbc, ada.workspaceId(), Role.CXO);
        call(ada, "Ada Lind");
        call(ben, "Ben Roth");
        journey =
                CurrentActor.as(ada, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    @Test
    void a_mention_reaches_an_inbox_is_answered_and_resolved(Page page, Screens screens) {
        screens.signIn(ada).open("/journeys/" + journey.value());
        page.getByText("Everyone talks about it").click();
        tab(page, "Comments").click();
        var field = page.getByLabel("Comment on this card");
        field.click();
        field.pressSequentially("Who said so, @be");
        assertThat(page.locator("#comments [role=option]")).hasCount(1);
        screens.picture("comments-mention");
        screens.assertAccessible();
        page.keyboard().press("Enter");
        assertThat(field).hasValue("Who said so, @Ben Roth ");
        field.pressSequentially("? See https://example.com/study");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".comment-words")).hasText("Who said so, @Ben Roth ? See https://example.com/study");
        assertThat(page.locator(".note .comment-count:visible")).hasText("1");
        assertThat(tab(page, "Comments")).containsText("1");
        assertThat(page.getByLabel("Comment on this card")).hasValue("");
        screens.check("comments-card");

        screens.signIn(ben).open("/");
        assertThat(page.locator(".rail .unread-count")).hasText("1");
        page.locator(".rail")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Inbox"))
                .click();
        screens.awaitReady();
        screens.check("inbox");
        page.getByText("Ada Lind named you").click();
        screens.awaitReady();
        assertThat(page.locator(".thread-shown")).isFocused();
        assertThat(page.locator(".rail .unread-count")).hasCount(0);
        page.getByLabel("Reply").fill("Paula, in March");
        page.locator(".thread").getByRole(AriaRole.BUTTON, name("Reply")).click();
        assertThat(page.locator(".comment-words").last()).hasText("Paula, in March");
        assertThat(page.getByLabel("Reply")).hasValue("");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resolve"))
                .click();
        assertThat(page.getByText("Resolved by Ben Roth")).isVisible();
        assertThat(page.locator(".note .comment-count:visible")).hasCount(0);
        assertThat(page.locator(".segment .number")).isHidden();
        screens.check("comments-resolved");

        screens.signIn(ada).open("/inbox");
        assertThat(page.getByText("Ben Roth replied on “First year”")).isVisible();
        page.getByText("Ben Roth resolved your thread").click();
        screens.awaitReady();
        assertThat(page.locator(".thread-shown")).containsText("Resolved by Ben Roth");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reopen"))
                .click();
        assertThat(page.locator(".note .comment-count:visible")).hasText("1");
    }

    @Test
    void nothing_typed_is_lost(Page page, Screens screens) {
        screens.signIn(ada).open("/journeys/" + journey.value() + "/comments");
        page.getByLabel("Comment on this journey").fill("Half a thought");
        page.getByText("Everyone talks about it").click();
        assertThat(page.getByLabel("Comment on this card")).hasValue("");
        page.getByLabel("Comment on this card").fill("x".repeat(4001));
        page.locator("#comments").getByRole(AriaRole.BUTTON, exactly("Comment")).click();
        assertThat(page.locator("#comments [role=alert]")).containsText("at most 4,000 characters");
        assertThat(page.getByLabel("Comment on this card")).hasValue("x".repeat(4001));
        page.reload();
        screens.awaitReady();
        assertThat(page.getByLabel("Comment on this journey")).hasValue("Half a thought");
        screens.forgetComplaints();
    }

    @Test
    void a_reply_to_what_is_gone_and_one_without_a_session_stay_where_they_were_typed(Page page, Screens screens) {
        var thread = CurrentActor.as(ada, () -> write.start(journey, Subject.journey(), new Prose("Soon gone")));
        screens.signIn(ada).open("/journeys/" + journey.value() + "/threads/" + thread.value());
        page.getByLabel("Reply").fill("A long answer");
        var comment = CurrentActor.as(
                        ada, () -> views.findThread(journey, thread).orElseThrow())
                .comments()
                .get(0);
        CurrentActor.run(ada, () -> write.remove(journey, thread, new CommentId(comment.id())));
        page.locator(".thread").getByRole(AriaRole.BUTTON, name("Reply")).click();
        assertThat(page.getByRole(AriaRole.ALERT).getByText("These comments have been deleted."))
                .isVisible();
        assertThat(page.getByLabel("Reply")).hasValue("A long answer");

        page.context().clearCookies();
        page.locator(".thread").getByRole(AriaRole.BUTTON, name("Reply")).click();
        assertThat(page.getByRole(AriaRole.ALERT).getByText("You have been signed out"))
                .isVisible();
        assertThat(page.getByLabel("Reply")).hasValue("A long answer");
        screens.forgetComplaints();
    }

    @Test
    void the_whole_journeys_comments_stand_beside_the_map(Page page, Screens screens) {
        screens.signIn(ada).open("/journeys/" + journey.value());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Comments"))
                .click();
        page.getByLabel("Comment on this journey").fill("Who owns this?");
        page.locator("#comments").getByRole(AriaRole.BUTTON, exactly("Comment")).click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Comment sent.")).isVisible();
        page.locator(".comment .menu summary").click();
        page.locator(".comment .menu")
                .getByRole(AriaRole.BUTTON, exactly("Edit"))
                .click();
        page.getByLabel("Text").fill("Who owns this journey?");
        page.locator("#comments").getByRole(AriaRole.BUTTON, exactly("Save")).click();
        assertThat(page.locator(".comment-words")).hasText("Who owns this journey?");
        screens.check("comments-journey");
        page.onceDialog(dialog -> dialog.accept());
        page.locator(".comment .menu summary").click();
        page.locator(".comment .menu")
                .getByRole(AriaRole.BUTTON, exactly("Delete"))
                .click();
        assertThat(page.locator(".thread")).hasCount(0);
    }

    @Test
    void the_focus_stays_with_the_thread_that_is_resolved_and_with_what_is_edited(Page page, Screens screens) {
        var thread = CurrentActor.as(ada, () -> write.start(journey, Subject.journey(), new Prose("Who owns this?")));
        screens.signIn(ada).open("/journeys/" + journey.value() + "/comments");
        var shown = page.locator("#thread-" + thread.value());
        shown.getByRole(AriaRole.BUTTON, exactly("Resolve")).focus();
        page.keyboard().press("Enter");
        assertThat(shown.getByRole(AriaRole.BUTTON, exactly("Reopen"))).isVisible();
        assertThat(shown).isFocused();
        shown.getByRole(AriaRole.BUTTON, exactly("Reopen")).focus();
        page.keyboard().press("Enter");
        assertThat(shown.getByRole(AriaRole.BUTTON, exactly("Resolve"))).isVisible();
        page.locator(".comment .menu summary").click();
        page.locator(".comment .menu")
                .getByRole(AriaRole.BUTTON, exactly("Edit"))
                .click();
        assertThat(page.getByLabel("Text")).isFocused();
        page.locator(".comment").getByRole(AriaRole.BUTTON, exactly("Cancel")).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".comment")).isFocused();
        var resolved =
                page.locator("#comments").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Resolved"));
        resolved.focus();
        page.keyboard().press("Enter");
        assertThat(resolved).hasAttribute("aria-current", "true");
        assertThat(resolved).isFocused();
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions name(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return name(name).setExact(true);
    }

    private void call(Actor actor, String name) {
        jdbc.sql("update account set name = ? where id = ?")
                .params(name, actor.accountId().value())
                .update();
    }
}
