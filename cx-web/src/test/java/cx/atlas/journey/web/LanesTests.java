package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.NeedTag;
import cx.atlas.journey.view.PersonaLine;
import cx.atlas.shared.Ids;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** What lanes hold beyond words, how wide columns are, and journeys behind steps. */
class LanesTests extends MapTests {

    @Autowired
    TransactionTemplate transactions;

    @Test
    void a_column_is_made_wider_within_limits_and_usual_again() {
        var width = "/steps/" + step(0).id() + "/width";
        assertThat(post(width, Map.of("width", "9000")))
                .hasStatusOk()
                .bodyText()
                .contains("data-width=\"640\"");
        assertThat(post(width, Map.of("width", ""))).hasStatusOk();
        assertThat(step(0).width()).isNull();
        assertThat(post(width, Map.of("width", "wide"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void an_own_lane_has_an_own_icon() {
        assertThat(post("/lanes", Map.of("kind", "TEXT", "name", "Law", "icon", "scale")))
                .hasStatusOk();
        var lane = lane(LaneKind.TEXT);
        assertThat(lane.icon()).isEqualTo("scale");
        assertThat(get("/lanes/" + lane.id() + "/icon")).bodyText().contains("Icon of “Law”");
        assertThat(post("/lanes/" + lane.id() + "/icon", Map.of("icon", "star")))
                .hasStatusOk();
        assertThat(lane(LaneKind.TEXT).icon()).isEqualTo("star");
        assertThat(post("/lanes/" + lane.id() + "/icon", Map.of("icon", "nonsense")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("choose one of the icons");
    }

    @Test
    void a_need_of_the_strategy_is_stated_found_and_placed() {
        var admin = Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN);
        post("/lanes", Map.of("kind", "NEEDS"));
        var needs = cell(0, LaneKind.NEEDS) + "/needs";
        assertThat(request(HttpMethod.POST, needs + "/new", Map.of("kind", "EMOTIONAL", "name", "Feel safe"), admin))
                .hasStatusOk()
                .bodyText()
                .contains("Feel safe")
                .contains("emotional");
        var need = need(0);
        assertThat(get(needs + "?q=safe")).bodyText().contains("need=" + need.id());
        assertThat(get(needs + "?q=other")).bodyText().doesNotContain("Feel safe");
        assertThat(post(needs, Map.of("need", need.id())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("already stands here");
        assertThat(post(cell(1, LaneKind.NEEDS) + "/needs", Map.of("need", need.id())))
                .hasStatusOk();
        assertThat(post(cell(0, LaneKind.THINKS) + "/needs", Map.of("need", need.id())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(needs, Map.of("need", Ids.next()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/table")).hasStatusOk().bodyText().contains("Feel safe");
        assertThat(get("/print")).bodyText().contains("Feel safe").contains("emotional");
        assertThat(get("/present")).bodyText().contains("Feel safe");
        var card = step(0).cell(lane(LaneKind.NEEDS).id()).cards().get(0);
        assertThat(get("/cards/" + card.id())).bodyText().contains("/strategy#item-" + need.id());
    }

    @Test
    void further_personas_have_curves_of_their_own() {
        var paula = persona("Paula");
        var feels = "/lanes/" + lane(LaneKind.FEELS).id() + "/personas";
        var emotion = "/steps/" + step(0).id() + "/emotion";
        assertThat(post(emotion, Map.of("persona", paula, "value", "2")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose it first");
        assertThat(get(feels)).bodyText().contains("Paula");
        assertThat(post(feels, Map.of("persona", paula)))
                .hasStatusOk()
                .bodyText()
                .contains("lane-legend");
        assertThat(post(emotion, Map.of("persona", paula, "value", "2")))
                .hasStatusOk()
                .bodyText()
                .contains("point-other line-1 at-4");
        assertThat(step(0).feeling().others()).containsEntry(paula, 2);
        assertThat(step(0).feeling().drawn()).isEqualTo(1);
        assertThat(post(emotion, Map.of("value", "-2"))).hasStatusOk();
        assertThat(step(0).feeling().others()).containsEntry(paula, 2);
        assertThat(get("/curve")).bodyText().contains("Paula feels");
        assertThat(get("/steps/" + step(0).id())).bodyText().contains("persona=" + paula);
        assertThat(post(feels, Map.of("was", paula, "persona", Ids.next())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(feels, Map.of("was", paula));
        assertThat(map().lanes()).flatExtracting(LaneView::personas).isEmpty();
    }

    @Test
    void a_persona_that_somebody_else_has_just_chosen_is_not_dropped() {
        var paula = persona("Paula");
        var tom = persona("Tom");
        var feels = "/lanes/" + lane(LaneKind.FEELS).id() + "/personas";
        assertThat(get(feels)).bodyText().doesNotContain("name=\"was\"");
        post(feels, Map.of("persona", tom));
        assertThat(post(feels, Map.of("persona", paula)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody has changed this")
                .contains("name=\"was\" value=\"" + tom + "\"")
                .contains("value=\"" + paula + "\" checked=\"checked\"")
                .doesNotContain("value=\"" + tom + "\" checked=\"checked\"");
        assertThat(map().personas()).extracting(PersonaLine::id).containsExactly(tom);
        assertThat(post(feels, Map.of("was", tom, "persona", paula))).hasStatusOk();
        assertThat(map().personas()).extracting(PersonaLine::id).containsExactly(paula);
    }

    @Test
    void a_search_says_that_there_is_more_where_there_is() {
        var touchpoint = touchpoint();
        var search = cell(0, LaneKind.TOUCHPOINTS) + "/touchpoints";
        more(touchpoint, 7);
        assertThat(get(search)).bodyText().contains("Form 7").doesNotContain("There are more");
        more(touchpoint, 8);
        assertThat(get(search)).bodyText().contains("Form 7", "There are more").doesNotContain("Form 8");
    }

    private void more(UUID like, int number) {
        insert("""
                insert into touchpoint (id, version, name, channel_id, frontstage, description, intended_feeling, expectation)
                select gen_random_uuid(), 0, 'Form ' || n, channel_id, true, '', '', '' from touchpoint, generate_series(1, ?) n
                 where id = ? and not exists (select from touchpoint t where t.name = 'Form ' || n)
                """, number, like);
    }

    @Test
    void a_figure_stands_in_the_metrics_lane_and_nowhere_else() {
        post("/lanes", Map.of("kind", "METRICS"));
        var touchpoint = touchpoint();
        post(cell(0, LaneKind.TOUCHPOINTS) + "/touchpoints", Map.of("touchpoint", touchpoint));
        var figures = cell(0, LaneKind.METRICS) + "/figures";
        assertThat(get(figures)).bodyText().contains("Satisfied (CSAT) · Form");
        insert(
                "insert into feedback_day (day, channel_id, touchpoint_id, metric, score, n) values (date '2024-05-03', ?, ?, 'CSAT', 4, 12)",
                new UUID(0, 0),
                touchpoint);
        assertThat(post(figures, Map.of("kind", "CSAT", "touchpoint", touchpoint)))
                .hasStatusOk()
                .bodyText()
                .contains("Satisfied (CSAT) · Form")
                .contains("100.0%")
                .contains("mean 4.0")
                .contains("n = 12");
        assertThat(get("/print")).bodyText().contains("Satisfied (CSAT) · Form").contains("n = 12");
        assertThat(get("/present")).bodyText().contains("Satisfied (CSAT) · Form");
        assertThat(post(cell(0, LaneKind.THINKS) + "/figures", Map.of("kind", "CSAT", "touchpoint", touchpoint)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(figures, Map.of("kind", "LUCK", "touchpoint", touchpoint)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_step_opens_a_journey_that_leads_back_up_and_never_in_a_circle() {
        var opens = "/steps/" + step(0).id() + "/opens";
        assertThat(post(opens + "/new", Map.of())).hasStatusOk().bodyText().contains("step-opens");
        var part = new JourneyId(step(0).opens().id());
        assertThat(get(opens)).bodyText().contains("Sees a trailer");
        var whole = journey;
        journey = part;
        assertThat(get("")).bodyText().contains("First year › Sees a trailer");
        assertThat(post("/steps/" + step(0).id() + "/opens", Map.of("opens", whole.value())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("in a circle");
        journey = whole;
        assertThat(post(opens, Map.of("opens", whole.value()))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.get()
                        .uri("/journeys?view=tree")
                        .with(cxtest.web.As.as(marketer))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("tells “Sees a trailer”");
        assertThat(request(HttpMethod.DELETE, opens, Map.of(), marketer)).hasStatusOk();
        assertThat(step(0).opens()).isNull();
    }

    @Test
    void taking_back_does_not_close_a_circle_either() {
        var other =
                CurrentActor.as(marketer, () -> start.start(JourneyMother.heading("Other"), JourneyMother.firstYear()));
        var opens = "/steps/" + step(0).id() + "/opens";
        post(opens, Map.of("opens", other.value()));
        post("/undo", Map.of());
        var whole = journey;
        journey = other;
        assertThat(post("/steps/" + step(0).id() + "/opens", Map.of("opens", whole.value())))
                .hasStatusOk();
        journey = whole;
        post("/redo", Map.of());
        assertThat(step(0).opens()).isNull();
    }

    private NeedTag need(int step) {
        return step(step).cell(lane(LaneKind.NEEDS).id()).cards().get(0).need();
    }

    private UUID persona(String name) {
        var id = Ids.next();
        insert(
                "insert into persona (id, version, name, goals, needs, expectations, quote) values (?, 0, ?, '', '', '', '')",
                id,
                name);
        return id;
    }

    private UUID touchpoint() {
        var channel = Ids.next();
        var id = Ids.next();
        insert("insert into channel (id, version, name, icon, tenure) values (?, 0, 'Web', 'mail', 'OWNED')", channel);
        insert(
                "insert into touchpoint (id, version, name, channel_id, frontstage, description, intended_feeling, expectation) values (?, 0, 'Form', ?, true, '', '', '')",
                id,
                channel);
        return id;
    }

    private void insert(String sql, Object... values) {
        CurrentActor.run(
                marketer,
                () -> transactions.executeWithoutResult(
                        t -> jdbc.sql(sql).params(values).update()));
    }
}
