package cx.atlas.journey.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import cx.atlas.journey.view.JourneyHead;
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
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LiveControllerTests {

    private final Actor jan = new Actor(AccountId.next(), WorkspaceId.next(), "Jan", Role.MARKETER, Set.of());
    private final List<Announcement> said = new ArrayList<>();
    private final JourneyViews journeys = mock();
    private final LiveHub hub = new LiveHub(said::addAll, session -> Optional.empty(), journeys, Clock.systemUTC());
    private final LiveController controller = new LiveController(hub, journeys);

    private void open() {
        CurrentActor.run(
                jan, () -> controller.open(Ids.next(), new MockHttpServletRequest(), new MockHttpServletResponse()));
    }

    @Test
    void a_page_whose_map_cannot_be_read_just_now_is_not_there_for_ever() {
        hub.start();
        JourneyHead head = mock();
        for (int i = 0; i <= LiveHub.MOST_OF_ONE; i++) {
            doReturn(Optional.of(head))
                    .doThrow(new IllegalStateException("The database does not answer"))
                    .when(journeys)
                    .findJourney(any());
            assertThatThrownBy(this::open).hasMessage("The database does not answer");
        }
        assertThat(said).filteredOn(one -> one.kind().equals(Presence.GONE)).hasSize(LiveHub.MOST_OF_ONE + 1);
        doReturn(Optional.of(head)).when(journeys).findJourney(any());
        open();
    }
}
