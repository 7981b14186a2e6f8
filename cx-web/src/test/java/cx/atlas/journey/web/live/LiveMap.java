package cx.atlas.journey.web.live;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.usecase.ArrangeStages;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteComments;
import cx.atlas.shared.Name;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.TestSession;
import cxtest.web.EventStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A map, and streams of its events over real connections. */
@BrowserTest
abstract class LiveMap {

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    WriteComments comments;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LiveHub hub;

    final List<EventStream> open = new ArrayList<>();
    Actor marketer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    @AfterEach
    void close() {
        open.forEach(EventStream::close);
    }

    EventStream stream(@Nullable Actor actor) {
        return stream(application, actor);
    }

    EventStream stream(ApplicationContext node, @Nullable Actor actor) {
        var port = node.getEnvironment().getRequiredProperty("local.server.port");
        var stream = EventStream.open(
                "http://localhost:%s/journeys/%s/live".formatted(port, journey.value()),
                actor == null ? null : TestSession.cookie(node, actor));
        open.add(stream);
        return stream;
    }

    void act(ApplicationContext node) {
        CurrentActor.run(
                marketer,
                () -> node.getBean(ArrangeStages.class).add(journey, Phase.AFTER, new Name("Leave"), Place.last()));
    }

    static String last(EventStream stream, String name) {
        return stream.events().stream()
                .filter(event -> event.startsWith(name + " "))
                .reduce("", (one, next) -> next);
    }
}
