package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Block;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Cards;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.Place;
import cx.atlas.journey.SheetPlan;
import cx.atlas.journey.StepId;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;

/** Paste cards that were copied or cut on this map or another one, and the cells of a spreadsheet. */
@UseCase
@RequiredArgsConstructor
public class PasteCards {

    private final EditMap map;
    private final ChangeCards change;
    private final Journeys journeys;
    private final Cards cards;

    /**
     * Puts cards, or cards like them, into a cell; several keep their places to each other.
     *
     * @param cut whether they leave the place where they are
     * @return how many of them are no longer there
     */
    public int paste(JourneyId journey, StepId step, LaneId lane, Set<CardId> ids, boolean cut) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var source = source(ids);
        if (cut && source.equals(journey)) {
            return change.move(journey, ids, step, lane);
        }
        journeys.lockAll(source, journey);
        var copied = cards.findByIdIn(ids);
        var from = journeys.byId(source);
        map.run(journey, ActKind.PASTE, edit -> {
            edit.readAll();
            edit.about(copied.size());
            for (var spot : Block.place(from.grid(), copied, edit.journey().grid(), step, lane)) {
                edit.add(edit.cell(spot.step(), spot.lane()).copy(spot.card(), Place.last()));
            }
        });
        if (cut) {
            change.remove(source, ids);
        }
        return ids.size() - copied.size();
    }

    /** On whose map these cards stand. */
    private JourneyId source(Set<CardId> ids) {
        if (ids.size() > MapEdit.MOST_SELECTED) {
            throw RuleBroken.of("journey.error.selection.tooMany", MapEdit.MOST_SELECTED);
        }
        var sources = cards.findJourneysOf(ids);
        if (sources.isEmpty()) {
            throw RuleBroken.of("journey.error.paste.gone");
        }
        if (sources.size() > 1) {
            throw RuleBroken.of("journey.error.selection.elsewhere");
        }
        return sources.get(0);
    }

    /**
     * Where the cells of a spreadsheet would go.
     *
     * @param together whether all rows go into the one lane
     */
    public SheetPlan plan(JourneyId journey, StepId step, LaneId lane, List<List<String>> sheet, boolean together) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var grid = journeys.byId(journey).grid();
        return SheetPlan.of(grid, cards.findByJourneyId(journey), step, lane, sheet, together);
    }

    /** Makes a card of each cell of a spreadsheet that fits, as {@link #plan} says. */
    public void fill(JourneyId journey, StepId step, LaneId lane, List<List<String>> sheet, boolean together) {
        map.run(journey, ActKind.PASTE, edit -> {
            edit.readAll();
            var plan = SheetPlan.of(edit.journey().grid(), cards.findByJourneyId(journey), step, lane, sheet, together);
            edit.about(plan.fits().size());
            plan.fits()
                    .forEach(fit ->
                            edit.add(edit.cell(fit.step().id(), fit.lane().id()).write(fit.words())));
        });
    }
}
