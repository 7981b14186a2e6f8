package cx.atlas.journey.web;

import static cxtest.web.As.as;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.usecase.ArchiveJourney;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.ThreadView;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A map on which people talk, and what a browser sends. */
@WebTest
abstract class CommentsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    ArchiveJourney archive;

    @Autowired
    WriteCards cards;

    @Autowired
    CommentViews comments;

    @Autowired
    MapViews maps;

    Actor marketer;
    Actor viewer;
    JourneyId journey;
    UUID card;

    @BeforeEach
    void a_published_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
        CurrentActor.run(marketer, () -> publish.publish(journey));
        card = CurrentActor.as(marketer, () -> maps.findMap(journey).orElseThrow())
                .steps()
                .get(0)
                .cells()
                .get(JourneyMother.THINKS)
                .cards()
                .get(0)
                .id();
    }

    ThreadView thread() {
        return CurrentActor.as(marketer, () -> comments.listThreads(journey, null, false, 50))
                .threads()
                .get(0);
    }

    static String at(ThreadView thread) {
        return "/threads/" + thread.id();
    }

    MvcTestResult post(Actor by, String path, String text) {
        return post(by, path, Map.of("text", text));
    }

    MvcTestResult post(Actor by, String path, Map<String, String> values) {
        return exchange(HttpMethod.POST, by, path, values);
    }

    MvcTestResult exchange(HttpMethod method, Actor by, String path, Map<String, String> values) {
        var request = mvc.method(method)
                .uri("/journeys/" + journey.value() + path)
                .header("HX-Request", "true")
                .with(as(by));
        values.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult get(Actor by, String path, String target) {
        return mvc.get()
                .uri("/journeys/" + journey.value() + path)
                .header("HX-Request", "true")
                .header("HX-Target", target)
                .with(as(by))
                .exchange();
    }

    MvcTestResult page(Actor by, String path) {
        return mvc.get().uri("/journeys/" + journey.value() + path).with(as(by)).exchange();
    }
}
