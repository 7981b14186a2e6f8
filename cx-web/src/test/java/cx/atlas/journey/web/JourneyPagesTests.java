package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.journey.view.JourneyRow;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

@WebTest
class JourneyPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    JourneyViews views;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void an_empty_list_says_what_it_is_for_and_offers_the_next_act() {
        assertThat(get("/journeys", marketer))
                .hasStatusOk()
                .bodyText()
                .contains("No journey is drawn yet")
                .contains("/journeys/new");
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(get("/journeys", viewer)).hasStatusOk().bodyText().doesNotContain("/journeys/new");
    }

    @Test
    void a_journey_is_started_from_a_template_with_its_map() {
        assertThat(get("/journeys/new", marketer))
                .hasStatusOk()
                .bodyText()
                .contains("The first year of a subscription");
        assertThat(get("/journeys/new?template=streaming", marketer))
                .hasStatusOk()
                .bodyText()
                .contains("Find something good to watch tonight");

        assertThat(start("streaming", "Our first year")).hasStatus3xxRedirection();

        var row = rows().get(0);
        assertThat(row.title()).isEqualTo("Our first year");
        assertThat(row.curve()).hasSize(14).startsWith(1, 2, 0);
        assertThat(get("/journeys", marketer))
                .bodyText()
                .contains("Our first year")
                .contains("<path d=\"M");
        assertThat(get("/journeys/" + row.id(), marketer))
                .hasStatusOk()
                .bodyText()
                .contains("Enters the card");
    }

    @Test
    void a_template_comes_in_the_readers_language() {
        var answer = mvc.get()
                .uri("/journeys/new?template=streaming")
                .header("Accept-Language", "de")
                .with(as(marketer));
        assertThat(answer).hasStatusOk().bodyText().contains("Das erste Jahr eines Abos");
    }

    @Test
    void a_template_that_does_not_exist_is_missing() {
        assertThat(get("/journeys/new?template=nothing", marketer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_empty_title_is_refused_at_the_field_and_nothing_typed_is_lost() {
        var answer = mvc.post()
                .uri("/journeys")
                .param("template", "streaming")
                .param("edition", "0")
                .param("name", " ")
                .param("goal", "To watch tonight")
                .with(as(marketer))
                .exchange();
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a name.")
                .contains("To watch tonight");
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_stranger_as_persona_or_owner_is_refused_at_the_field() {
        var answer = mvc.post()
                .uri("/journeys")
                .param("edition", "0")
                .param("name", "First year")
                .param("owner", "00000000-0000-0000-0000-000000000001")
                .with(as(marketer))
                .exchange();
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("not a member here");
    }

    @Test
    void a_stale_edit_of_the_heading_shows_both_texts() {
        var id = drawn("First year");
        assertThat(describe(id, 0, "Year one")).hasStatus3xxRedirection();
        assertThat(describe(id, 0, "The year"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("The year")
                .contains("Year one");
        assertThat(rows().get(0).title()).isEqualTo("Year one");
    }

    @Test
    void a_goal_is_as_long_as_its_characters_whatever_they_and_its_lines_are_sent_as() {
        var id = drawn("First year");
        var goal = "\uD83C\uDF89\r\n".repeat(1_999) + "ab";
        assertThat(describe(id, 0, "First year", Map.of("goal", goal))).hasStatus3xxRedirection();
        assertThat(describe(id, 1, "First year", Map.of("goal", goal + "c")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"goal-error\"");
    }

    @Test
    void an_owner_who_has_left_stays_until_another_is_chosen() {
        var owner = Workspaces.join(jdbc, marketer.workspaceId(), Role.CXO);
        var id = drawn("First year");
        var theirs = owner.accountId().value().toString();
        describe(id, 0, "First year", Map.of("owner", theirs));
        jdbc.sql("update account set enabled = false where id = ?")
                .param(owner.accountId().value())
                .update();
        assertThat(get("/journeys/%s/edit".formatted(id.value()), marketer))
                .bodyText()
                .contains("<option value=\"" + theirs + "\" selected=\"selected\">CXO</option>");
        assertThat(describe(id, 1, "Year one", Map.of("owner", theirs))).hasStatus3xxRedirection();
        assertThat(rows().get(0).owner()).isEqualTo("CXO");
        describe(id, 2, "Year one", Map.of("owner", ""));
        assertThat(describe(id, 3, "Year one", Map.of("owner", theirs))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_stale_edit_shows_all_that_somebody_else_has_chosen() {
        var id = drawn("First year");
        jdbc.sql("update account set name = 'Ada Lind' where id = ?")
                .param(marketer.accountId().value())
                .update();
        var theirs =
                Map.of("kind", "TO_BE", "owner", marketer.accountId().value().toString());
        assertThat(describe(id, 0, "First year", theirs)).hasStatus3xxRedirection();
        assertThat(describe(id, 0, "First year", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .containsPattern("(?s)class=\"stored\">\\s*<strong>Saved meanwhile:</strong>\\s*<span[^>]*>To-be")
                .containsPattern("(?s)class=\"stored\">\\s*<strong>Saved meanwhile:</strong>\\s*<span[^>]*>Ada Lind");
    }

    @Test
    void a_copy_is_a_draft_of_its_own() {
        var id = drawn("First year");
        CurrentActor.run(marketer, () -> publish.publish(id));
        assertThat(get("/journeys/%s/copy".formatted(id.value()), marketer))
                .hasStatusOk()
                .bodyText()
                .contains("Copy of First year");
        assertThat(mvc.post()
                        .uri("/journeys/{id}/copy", id.value())
                        .param("edition", "0")
                        .param("name", "Second year")
                        .with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(rows()).extracting(JourneyRow::status).extracting(Enum::name).contains("DRAFT", "PUBLISHED");
    }

    @Test
    void only_a_published_journey_is_seen_by_a_viewer() {
        var id = drawn("First year");
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        var address = "/journeys/" + id.value();
        assertThat(get(address, viewer)).hasStatus(HttpStatus.NOT_FOUND);
        post(address + "/publish");
        assertThat(get(address, viewer)).hasStatusOk().bodyText().doesNotContain("hx-post");
        post(address + "/withdraw");
        assertThat(get(address, viewer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_archived_journey_can_be_read_and_restored_but_not_changed() {
        var id = drawn("First year");
        var address = "/journeys/" + id.value();
        post(address + "/archive");
        assertThat(get("/journeys", marketer)).bodyText().doesNotContain("First year");
        assertThat(get("/journeys?archived=true", marketer)).bodyText().contains("First year");
        assertThat(get(address, marketer)).hasStatusOk().bodyText().doesNotContain("data-edit=");
        assertThat(post(address + "/stages")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(address + "/restore");
        assertThat(get(address, marketer)).bodyText().contains("data-edit=");
    }

    @Test
    void the_list_is_searched_filtered_and_sorted_in_its_address() {
        drawn("First year");
        drawn("Moving house");
        assertThat(get("/journeys?q=moving&sort=-title&kind=AS_IS", marketer))
                .hasStatusOk()
                .bodyText()
                .contains("Moving house")
                .doesNotContain("First year");
        assertThat(get("/journeys?kind=TO_BE", marketer)).bodyText().contains("No journey fits these filters");
        assertThat(get("/journeys?kind=nonsense&page=99", marketer)).hasStatusOk();
    }

    private JourneyId drawn(String title) {
        return CurrentActor.as(marketer, () -> start.start(JourneyMother.heading(title), JourneyMother.firstYear()));
    }

    private MvcTestResult get(String uri, Actor actor) {
        return mvc.get().uri(uri).with(as(actor)).exchange();
    }

    private MvcTestResult post(String uri) {
        return mvc.post().uri(uri).with(as(marketer)).exchange();
    }

    private MvcTestResult start(String template, String name) {
        return mvc.post()
                .uri("/journeys")
                .param("edition", "0")
                .param("template", template)
                .param("name", name)
                .with(as(marketer))
                .exchange();
    }

    private MvcTestResult describe(JourneyId id, long edition, String name) {
        return describe(id, edition, name, Map.of());
    }

    private MvcTestResult describe(JourneyId id, long edition, String name, Map<String, String> others) {
        return mvc.post()
                .uri("/journeys/{id}", id.value())
                .param("edition", Long.toString(edition))
                .param("name", name)
                .params(MultiValueMap.fromSingleValue(others))
                .with(as(marketer))
                .exchange();
    }

    private List<JourneyRow> rows() {
        return CurrentActor.as(marketer, () -> views.listJourneys(JourneyQuery.all(), 50, 0));
    }
}
