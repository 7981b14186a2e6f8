package cx.atlas.journey.web;

import static cxtest.web.As.as;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.StepView;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A map and what a browser sends to it. */
@WebTest
abstract class MapTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    WriteCards write;

    @Autowired
    PublishJourney publish;

    @Autowired
    MapViews views;

    Actor marketer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    MapView map() {
        return CurrentActor.as(marketer, () -> views.findMap(journey).orElseThrow());
    }

    StageView stage(int at) {
        return map().stages().get(at);
    }

    StepView step(int at) {
        return map().steps().get(at);
    }

    LaneView lane(LaneKind kind) {
        return map().lanes().stream()
                .filter(lane -> lane.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    CardView thought(int step) {
        return step(step).cell(lane(LaneKind.THINKS).id()).cards().get(0);
    }

    String cell(int step, LaneKind kind) {
        return "/cells/%s/%s".formatted(step(step).id(), lane(kind).id());
    }

    String address(String path) {
        return "/journeys/" + journey.value() + path;
    }

    MvcTestResult get(String path) {
        return request(HttpMethod.GET, path, Map.of(), marketer);
    }

    MvcTestResult post(String path, Map<String, ?> parameters) {
        return request(HttpMethod.POST, path, parameters, marketer);
    }

    MvcTestResult rename(String path, long version, String text) {
        return post(path, Map.of("version", version, "text", text));
    }

    MvcTestResult request(HttpMethod method, String path, Map<String, ?> parameters, Actor actor) {
        var request = mvc.method(method)
                .uri(address(path))
                .header("HX-Request", "true")
                .header(MapAnswers.SINCE, acts(actor));
        parameters.forEach((name, value) -> request.param(name, value.toString()));
        return request.with(as(actor)).exchange();
    }

    /** What a page that was drawn just now would say. */
    long acts(Actor actor) {
        return CurrentActor.as(
                actor,
                () -> views.findMap(journey).map(map -> map.journey().acts()).orElse(0L));
    }
}
