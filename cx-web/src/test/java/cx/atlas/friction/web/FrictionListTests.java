package cx.atlas.friction.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.usecase.AssignFriction;
import cx.atlas.friction.usecase.MoveFrictionOn;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
@Import(Ground.class)
class FrictionListTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ground ground;

    @Autowired
    AssignFriction assign;

    @Autowired
    MoveFrictionOn moveOn;

    Actor marketer;
    TouchpointId payment;
    TouchpointId chat;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        CurrentActor.run(marketer, () -> {
            payment = ground.touchpoint("Payment step", ground.channel("Web"), ground.department("Billing"));
            chat = ground.touchpoint("Live chat", ground.channel("Chat"), ground.department("Support"));
        });
    }

    @Test
    void an_empty_list_says_what_it_is_for_and_leads_on() {
        list("").contains("No friction flagged yet").contains("href=\"/friction/new\"");
        list("?status=SOLVED").contains("Nothing matches");
    }

    @Test
    void the_severest_stand_first_unless_asked_otherwise() {
        flagged("A small thing", Severity.LOW, chat);
        flagged("Big thing", Severity.HIGH, payment);
        list("").containsSubsequence("Big thing", "A small thing")
                .contains("aria-sort=\"descending\"")
                .doesNotContain("No friction flagged yet");
        list("?sort=words").containsSubsequence("A small thing", "Big thing");
        list("?sort=nonsense").containsSubsequence("Big thing", "A small thing");
    }

    @Test
    void tabs_count_and_show_each_status() {
        flagged("Open one", Severity.LOW, chat);
        var id = CurrentActor.as(marketer, () -> ground.friction("In work", Severity.HIGH, Place.at(payment)));
        CurrentActor.run(marketer, () -> {
            assign.assign(id, 0, marketer.accountId());
            moveOn.move(id, 1, FrictionStatus.FIXING);
            moveOn.move(id, 2, FrictionStatus.CHECK);
            moveOn.move(id, 3, FrictionStatus.SOLVED);
        });
        list("").contains("Open one").doesNotContain("In work");
        list("?status=SOLVED").contains("In work").doesNotContain("Open one");
        list("?status=ALL").contains("In work").contains("Open one");
        list("?status=ALL&owner=me").contains("In work").doesNotContain("Open one");
        list("?status=ALL&owner=none").contains("Open one").doesNotContain("In work");
    }

    @Test
    void filters_stand_in_the_address_and_stay_in_its_links() {
        flagged("Charge date unclear", Severity.HIGH, payment);
        flagged("Told twice", Severity.LOW, chat);
        list("?q=charge&severity=HIGH")
                .contains("Charge date unclear")
                .doesNotContain("Told twice")
                .contains("q=charge&amp;severity=HIGH&amp;status=SOLVED")
                .contains("q=charge&amp;severity=HIGH&amp;sort=words");
        list("?touchpoint=" + chat.value())
                .contains("Told twice")
                .doesNotContain("Charge date")
                .contains("At Live chat");
        list("?kind=WAIT").contains("Nothing matches");
        list("?journey=not-an-id&kind=&channel=").contains("Told twice");
    }

    @Test
    void fifty_stand_on_a_page() {
        for (int n = 100; n < 152; n++) {
            flagged("Point " + n, Severity.LOW, chat);
        }
        list("").contains("1–50 of 52").contains("page=2");
        list("?page=2").contains("51–52 of 52").contains("Point 151").doesNotContain("Point 149");
        list("?page=9").contains("51–52 of 52");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_rows() {
        flagged("Point", Severity.LOW, chat);
        var page = "/friction/"
                + CurrentActor.as(marketer, () -> ground.friction("One", Severity.LOW, Place.at(payment)))
                        .value();
        list("");
        var listed = Statements.count(() -> list(""));
        var shown = Statements.count(() -> open(page));
        for (int n = 0; n < 20; n++) {
            flagged("Point " + n, Severity.LOW, n % 2 == 0 ? chat : payment);
            CurrentActor.run(marketer, () -> ground.say(payment, "Am I charged today?", 2));
        }
        assertThat(Statements.list(() -> list(""))).hasSize(listed).hasSizeLessThan(20);
        assertThat(Statements.list(() -> open(page))).hasSize(shown).hasSizeLessThan(16);
    }

    private void flagged(String words, Severity severity, TouchpointId touchpoint) {
        CurrentActor.run(marketer, () -> ground.friction(words, severity, Place.at(touchpoint)));
    }

    private AbstractStringAssert<?> list(String query) {
        return open("/friction" + query);
    }

    private AbstractStringAssert<?> open(String address) {
        return assertThat(mvc.get().uri(address).with(as(marketer)))
                .hasStatusOk()
                .bodyText();
    }
}
