package cx.atlas.journey.web.live;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.shared.Ids;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where people say that they are. */
@WebTest
class LivePresenceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    LiveHub hub;

    private Presence open;
    private Actor marketer;
    private JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    private MvcTestResult say(Actor actor, String page, String at) {
        return mvc.post()
                .uri("/journeys/%s/presence".formatted(journey.value()))
                .param("page", page)
                .param("at", at)
                .with(as(actor))
                .exchange();
    }

    /** What this node has heard of somebody who has a page open. */
    private Optional<Presence> heard() {
        return presences().find(open);
    }

    private void open(Actor actor) {
        open = CurrentActor.as(actor, () -> hub.open(journey.value(), null)).presence();
        await().until(() -> heard().isPresent());
    }

    private Presences presences() {
        return (Presences) Objects.requireNonNull(ReflectionTestUtils.getField(hub, "presences"));
    }

    @Test
    void where_a_writer_is_is_told_to_all_nodes() {
        open(marketer);
        assertThat(say(marketer, open.page().toString(), "cell-1")).hasStatus(204);
        await().untilAsserted(() -> assertThat(heard()).contains(open.at(new Spot("cell-1", false))));
    }

    @Test
    void who_only_looks_is_in_no_cell() {
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        var page = Ids.next().toString();
        assertThat(say(viewer, page, "cell-1")).as("a draft").hasStatus(404);
        CurrentActor.run(marketer, () -> publish.publish(journey));
        open(viewer);
        assertThat(say(viewer, open.page().toString(), "cell-1")).hasStatus(204);
        // What is told later is heard later.
        var other =
                CurrentActor.as(marketer, () -> hub.open(journey.value(), null)).presence();
        await().until(() -> presences().find(other).isPresent());
        assertThat(heard()).contains(open);
    }

    @Test
    void what_is_no_place_is_refused() {
        var page = Ids.next().toString();
        assertThat(say(marketer, page, "<b>")).hasStatus(400);
        assertThat(say(marketer, page, "a".repeat(121))).hasStatus(400);
        assertThat(say(marketer, "no-page", "cell-1")).hasStatus(400);
        assertThat(say(Workspaces.actor(jdbc, Role.ADMIN), page, "cell-1")).hasStatus(404);
    }
}
