package cx.atlas.strategy.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.usecase.KeepStrategy;
import cx.atlas.strategy.view.CoverageRow;
import cx.atlas.strategy.view.StrategyViews;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class StrategyControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StrategyViews views;

    @Autowired
    KeepStrategy keep;

    @Autowired
    KeepPersonas personas;

    @Autowired
    KeepChannels channels;

    @Autowired
    RecordTouchpoint record;

    Actor cxo;

    @BeforeEach
    void people() {
        cxo = Workspaces.actor(jdbc, Role.CXO);
    }

    @Test
    void each_element_is_stated_with_what_it_knows() {
        var marketer = Workspaces.join(jdbc, cxo.workspaceId(), Role.MARKETER);
        var persona = CurrentActor.as(marketer, () -> personas.sketch(PersonaDescription.of(new Name("Busy parent"))));
        assertThat(post("/strategy", Map.of("element", "ORGANIZATION", "name", "Keep customers")))
                .hasStatus3xxRedirection();
        assertThat(post("/strategy", Map.of("element", "BRAND", "name", "Effortless", "intendedFeeling", "at ease")))
                .hasStatus3xxRedirection();
        assertThat(post(
                        "/strategy",
                        Map.of(
                                "element",
                                "CUSTOMER",
                                "name",
                                "Feel heard",
                                "needKind",
                                "EMOTIONAL",
                                "persona",
                                persona.value().toString())))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .startsWith("/strategy#item-");

        assertThat(get("/strategy"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Keep customers",
                        "Effortless",
                        "should feel: at ease",
                        "Feel heard",
                        "Emotional",
                        "Busy parent");
        assertThat(items()).extracting(CoverageRow::element).containsExactly(Element.values());
    }

    @Test
    void coverage_leads_to_the_touchpoints_and_names_what_nobody_serves() {
        var grow = stated("Grow");
        stated("Save");
        recorded("Sign-up form", grow);
        recorded("Poster");

        assertThat(get("/strategy"))
                .bodyText()
                .contains(
                        "1 of 2 business priorities served",
                        "/touchpoints?serves=" + grow.value(),
                        "Sign-up form",
                        "No touchpoint serves this",
                        "1 of 2 touchpoints serve no priority",
                        "/touchpoints?serves=none",
                        "Poster");
        assertThat(get("/strategy?gaps=true")).bodyText().contains("Save").doesNotContain("Sign-up form");
    }

    @Test
    void the_balance_reads_the_same_after_every_touchpoint_serves_something() {
        recorded("Sign-up form", stated("Grow"));
        assertThat(get("/strategy"))
                .bodyText()
                .contains("1 of 1 business priority served", "Each of the 1 touchpoints serves")
                .doesNotContain("/touchpoints?serves=none");
        assertThat(get("/strategy?gaps=true")).bodyText().contains("At least one touchpoint serves each of them.");
    }

    @Test
    void a_need_without_kind_is_refused_at_the_field_and_nothing_typed_is_lost() {
        assertThat(post(
                        "/strategy",
                        Map.of("element", "CUSTOMER", "name", "Feel heard", "description", "After a call")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please choose functional or emotional.", "Feel heard", "After a call");
    }

    @Test
    void a_persona_that_is_gone_is_refused_at_the_field() {
        for (var persona : List.of("0197a3c2-0000-7000-8000-000000000000", "nobody")) {
            assertThat(post(
                            "/strategy",
                            Map.of(
                                    "element",
                                    "CUSTOMER",
                                    "name",
                                    "Feel heard",
                                    "needKind",
                                    "EMOTIONAL",
                                    "persona",
                                    persona)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("This persona is no longer there");
        }
    }

    @Test
    void an_unknown_element_is_a_bad_request() {
        assertThat(post("/strategy", Map.of("element", "WEATHER", "name", "Sun")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/strategy/new")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        stated("Grow");
        assertThat(post("/strategy", Map.of("element", "ORGANIZATION", "name", "grow")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is already one named “grow”.");
    }

    @Test
    void a_stale_edit_shows_both_texts_in_words() {
        var id = CurrentActor.as(
                cxo, () -> keep.state(Statement.need(new Name("Pay"), Prose.NONE, NeedKind.FUNCTIONAL, null)));
        var address = "/strategy/" + id.value();
        assertThat(post(address, Map.of("name", "Pay once", "needKind", "EMOTIONAL")))
                .hasStatus3xxRedirection();
        assertThat(post(address, Map.of("name", "Pay twice", "needKind", "FUNCTIONAL")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Pay twice", "Pay once")
                .containsPattern("Saved meanwhile:</strong>\\s*<span class=\"prose\">Emotional<");
        assertThat(items().get(0).name()).isEqualTo("Pay once");
    }

    @Test
    void an_item_keeps_its_element_whatever_is_sent() {
        var id = stated("Grow");
        assertThat(post(
                        "/strategy/" + id.value(),
                        Map.of("name", "Grow fast", "element", "BRAND", "needKind", "EMOTIONAL")))
                .hasStatus3xxRedirection();
        assertThat(items()).singleElement().satisfies(row -> {
            assertThat(row.element()).isEqualTo(Element.ORGANIZATION);
            assertThat(row.name()).isEqualTo("Grow fast");
            assertThat(row.needKind()).isNull();
        });
    }

    @Test
    void an_archived_item_leaves_the_page_and_comes_back() {
        var id = stated("Grow");
        assertThat(post("/strategy/" + id.value() + "/archive", Map.of())).hasStatus3xxRedirection();
        assertThat(get("/strategy")).bodyText().doesNotContain("item-" + id.value());
        assertThat(get("/strategy?archived=true"))
                .bodyText()
                .contains("item-" + id.value())
                .doesNotContain("serves this");
        assertThat(post("/strategy/" + id.value() + "/restore", Map.of())).hasStatus3xxRedirection();
        assertThat(get("/strategy")).bodyText().contains("item-" + id.value());
    }

    @Test
    void a_lead_reads_and_changes_nothing() {
        var id = stated("Grow");
        var lead = Workspaces.join(jdbc, cxo.workspaceId(), Role.DEPARTMENT_LEAD);
        assertThat(mvc.get().uri("/strategy").with(as(lead)))
                .hasStatusOk()
                .bodyText()
                .contains("Grow")
                .doesNotContain("/edit\"", "/strategy/new");
        assertThat(mvc.post()
                        .uri("/strategy/{id}", id.value())
                        .param("version", "0")
                        .param("name", "Mine")
                        .with(as(lead)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_page_costs_the_same_however_much_it_shows() {
        recorded("Poster", stated("Grow"));
        var few = Statements.count(() -> assertThat(get("/strategy")).hasStatusOk());
        for (var i = 0; i < 15; i++) {
            recorded("Touchpoint " + i, stated("Priority " + i));
        }
        assertThat(Statements.list(() -> assertThat(get("/strategy")).hasStatusOk()))
                .hasSize(few);
    }

    private StrategyItemId stated(String priority) {
        return CurrentActor.as(cxo, () -> keep.state(Statement.priority(new Name(priority), Prose.NONE)));
    }

    private void recorded(String name, StrategyItemId... serves) {
        var admin = Workspaces.join(jdbc, cxo.workspaceId(), Role.ADMIN);
        CurrentActor.run(admin, () -> {
            var channel = channels.open(
                    new KeepChannels.Description(new Name("In " + name), new ChannelIcon("phone"), Tenure.OWNED));
            record.record(new TouchpointDescription(
                    new Name(name), channel, null, true, Prose.NONE, Prose.NONE, Prose.NONE, Set.of(serves)));
        });
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as(cxo)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).param("version", "0");
        typed.forEach(request::param);
        return request.with(as(cxo)).exchange();
    }

    private List<CoverageRow> items() {
        return CurrentActor.as(cxo, () -> views.listCoverage(true));
    }
}
