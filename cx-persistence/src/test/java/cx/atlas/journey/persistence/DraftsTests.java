package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.friction.Place;
import cx.atlas.friction.Places;
import cx.atlas.friction.Places.Facts;
import cx.atlas.friction.view.PlaceViews;
import cx.atlas.friction.view.StepChoice;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.OpenSteps;
import cx.atlas.journey.view.HistoryEntry;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.journey.view.Opening;
import cx.atlas.shared.Name;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing of a draft reaches those who see what was published: neither by other journeys, nor by lists, nor by the history. */
class DraftsTests extends VersionsTest {

    @Autowired
    ArrangeSteps steps;

    @Autowired
    OpenSteps opening;

    @Autowired
    Places places;

    @Autowired
    PlaceViews choices;

    JourneyId behind;
    StepId step;

    @BeforeEach
    void a_published_map_opens_another_one() {
        behind = as(() -> start.start(JourneyMother.heading("Behind"), JourneyMother.firstYear()));
        step = new StepId(map(marketer).steps().get(0).id());
        as(() -> opening.open(journey, step, behind));
        as(() -> publish.publish(journey));
        as(() -> publish.publish(behind));
    }

    @Test
    void the_curve_of_an_opened_journey_is_the_published_one() {
        removeStage(behind);
        assertThat(curve(viewer)).containsExactly(1, 2, -2);
        assertThat(curve(marketer)).containsExactly(1, 2);
    }

    @Test
    void openings_and_their_steps_are_those_that_were_published() {
        as(() -> steps.rename(journey, step, map(marketer).steps().get(0).version(), new Name("Only a draft")));
        as(() -> opening.open(journey, new StepId(map(marketer).steps().get(2).id()), behind));
        assertThat(openings(viewer)).extracting(Opening::step).containsExactly("Sees a trailer");
        assertThat(openings(marketer)).extracting(Opening::step).containsExactly("Only a draft", "Enters the card");
        assertThat(CurrentActor.as(viewer, () -> maps.findMap(behind))
                        .orElseThrow()
                        .openings())
                .isEqualTo(openings(viewer));
        as(() -> publish.withdraw(journey));
        assertThat(openings(viewer)).isEmpty();
    }

    @Test
    void openings_follow_the_order_of_the_stages() {
        var other = as(() -> start.start(JourneyMother.heading("Other"), JourneyMother.firstYear()));
        as(() -> opening.open(journey, new StepId(map(marketer).steps().get(1).id()), behind));
        as(() -> opening.open(journey, new StepId(map(marketer).steps().get(2).id()), other));
        assertThat(openings(marketer))
                .extracting(Opening::step)
                .containsExactly("Sees a trailer", "Asks a friend", "Enters the card");
    }

    @Test
    void names_are_those_that_were_published_and_drafts_have_none() {
        var draft = as(() -> start.start(JourneyMother.heading("Secret"), JourneyMother.firstYear()));
        var stage = new StageId(map(marketer).stages().get(0).id());
        as(() -> steps.rename(journey, step, map(marketer).steps().get(0).version(), new Name("Only a draft")));
        var added = as(() -> steps.add(journey, stage, new Name("New"), cx.atlas.journey.Place.last()));
        var ids = List.of(draft.value(), behind.value(), step.value(), added.value(), stage.value());
        assertThat(CurrentActor.as(viewer, () -> versions.findNames(journey, ids)))
                .isEqualTo(Map.of(behind.value(), "Behind", step.value(), "Sees a trailer", stage.value(), "Discover"));
        assertThat(as(() -> versions.findNames(journey, ids)).values())
                .containsExactlyInAnyOrder("Secret", "Behind", "Only a draft", "New", "Discover");
    }

    @Test
    void the_history_ends_with_what_was_published_and_tells_it_as_it_stood() {
        rewrite("Second words");
        as(() -> publish.publish(journey));
        as(() -> undo.undo(journey));
        assertThat(CurrentActor.as(viewer, () -> history.listHistory(journey, null, Long.MAX_VALUE, 9)))
                .hasSize(3)
                .extracting(HistoryEntry::standing)
                .containsOnly("DONE");
        assertThat(as(() -> history.listHistory(journey, null, Long.MAX_VALUE, 9)))
                .extracting(HistoryEntry::standing)
                .startsWith("DONE", "UNDONE");
    }

    @Test
    void friction_is_flagged_and_counted_at_the_steps_that_one_sees() {
        var lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        var join = new StepId(map(marketer).steps().get(2).id());
        friction(join.value());
        var added = as(() -> steps.add(
                journey,
                new StageId(map(marketer).stages().get(0).id()),
                new Name("New"),
                cx.atlas.journey.Place.last()));
        removeStage();
        assertThat(frictions(marketer)).isZero();
        assertThat(frictions(viewer)).isOne();
        assertThat(CurrentActor.as(lead, () -> places.find(Place.in(join)))).contains(new Facts(journey));
        assertThat(CurrentActor.as(lead, () -> places.find(Place.in(added)))).isEmpty();
        assertThat(as(() -> places.find(Place.in(added)))).contains(new Facts(journey));
        assertThat(CurrentActor.as(lead, () -> choices.listSteps(journey)))
                .extracting(StepChoice::step)
                .containsExactly("Sees a trailer", "Asks a friend", "Enters the card");
        as(() -> publish.withdraw(behind));
        assertThat(CurrentActor.as(lead, () -> choices.listJourneys()))
                .extracting(PlaceViews.Choice::name)
                .containsExactly("First year");
    }

    @Test
    void titles_to_choose_from_are_of_the_journeys_that_one_sees() {
        as(() -> start.start(JourneyMother.heading("A draft"), JourneyMother.firstYear()));
        assertThat(as(() -> journeys.listTitles()))
                .extracting("title")
                .containsExactly("A draft", "Behind", "First year");
        assertThat(CurrentActor.as(viewer, () -> journeys.listTitles()))
                .extracting("title")
                .containsExactly("Behind", "First year");
    }

    private void friction(UUID at) {
        inside(() -> jdbc.sql("""
                        insert into friction_point (id, version, journey_id, step_id, kind, severity, words, evidence, status, flagged_by)
                        values (gen_random_uuid(), 0, :journey, :step, 'WAIT', 'HIGH', 'Slow', 'ASSUMED', 'OPEN', :by)
                        """)
                .param("journey", journey.value())
                .param("step", at)
                .param("by", marketer.accountId().value())
                .update());
    }

    private long frictions(Actor actor) {
        return CurrentActor.as(actor, () -> journeys.listJourneys(JourneyQuery.all(), 9, 0)).stream()
                .filter(row -> row.id().equals(journey.value()))
                .findFirst()
                .orElseThrow()
                .frictions();
    }

    private List<Integer> curve(Actor actor) {
        return map(actor).steps().get(0).opens().curve();
    }

    private List<Opening> openings(Actor actor) {
        return CurrentActor.as(actor, () -> journeys.listOpenings());
    }

    private void removeStage(JourneyId of) {
        var stage = as(() -> maps.findMap(of)).orElseThrow().stages().get(1).id();
        as(() -> stages.remove(of, new StageId(stage)));
    }
}
