package cx.atlas.journey.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.Announcement;
import cx.atlas.shared.Ids;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveHubTests {

    private final List<Announcement> announced = new ArrayList<>();

    @Test
    void a_page_that_cannot_be_asked_about_keeps_no_other_open() {
        var hub = new LiveHub(
                announced::addAll,
                session -> {
                    if (session.equals("fails")) {
                        throw new IllegalStateException("no answer");
                    }
                    return Optional.empty();
                },
                mock(JourneyViews.class),
                Clock.systemUTC());
        hub.start();
        var actor = new Actor(AccountId.next(), WorkspaceId.next(), "Jan", Role.MARKETER, Set.of());
        for (int i = 0; i < 5; i++) {
            CurrentActor.as(actor, () -> hub.open(Ids.next(), "fails"));
            CurrentActor.as(actor, () -> hub.open(Ids.next(), "ended"));
        }
        hub.checkRights();
        assertThat(announced)
                .filteredOn(one -> one.kind().equals(Presence.GONE))
                .hasSize(5);
    }
}
