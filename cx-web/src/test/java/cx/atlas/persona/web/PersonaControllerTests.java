package cx.atlas.persona.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.PersonaId;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.persona.view.PersonaRow;
import cx.atlas.persona.view.PersonaViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.usecase.KeepStrategy;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class PersonaControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PersonaViews views;

    @Autowired
    KeepPersonas keep;

    @Autowired
    KeepStrategy strategy;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void a_sketched_persona_has_a_page_and_a_card() {
        var made = post(
                "/personas",
                Map.of(
                        "name",
                        "Busy parent",
                        "goals",
                        "A calm evening\n\nNo surprises",
                        "shareOfCustomers",
                        "38.5",
                        "meanLifetimeValue",
                        "1,612"));
        var row = rows().get(0);
        assertThat(made).hasStatus3xxRedirection().hasRedirectedUrl("/personas/" + row.id());

        for (var address : List.of("/personas", "/personas/" + row.id())) {
            assertThat(get(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Busy parent", "<li>A calm evening</li>", "<li>No surprises</li>", "38.5%", "€1,612");
        }
        assertThat(get("/personas")).bodyText().contains("shares add up to 38.5%");
    }

    @Test
    void what_nobody_knows_is_said_so_and_is_not_zero() {
        sketched("Newcomer");
        assertThat(get("/personas")).bodyText().contains("not known").doesNotContain("€0", "0%", "add up to");
    }

    @Test
    void numbers_are_refused_at_their_field_and_nothing_typed_is_lost() {
        var typed = Map.of(
                "name",
                "Busy parent",
                "quote",
                "I have ten minutes.",
                "shareOfCustomers",
                "a third",
                "meanLifetimeValue",
                "612");
        assertThat(post("/personas", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a number, such as 1,234.5.", "a third", "I have ten minutes.", "612")
                .contains("id=\"shareOfCustomers-error\"", "aria-invalid=\"true\"");
        assertThat(post("/personas", Map.of("name", "Busy parent", "shareOfCustomers", "101")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("A share is between 0 and 100 percent.");
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_long_text_is_refused_at_its_field() {
        assertThat(post("/personas", Map.of("name", "Busy parent", "needs", "x".repeat(4_001))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please use at most 4,000 characters.")
                .contains("id=\"needs-error\"", "aria-invalid=\"true\"");
        assertThat(post("/personas", Map.of("name", "x".repeat(121))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please use at most 120 characters.");
        assertThat(post("/personas", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_stale_edit_shows_both_texts_at_the_field_that_differs() {
        var id = sketched("Busy parent");
        assertThat(post("/personas/" + id, Map.of("name", "Busy parent", "quote", "No time")))
                .hasStatus3xxRedirection();

        assertThat(post("/personas/" + id, Map.of("name", "Busy parent", "quote", "Ten minutes")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Ten minutes", "Saved meanwhile:", "No time", "name=\"version\" value=\"1\"")
                .containsOnlyOnce("Saved meanwhile:");
        assertThat(rows().get(0).quote()).isEqualTo("No time");
        // Saved again, knowingly, from the version that the answer carries.
        assertThat(mvc.post()
                        .uri("/personas/{id}", id)
                        .param("version", "1")
                        .param("name", "Busy parent")
                        .param("quote", "Ten minutes")
                        .with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(rows().get(0).quote()).isEqualTo("Ten minutes");
    }

    @Test
    void the_page_names_what_refers_to_the_persona() {
        var id = sketched("Busy parent");
        CurrentActor.run(
                marketer,
                () -> strategy.state(
                        Statement.need(new Name("Feel heard"), Prose.NONE, NeedKind.EMOTIONAL, new PersonaId(id))));
        assertThat(get("/personas/" + id)).hasStatusOk().bodyText().contains("Feel heard", "/strategy#item-");
    }

    @Test
    void an_archived_persona_leaves_the_list_and_comes_back() {
        var id = sketched("Busy parent");
        assertThat(post("/personas/" + id + "/archive", Map.of())).hasStatus3xxRedirection();
        assertThat(get("/personas")).bodyText().doesNotContain("Busy parent");
        assertThat(get("/personas?archived=true")).bodyText().contains("Busy parent");
        assertThat(post("/personas/" + id + "/restore", Map.of())).hasStatus3xxRedirection();
        assertThat(get("/personas")).bodyText().contains("Busy parent");
    }

    @Test
    void a_viewer_reads_and_changes_nothing() {
        var id = sketched("Busy parent");
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(mvc.get().uri("/personas/{id}", id).with(as(viewer)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/edit\"");
        assertThat(mvc.post().uri("/personas/{id}/archive", id).with(as(viewer)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(get("/personas/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_list_speaks_german() {
        sketched("Busy parent");
        assertThat(mvc.get().uri("/personas").header("Accept-Language", "de").with(as(marketer)))
                .bodyText()
                .contains("Mittlerer Kundenwert", "Keine Journeys · keine Bedürfnisse");
    }

    @Test
    void the_list_costs_the_same_however_long_it_is() {
        sketched("One");
        var few = Statements.count(() -> assertThat(get("/personas")).hasStatusOk());
        for (var i = 0; i < 15; i++) {
            sketched("Persona " + i);
        }
        assertThat(Statements.list(() -> assertThat(get("/personas")).hasStatusOk()))
                .hasSize(few);
    }

    private UUID sketched(String name) {
        return CurrentActor.as(marketer, () -> keep.sketch(PersonaDescription.of(new Name(name))))
                .value();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as(marketer)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).param("version", "0");
        typed.forEach(request::param);
        return request.with(as(marketer)).exchange();
    }

    private List<PersonaRow> rows() {
        return CurrentActor.as(marketer, () -> views.listPersonas(true));
    }
}
