package cx.atlas.journey.web;

import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.FrictionTag;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is selected on a map, for the panel beside it.
 *
 * @param where its stage and step
 * @param step null where the journey as a whole is
 * @param card null where a step or the journey is selected
 * @param lanes where the card can be moved to
 * @param frictions of the step and its touchpoints
 * @param open the key of the tab that is open
 */
public record Chosen(
        String where,
        @Nullable StepView step,
        @Nullable CardView card,
        List<LaneView> lanes,
        List<FrictionTag> frictions,
        List<PanelTab> tabs,
        String open) {

    private static final String DETAILS = "details";
    private static final String COMMENTS = "comments";

    static Chosen card(MapView map, CardView card) {
        var step = map.step(card.step());
        var stage = map.stage(step.stageId());
        var lanes = map.lanes().stream().filter(lane -> card.fits(lane.kind())).toList();
        var address = "/journeys/%s/cards/%s".formatted(map.journey().id(), card.id());
        var tabs = new ArrayList<PanelTab>();
        tabs.add(PanelTab.details(address, "card-details"));
        if (card.touchpoint() != null) {
            tabs.add(PanelTab.evidence(card.touchpoint().id()));
        }
        tabs.add(PanelTab.comments(address, card.id(), map.comments().of(card.id())));
        tabs.add(PanelTab.history(address));
        return new Chosen(stage.name() + " · " + step.name(), step, card, lanes, step.frictions(), tabs, DETAILS);
    }

    static Chosen step(MapView map, UUID id) {
        var step = map.step(id);
        var address = "/journeys/%s/steps/%s".formatted(map.journey().id(), id);
        var tabs = List.of(
                PanelTab.details(address, "step-details"),
                PanelTab.comments(address, id, map.comments().of(id)),
                PanelTab.history(address));
        return new Chosen(map.stage(step.stageId()).name(), step, null, List.of(), step.frictions(), tabs, DETAILS);
    }

    static Chosen journey(MapView map) {
        var id = map.journey().id();
        var tabs = List.of(
                PanelTab.comments("/journeys/" + id, id, map.comments().all()), PanelTab.history("/journeys/" + id));
        return new Chosen(map.journey().title(), null, null, List.of(), List.of(), tabs, COMMENTS);
    }

    Chosen openAtComments() {
        return new Chosen(where, step, card, lanes, frictions, tabs, COMMENTS);
    }

    /** The card or step that it is about; null for the whole journey. */
    public @Nullable UUID thing() {
        return card != null ? card.id() : step != null ? step.id() : null;
    }

    /** Where it can be read again. */
    public String address() {
        return tabs.get(0).address();
    }
}
