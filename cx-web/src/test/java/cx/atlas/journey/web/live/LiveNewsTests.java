package cx.atlas.journey.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Subject;
import cx.atlas.journey.usecase.ArchiveJourney;
import cx.atlas.journey.usecase.DescribeJourney;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What open pages are told besides acts, and who is told of these. */
class LiveNewsTests extends LiveMap {

    @Autowired
    DescribeJourney describe;

    @Autowired
    ArchiveJourney archive;

    @Test
    void who_sees_what_was_published_hears_of_acts_when_they_are_published() {
        CurrentActor.run(marketer, () -> publish.publish(journey));
        var viewers = stream(Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER));
        var marketers = stream(marketer);
        act(application);
        await().untilAsserted(() -> assertThat(marketers.events()).contains("act 2"));
        CurrentActor.run(marketer, () -> publish.publish(journey));
        await().untilAsserted(() -> assertThat(viewers.events()).contains("look 0"));
        CurrentActor.run(marketer, () -> publish.withdraw(journey));
        await().untilAsserted(() ->
                assertThat(viewers.events()).filteredOn("look 0"::equals).hasSize(2));
        assertThat(viewers.events()).noneMatch(event -> event.startsWith("act"));
    }

    @Test
    void who_becomes_a_viewer_hears_of_drafts_no_more() {
        CurrentActor.run(marketer, () -> publish.publish(journey));
        var colleague = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        var colleagues = stream(colleague);
        act(application);
        await().untilAsserted(() -> assertThat(colleagues.events()).contains("act 2"));
        CurrentActor.run(
                marketer,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update member set role = 'VIEWER' where account_id = ?")
                                .param(colleague.accountId().value())
                                .update()));
        hub.checkRights();
        act(application);
        CurrentActor.run(marketer, () -> publish.publish(journey));
        await().untilAsserted(() -> assertThat(colleagues.events()).contains("look 0"));
        assertThat(colleagues.events()).doesNotContain("act 3");
    }

    @Test
    void whoever_has_the_map_open_hears_what_becomes_of_the_journey_itself() {
        CurrentActor.run(marketer, () -> publish.publish(journey));
        var seen = stream(Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER));
        CurrentActor.run(marketer, () -> describe.describe(journey, 0, JourneyMother.heading("Year one")));
        await().untilAsserted(() -> assertThat(seen.events()).contains("heading 0"));
        CurrentActor.run(marketer, () -> archive.archive(journey));
        await().untilAsserted(() -> assertThat(seen.events()).contains("archived 0"));
        CurrentActor.run(marketer, () -> archive.restore(journey));
        await().untilAsserted(() ->
                assertThat(seen.events()).filteredOn("archived 0"::equals).hasSize(2));
    }

    @Test
    void whoever_has_the_map_open_hears_that_something_was_said() {
        CurrentActor.run(marketer, () -> publish.publish(journey));
        var seen = stream(Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER));
        CurrentActor.run(marketer, () -> comments.start(journey, Subject.journey(), new Prose("Why?")));
        await().untilAsserted(() -> assertThat(seen.events()).contains("comments 0"));
    }
}
