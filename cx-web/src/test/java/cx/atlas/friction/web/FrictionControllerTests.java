package cx.atlas.friction.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.view.FrictionDetail;
import cx.atlas.friction.view.FrictionFilter;
import cx.atlas.friction.view.FrictionOrder;
import cx.atlas.friction.view.FrictionRow;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class FrictionControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FrictionViews views;

    @Autowired
    Ground ground;

    Actor marketer;
    TouchpointId payment;
    JourneyId journey;
    StepId step;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        CurrentActor.run(marketer, () -> {
            var web = ground.channel("Web");
            payment = ground.touchpoint("Payment step", web, ground.department("Billing"));
            ground.touchpoint("Plans page", web, ground.department("Marketing"));
            journey = ground.journey("Subscriber’s first year");
            step = ground.step(journey, "Enters card");
        });
    }

    @Test
    void a_map_opens_the_form_with_its_step_chosen() {
        var answer = mvc.get()
                .uri("/friction/new?journey={j}&step={s}", journey.value(), step.value())
                .with(as(marketer));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + step.value() + "\" selected")
                .contains("Join › Enters card");
    }

    @Test
    void a_touchpoints_page_opens_the_form_with_its_touchpoint_chosen() {
        assertThat(mvc.get()
                        .uri("/friction/new?touchpoint={t}", payment.value())
                        .with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Payment step\"")
                .contains("value=\"" + payment.value() + "\"");
    }

    @Test
    void what_is_flagged_has_a_page_of_its_own() {
        var answer = post("/friction", said(Map.of("touchpoint", payment.value(), "step", step.value())));
        assertThat(answer).hasStatus3xxRedirection();
        var row = rows().get(0);
        assertThat(answer).hasRedirectedUrl("/friction/" + row.id());
        assertThat(row.words()).isEqualTo("Charge date unclear");
        assertThat(row.evidence()).isEqualTo(EvidenceStatus.OBSERVED);
        assertThat(row.place().touchpoint()).isEqualTo("Payment step");
        assertThat(row.place().journey()).isEqualTo("Subscriber’s first year");
        assertThat(row.flaggedBy()).isEqualTo("MARKETER");
    }

    @Test
    void without_scripts_the_typed_name_of_a_touchpoint_is_enough() {
        assertThat(post("/friction", said(Map.of("touchpointName", "payment")))).hasStatus3xxRedirection();
        assertThat(rows().get(0).place().touchpoint()).isEqualTo("Payment step");
    }

    @Test
    void a_name_that_may_be_several_touchpoints_offers_them() {
        assertThat(post("/friction", said(Map.of("touchpointName", "p"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("may be several touchpoints")
                .contains("Plans page · Web");
    }

    @Test
    void a_name_that_is_no_touchpoint_is_refused_at_the_field() {
        assertThat(post("/friction", said(Map.of("touchpointName", "Fax"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("No touchpoint is called “Fax”")
                .contains("Charge date unclear");
    }

    @Test
    void a_friction_without_a_place_is_refused_and_nothing_typed_is_lost() {
        assertThat(post("/friction", said(Map.of("detail", "They call to ask"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please say where it hurts")
                .contains("They call to ask")
                .contains("Calls in May");
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_journey_without_a_step_asks_for_the_step() {
        assertThat(post("/friction", said(Map.of("journey", journey.value()))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please choose the step")
                .contains("Enters card");
    }

    @Test
    void what_is_observed_without_a_source_is_refused_at_the_field() {
        assertThat(post("/friction", said(Map.of("touchpoint", payment.value(), "source", " "))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"source-error\"")
                .contains("needs a source");
    }

    @Test
    void what_nobody_chose_or_typed_is_refused_at_each_field() {
        assertThat(post("/friction", said(Map.of("touchpoint", payment.value(), "kind", "NOISE"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"kind-error\"");
        assertThat(post("/friction", said(Map.of("touchpoint", payment.value(), "severity", ""))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"severity-error\"");
        assertThat(post("/friction", said(Map.of("touchpoint", payment.value(), "words", " "))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please say in one line what hurts.");
        assertThat(post("/friction", said(Map.of("touchpoint", payment.value(), "words", "x".repeat(121)))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please use at most 120 characters.");
    }

    @Test
    void beside_a_map_the_form_comes_alone_and_announces_what_was_flagged() {
        assertThat(mvc.get()
                        .uri("/friction/new?panel&journey={j}&step={s}", journey.value(), step.value())
                        .with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .startsWith("<aside id=\"panel\"")
                .contains("hx-post=\"/friction?panel=true\"");
        var flagged = post("/friction?panel=true", said(Map.of("step", step.value())));
        assertThat(flagged).hasStatusOk().headers().hasValue("HX-Trigger", "friction-flagged");
        assertThat(flagged).bodyText().contains("/friction/" + rows().get(0).id());
        assertThat(post("/friction?panel=true", said(Map.of())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .startsWith("<form");
    }

    @Test
    void a_stale_edit_is_refused_and_shows_both_texts() {
        var id = flagged();
        var edit = "/friction/" + id.value();
        assertThat(post(edit, said(Map.of("touchpoint", payment.value(), "words", "When am I charged?"))))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(edit);
        assertThat(post(edit, said(Map.of("touchpoint", payment.value(), "words", "Which day is it?"))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else has saved this meanwhile")
                .contains("When am I charged?", "Payment step · Web")
                .contains("Which day is it?");
        assertThat(detail(id).row().words()).isEqualTo("When am I charged?");
    }

    @Test
    void the_edit_form_shows_what_stands_there() {
        var id = flagged();
        assertThat(mvc.get().uri("/friction/{id}/edit", id.value()).with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("Charge date unclear")
                .contains("value=\"Payment step\"");
    }

    @Test
    void who_flagged_it_may_describe_it_and_another_lead_may_not() {
        var flagger = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        var id = CurrentActor.as(flagger, () -> ground.friction("Told twice", Severity.LOW, Place.at(payment)));
        assertThat(mvc.get().uri("/friction/{id}/edit", id.value()).with(as(flagger)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/friction/{id}/edit", id.value()).with(as(other)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/friction/{id}", id.value()).with(as(other))).hasStatusOk();
    }

    @Test
    void a_viewer_reads_and_does_not_flag() {
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        var id = flagged();
        assertThat(mvc.get().uri("/friction/{id}", id.value()).with(as(viewer)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/status\"")
                .doesNotContain("/edit\"");
        assertThat(mvc.get().uri("/friction/new").with(as(viewer))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void another_workspaces_friction_does_not_exist() {
        var id = flagged();
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(mvc.get().uri("/friction/{id}", id.value()).with(as(other))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_pickers_answer_with_touchpoints_and_steps() {
        assertThat(mvc.get().uri("/friction/touchpoints?q=pay").with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("role=\"option\"")
                .contains("data-label=\"Payment step\"")
                .doesNotContain("Plans page");
        assertThat(mvc.get().uri("/friction/steps?journey={j}", journey.value()).with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("Join › Enters card");
    }

    private FrictionPointId flagged() {
        return CurrentActor.as(
                marketer, () -> ground.friction("Charge date unclear", Severity.HIGH, Place.at(payment)));
    }

    private static Map<String, Object> said(Map<String, Object> other) {
        var said = new HashMap<String, Object>(Map.of(
                "version", "0",
                "words", "Charge date unclear",
                "kind", "UNCLEAR",
                "severity", "HIGH",
                "evidence", "OBSERVED",
                "source", "Calls in May"));
        said.putAll(other);
        return said;
    }

    private MvcTestResult post(String address, Map<String, Object> said) {
        var request = mvc.post().uri(address).with(as(marketer));
        said.forEach((name, value) -> request.param(name, value.toString()));
        return request.exchange();
    }

    private List<FrictionRow> rows() {
        var all = new FrictionFilter(
                "", EnumSet.allOf(FrictionStatus.class), null, null, null, null, null, null, null, false);
        return CurrentActor.as(marketer, () -> views.listFriction(all, FrictionOrder.SEVEREST, 0, 50));
    }

    private FrictionDetail detail(FrictionPointId id) {
        return CurrentActor.as(marketer, () -> views.findFriction(id)).orElseThrow();
    }
}
