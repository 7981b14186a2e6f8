package cx.atlas.journey.persistence;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.view.ChangeViews;
import cx.atlas.journey.view.Changes;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.Traces;
import cx.atlas.journey.view.Traces.Trace;
import cx.atlas.journey.view.Undoing;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Each answer is of one snapshot: a step that was moved while it is read stands either there or here. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequiredArgsConstructor
class SqlChangeViews implements ChangeViews {

    private final JourneyViews journeys;
    private final MapViews maps;
    private final HistoryViews history;

    @Override
    public Optional<Changes> findChanges(JourneyId journey, long since, Predicate<List<Trace>> everyCell) {
        var traces = since < 0 ? Traces.NONE : history.listTraces(journey, since, MANY);
        if (since >= 0 && traces.isEmpty()) {
            return journeys.findJourney(journey).map(head -> new Changes(traces, head, null, findUndoing(journey)));
        }
        var whole = since < 0 || traces.many() || everyCell.test(traces.things());
        Optional<MapView> found =
                whole ? maps.findMap(journey) : maps.findPart(journey, traces.steps(), traces.cards());
        return found.map(map -> new Changes(traces, map.journey(), map, findUndoing(journey)));
    }

    @Override
    public @Nullable Undoing findUndoing(JourneyId journey) {
        return CurrentActor.may(Permission.EDIT_JOURNEYS) ? history.findUndoing(journey) : null;
    }
}
