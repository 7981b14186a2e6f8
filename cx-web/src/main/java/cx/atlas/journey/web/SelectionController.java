package cx.atlas.journey.web;

import cx.atlas.journey.CardId;
import cx.atlas.journey.Colour;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Tag;
import cx.atlas.journey.usecase.ChangeCards;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done to the selected cards of a map, all at once. */
@Controller
@RequestMapping("/journeys/{journey}/cards/selection")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class SelectionController {

    private final MapAnswers maps;
    private final ChangeCards cards;

    @PostMapping("/position")
    ModelAndView move(
            @PathVariable UUID journey,
            @RequestParam List<UUID> ids,
            @RequestParam UUID step,
            @RequestParam @Nullable UUID lane) {
        var row = lane == null ? null : new LaneId(lane);
        return maps.patchSome(journey, cards.move(new JourneyId(journey), cards(ids), new StepId(step), row));
    }

    @PostMapping("/colour")
    ModelAndView paint(
            @PathVariable UUID journey, @RequestParam List<UUID> ids, @RequestParam @Nullable Colour colour) {
        return maps.patchSome(journey, cards.paint(new JourneyId(journey), cards(ids), colour));
    }

    @PostMapping("/tag")
    ModelAndView tag(
            @PathVariable UUID journey, @RequestParam List<UUID> ids, @RequestParam(defaultValue = "") String tag) {
        return maps.patchSome(journey, cards.tag(new JourneyId(journey), cards(ids), new Tag(tag)));
    }

    @PostMapping("/evidence")
    ModelAndView know(
            @PathVariable UUID journey,
            @RequestParam List<UUID> ids,
            @RequestParam EvidenceStatus evidence,
            @RequestParam(defaultValue = "") String source) {
        return maps.patchSome(journey, cards.know(new JourneyId(journey), cards(ids), evidence, source));
    }

    @PostMapping("/duplicate")
    ModelAndView duplicate(@PathVariable UUID journey, @RequestParam List<UUID> ids) {
        return maps.patchSome(journey, cards.duplicate(new JourneyId(journey), cards(ids)));
    }

    @PostMapping("/remove")
    ModelAndView remove(@PathVariable UUID journey, @RequestParam List<UUID> ids) {
        return maps.patchSome(journey, cards.remove(new JourneyId(journey), cards(ids)));
    }

    static Set<CardId> cards(List<UUID> ids) {
        return ids.stream().map(CardId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
