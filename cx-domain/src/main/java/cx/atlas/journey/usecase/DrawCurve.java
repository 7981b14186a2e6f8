package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Card;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.StepId;
import cx.atlas.persona.PersonaId;
import cx.atlas.persona.Personas;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.List;
import java.util.function.BiConsumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Draw what customers feel and expect at each step; the last word holds, since there is no text to lose. */
@UseCase
@RequiredArgsConstructor
public class DrawCurve {

    private final EditMap map;
    private final Personas personas;

    /** @param emotion null takes the point away */
    public void feel(JourneyId journey, StepId step, @Nullable Emotion emotion) {
        map.run(journey, ActKind.DRAW_FEELING, edit -> draw(edit, step, null, emotion, Card::feel));
    }

    /** What a further persona feels; null takes the point away. */
    public void feel(JourneyId journey, StepId step, PersonaId persona, @Nullable Emotion emotion) {
        map.run(journey, ActKind.DRAW_FEELING, edit -> {
            if (!edit.journey().grid().lane(LaneKind.FEELS).personas().contains(persona)) {
                throw RuleBroken.of("journey.error.persona.notOnMap");
            }
            draw(edit, step, persona, emotion, Card::feel);
        });
    }

    /**
     * @param expected whose feelings were drawn when was chosen
     * @param chosen whose feelings are drawn beside that of the journey's persona; those drawn of others stay stored
     */
    public void follow(JourneyId journey, List<PersonaId> expected, List<PersonaId> chosen) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        map.run(journey, ActKind.CHOOSE_PERSONAS, edit -> {
            var lane = edit.grid().lane(LaneKind.FEELS);
            for (var persona : chosen) {
                var known = personas.findById(persona).filter(one -> !one.archived());
                if (known.isEmpty() && !lane.personas().contains(persona)) {
                    throw RuleBroken.of("journey.error.persona");
                }
            }
            edit.about(edit.journey().heading().title());
            edit.grid().follow(lane.id(), expected, chosen.stream().distinct().toList());
        });
    }

    /** @param expected null takes the point away */
    public void expect(JourneyId journey, StepId step, @Nullable Emotion expected) {
        map.run(journey, ActKind.DRAW_EXPECTATION, edit -> draw(edit, step, null, expected, Card::expect));
    }

    /** What was not there and is taken away leaves no card. */
    private static void draw(
            MapEdit edit,
            StepId step,
            @Nullable PersonaId persona,
            @Nullable Emotion emotion,
            BiConsumer<Card, @Nullable Emotion> draw) {
        var grid = edit.journey().grid();
        edit.about(grid.step(step).name());
        var cell = edit.cell(step, grid.lane(LaneKind.FEELS).id());
        var card = cell.feeling(persona);
        boolean there = cell.cards().contains(card);
        if (there || emotion != null) {
            draw.accept(there ? card : edit.add(card), emotion);
        }
    }
}
