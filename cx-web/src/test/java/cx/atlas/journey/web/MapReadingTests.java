package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outline;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class MapReadingTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    StartJourney start;

    Actor marketer;
    Ground ground;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        ground = new Ground(context, marketer, Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/curve", "/blueprint", "/table", "/present", "/print", "/print?of=blueprint"})
    void a_view_takes_as_many_statements_whatever_the_size_of_the_map(String view) {
        var small =
                CurrentActor.as(marketer, () -> start.start(JourneyMother.heading("Small"), JourneyMother.longOne(2)));
        var large =
                CurrentActor.as(marketer, () -> start.start(JourneyMother.heading("Large"), JourneyMother.longOne(40)));
        get("/journeys/" + small.value() + view);
        int few = Statements.count(
                () -> assertThat(get("/journeys/" + small.value() + view)).hasStatusOk());
        assertThat(Statements.count(() ->
                        assertThat(get("/journeys/" + large.value() + view)).hasStatusOk()))
                .isEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/curve", "/blueprint", "/table", "/present", "/print", "/print?of=curve", "/print?of=table"})
    void a_map_without_steps_or_cards_is_no_error(String view) {
        var blank = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("Blank"), new Outline(List.of(), List.of())));
        assertThat(get("/journeys/" + blank.value() + view)).hasStatusOk();
    }

    @Test
    void the_views_link_to_each_other_and_keep_what_is_looked_at() {
        assertThat(map("?channel=Web&lane=touchpoints"))
                .hasStatusOk()
                .bodyText()
                .contains("/curve?lane=touchpoints&amp;channel=Web\"")
                .contains("/table?lane=touchpoints&amp;channel=Web\"")
                .contains("aria-current=\"page\"");
        assertThat(map("/curve")).bodyText().contains("/blueprint\"");
    }

    @Test
    void the_curve_shows_levels_n_gaps_moments_and_friction() {
        assertThat(map("/curve"))
                .hasStatusOk()
                .bodyText()
                .contains("n = 60")
                .contains("curve-whisker")
                .contains("curve-gap-below")
                .contains("curve-friction")
                .containsPattern("(?s)(curve-star.*){3}")
                .contains("The date of the first charge is unclear");
    }

    @Test
    void the_blueprint_counts_handoffs_and_channel_switches() {
        var text = map("/blueprint").getResponse();
        assertThat(body(text))
                // Marketing > Product > Billing > Product; then nobody; Billing > Marketing.
                .contains("<dt>handoffs that customers see</dt><dd>4</dd>")
                // Marketing > Product > Billing.
                .contains("<dt>handoffs backstage</dt><dd>2</dd>")
                // Social > Web > App; Phone > Social.
                .contains("<dt>channel switches</dt><dd>3</dd>")
                .contains("Marketing hands over")
                .contains("Channel: Web → App")
                .contains("Letters are printed overnight")
                .contains("/touchpoints/");
    }

    @Test
    void the_table_goes_on_paper_without_boxes() {
        assertThat(map("/print?of=table"))
                .hasStatusOk()
                .bodyText()
                .contains("Sign-up form")
                .doesNotContain("type=\"checkbox\"");
    }

    @Test
    void the_table_has_a_row_for_each_card_that_is_sorted_searched_and_filtered_in_the_address() {
        assertThat(rows(map("/table"))).hasSize(8 + 8 + 7 + 8 + 5 + 1 + 1);
        assertThat(rows(map("/table?q=charged trial"))).hasSize(8);
        assertThat(rows(map("/table?q=charged trial&evidence=OBSERVED")))
                .singleElement()
                .asString()
                .contains("Survey in May");
        assertThat(rows(map("/table?lane=touchpoints&channel=Web"))).hasSize(3);
        assertThat(rows(map("/table?department=" + ground.marketing.value()))).hasSize(5);
        assertThat(rows(map("/table?department=none"))).isEmpty();
        assertThat(rows(map("/table?lane=touchpoints&sort=-text")).get(0)).contains("Sign-up form");
        assertThat(rows(map("/table?sort=-department")).get(0)).contains("Product");
        assertThat(rows(map("/table?sort=nonsense&page=77&evidence=nonsense"))).isEmpty();
        assertThat(map("/table?q=nothing&lane=nonsense"))
                .hasStatusOk()
                .bodyText()
                .contains("No card fits these filters");
        assertThat(map("/table?q=%00")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_print_is_cut_into_sheets_that_each_repeat_lanes_and_steps() {
        assertThat(map("/print"))
                .bodyText()
                .contains("Steps 1 to 4 of 8", "Steps 5 to 8 of 8")
                .containsPattern("(?s)(sheet-step.*){8}")
                .containsPattern("(?s)(journey.lane|Backstage.*){2}");
        assertThat(map("/print?paper=a3")).bodyText().contains("Steps 1 to ").contains("paper-a3");
        assertThat(map("/print?paper=nonsense&of=nonsense"))
                .hasStatusOk()
                .bodyText()
                .contains("paper-a4");
        assertThat(map("/print?channel=Phone"))
                .bodyText()
                .contains("Hotline")
                .contains("Part of the journey")
                .doesNotContain("Plans page");
    }

    @Test
    void what_is_printed_says_that_it_is_a_part_only_where_it_is() {
        assertThat(map("/print?of=blueprint&channel=Phone"))
                .bodyText()
                .contains("Hotline")
                .contains("Part of the journey")
                .doesNotContain("Plans page");
        assertThat(map("/print?of=blueprint&lane=does")).bodyText().doesNotContain("Part of the journey");
        assertThat(map("/print?of=curve&channel=Phone")).bodyText().doesNotContain("Part of the journey");
    }

    @Test
    void every_stage_is_presented_with_its_cards() {
        assertThat(map("/present"))
                .bodyText()
                .containsPattern("(?s)(data-present-target=\"slide\".*){4}")
                .contains("Stage 4 of 4")
                .contains("Referral link");
        assertThat(map("/present?lane=does"))
                .bodyText()
                .contains("Paula does")
                .doesNotContain("Referral link")
                .doesNotContain("Am I charged");
    }

    @Test
    void light_markdown_is_drawn_in_a_blueprint_as_on_the_map() {
        var write = context.getBean(WriteCards.class);
        CurrentActor.run(marketer, () -> {
            var map = context.getBean(MapViews.class).findMap(ground.journey).orElseThrow();
            for (var kind : List.of(LaneKind.DOES, LaneKind.BACKSTAGE)) {
                var lane = map.lanes().stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElseThrow();
                write.write(
                        ground.journey,
                        new StepId(map.steps().get(0).id()),
                        new LaneId(lane.id()),
                        new Prose("**" + kind + "** <b>"));
            }
        });
        for (var view : List.of("/blueprint", "/print?of=blueprint")) {
            assertThat(map(view))
                    .bodyText()
                    .contains("<strong>DOES</strong> &lt;b&gt;")
                    .contains("<strong>BACKSTAGE</strong> &lt;b&gt;")
                    // A card that steps back keeps its words where it has nothing else.
                    .contains("class=\"note claim-is-assumed\" data-kind=\"text\"");
        }
    }

    @Test
    void an_address_with_braces_is_no_error() {
        assertThat(map("?lane=%7Bx%7D&channel=%7By%7D"))
                .hasStatusOk()
                .bodyText()
                .contains("lane=%7Bx%7D");
    }

    private List<String> rows(MvcTestResult page) {
        var text = body(page.getResponse());
        return Pattern.compile("(?s)<tr id=\"row-.*?</tr>")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static String body(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult map(String rest) {
        return get("/journeys/" + ground.journey.value() + rest);
    }

    private MvcTestResult get(String uri) {
        return mvc.get()
                .uri(URI.create(uri.replace(" ", "%20")))
                .with(as(marketer))
                .exchange();
    }
}
