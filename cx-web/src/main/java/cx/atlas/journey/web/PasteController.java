package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.PasteCards;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pastes into a cell: cards that were copied or cut, or a block of a spreadsheet, which is shown first. */
@Controller
@RequestMapping("/journeys/{journey}/cells/{step}/{lane}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class PasteController {

    private final MapAnswers maps;
    private final PasteCards paste;

    @PostMapping("/paste")
    ModelAndView paste(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam List<UUID> ids,
            @RequestParam(defaultValue = "false") boolean cut) {
        var missing = paste.paste(
                new JourneyId(journey), new StepId(step), new LaneId(lane), SelectionController.cards(ids), cut);
        return maps.patchSome(journey, missing);
    }

    /** @param together whether all rows go into this one lane */
    @PostMapping("/sheet")
    ModelAndView plan(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam String sheet,
            @RequestParam(defaultValue = "false") boolean together) {
        var plan =
                paste.plan(new JourneyId(journey), new StepId(step), new LaneId(lane), SheetText.rows(sheet), together);
        return new ModelAndView("journey/_sheet :: sheet")
                .addObject("plan", plan)
                .addObject("pasted", sheet)
                .addObject("together", together)
                .addObject("address", "/journeys/%s/cells/%s/%s/sheet".formatted(journey, step, lane));
    }

    @PostMapping(path = "/sheet", params = "sure")
    ModelAndView fill(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam String sheet,
            @RequestParam(defaultValue = "false") boolean together) {
        List<List<String>> rows = SheetText.rows(sheet);
        paste.fill(new JourneyId(journey), new StepId(step), new LaneId(lane), rows, together);
        return maps.patch(journey);
    }
}
