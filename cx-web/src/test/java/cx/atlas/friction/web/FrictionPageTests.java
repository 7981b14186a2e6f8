package cx.atlas.friction.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.view.FrictionDetail;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
@Import(Ground.class)
class FrictionPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FrictionViews views;

    @Autowired
    Ground ground;

    Actor marketer;
    Actor lead;
    TouchpointId payment;
    FrictionPointId id;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        CurrentActor.run(marketer, () -> {
            payment = ground.touchpoint(
                    "Payment step", ground.channel("Web"), ground.department("Billing", lead.accountId()));
            id = ground.friction("Charge date unclear", Severity.HIGH, Place.at(payment));
        });
    }

    @Test
    void the_page_shows_place_words_and_what_customers_said() {
        CurrentActor.run(marketer, () -> ground.say(payment, "Am I charged today?", 2));
        assertThat(mvc.get().uri("/friction/{id}", id.value()).with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("Charge date unclear")
                .contains("href=\"/touchpoints/" + payment.value())
                .contains("Billing")
                .contains("Am I charged today?")
                .contains("CSAT 2");
    }

    @Test
    void the_lead_of_the_place_moves_it_on_to_solved() {
        assertMoved(lead, 0, "FIXING");
        assertMoved(lead, 1, "CHECK");
        assertMoved(lead, 2, "SOLVED");
        assertThat(mvc.get().uri("/friction/{id}", id.value()).with(as(lead)))
                .bodyText()
                .contains("Open it again")
                .doesNotContain("Dismiss it");
    }

    @Test
    void a_step_that_cannot_follow_is_refused_on_the_page() {
        assertThat(move(marketer, 0, "SOLVED"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("cannot move there")
                .contains("Start the fix");
        assertThat(move(marketer, 0, "GONE")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(stored().row().status()).isEqualTo(FrictionStatus.OPEN);
    }

    @Test
    void an_act_on_an_old_page_is_refused_and_the_page_shows_how_it_stands() {
        assertMoved(lead, 0, "FIXING");
        assertThat(move(marketer, 0, "FIXING"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody has changed this")
                .contains("Fixed: check it");
    }

    @Test
    void it_is_dismissed_with_a_reason_that_stays() {
        assertThat(dismiss(" "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please say why")
                .contains("<details class=\"friction-dismiss\" open");
        assertThat(dismiss("x".repeat(4_001))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        // A browser counts a new line once and sends two characters.
        assertThat(dismiss("The step goes next month" + "\r\nx".repeat(1_500))).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/friction/{id}", id.value()).with(as(marketer)))
                .bodyText()
                .contains("The step goes next month");
    }

    @Test
    void an_owner_is_chosen_among_the_members_and_taken_back() {
        assertThat(assign(0, lead.accountId().value().toString())).hasStatus3xxRedirection();
        assertThat(stored().row().ownerId()).isEqualTo(lead.accountId().value());
        assertThat(assign(1, "")).hasStatus3xxRedirection();
        assertThat(stored().row().ownerId()).isNull();
        assertThat(assign(2, UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no member of the workspace");
    }

    @Test
    void the_lead_of_another_department_only_reads() {
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        CurrentActor.run(marketer, () -> ground.department("Support", other.accountId()));
        assertThat(move(other, 0, "FIXING")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/friction/{id}", id.value()).with(as(other)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Start the fix");
    }

    private void assertMoved(Actor actor, long version, String to) {
        assertThat(move(actor, version, to)).hasStatus3xxRedirection().hasRedirectedUrl("/friction/" + id.value());
        assertThat(stored().row().status()).isEqualTo(FrictionStatus.valueOf(to));
    }

    private MvcTestResult move(Actor actor, long version, String to) {
        return mvc.post()
                .uri("/friction/{id}/status", id.value())
                .param("version", Long.toString(version))
                .param("to", to)
                .with(as(actor))
                .exchange();
    }

    private MvcTestResult dismiss(String reason) {
        return mvc.post()
                .uri("/friction/{id}/dismissal", id.value())
                .param("version", "0")
                .param("reason", reason)
                .with(as(marketer))
                .exchange();
    }

    private MvcTestResult assign(long version, String owner) {
        return mvc.post()
                .uri("/friction/{id}/owner", id.value())
                .param("version", Long.toString(version))
                .param("owner", owner)
                .with(as(marketer))
                .exchange();
    }

    private FrictionDetail stored() {
        return CurrentActor.as(marketer, () -> views.findFriction(id)).orElseThrow();
    }
}
