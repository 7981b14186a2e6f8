package cx.atlas.journey.web;

import cx.atlas.journey.Change;
import cx.atlas.journey.Comparison.Pair;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.usecase.RestoreWording;
import cx.atlas.journey.view.HistoryEntry;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.VersionViews;
import cx.atlas.journey.web.Wording.Shown;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who did what on a map, to one of its cards or steps, and what stood there before. */
@Controller
@RequestMapping("/journeys/{journey}")
@RequiredArgsConstructor
class HistoryController {

    private static final int PAGE = 30;

    private final JourneyViews journeys;
    private final HistoryViews history;
    private final VersionViews versions;
    private final RestoreWording wording;
    private final MapAnswers maps;
    private final MessageSource messages;

    /** An act as the page shows it. */
    public record Told(HistoryEntry act, String what, List<Shown> things) {

        /** How many more things it has changed than are told. */
        public int untold() {
            return act.touched() - things.size();
        }
    }

    @GetMapping("/history")
    ModelAndView ofJourney(
            @PathVariable UUID journey,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean beside,
            Locale locale) {
        return page(journey, null, "/journeys/" + journey, before, beside, locale);
    }

    @GetMapping("/cards/{card}/history")
    ModelAndView ofCard(
            @PathVariable UUID journey,
            @PathVariable UUID card,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean beside,
            Locale locale) {
        var address = "/journeys/%s/cards/%s".formatted(journey, card);
        return page(journey, new Key(Kind.CARD, card), address, before, beside, locale);
    }

    @GetMapping("/steps/{step}/history")
    ModelAndView ofStep(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean beside,
            Locale locale) {
        var address = "/journeys/%s/steps/%s".formatted(journey, step);
        return page(journey, new Key(Kind.STEP, step), address, before, beside, locale);
    }

    /** Puts back the words that an act took away. */
    @PostMapping("/wording")
    @Allowed(Permission.EDIT_JOURNEYS)
    ModelAndView restore(
            @PathVariable UUID journey,
            @RequestParam Kind kind,
            @RequestParam UUID thing,
            @RequestParam long act,
            @RequestParam long seen) {
        wording.restore(new JourneyId(journey), new Key(kind, thing), act, seen);
        return maps.patch(journey);
    }

    private ModelAndView page(
            UUID journey, @Nullable Key thing, String address, long before, boolean beside, Locale locale) {
        var head = Heads.of(journey, journeys);
        var acts = history.listHistory(new JourneyId(journey), thing, before, PAGE + 1);
        var shown = acts.subList(0, Math.min(PAGE, acts.size()));
        return new ModelAndView(beside ? "journey/_history :: history" : "journey/history")
                .addObject("journey", head)
                .addObject("address", address)
                .addObject("beside", beside)
                .addObject("whole", thing == null)
                .addObject("edit", mayEdit(head))
                .addObject("acts", told(journey, shown, locale))
                .addObject("older", acts.size() > PAGE ? shown.get(PAGE - 1).number() : null);
    }

    private static boolean mayEdit(JourneyHead head) {
        return CurrentActor.get().may(Permission.EDIT_JOURNEYS) && !head.archived() && !head.locked();
    }

    private List<Told> told(UUID journey, List<HistoryEntry> acts, Locale locale) {
        var ids = acts.stream()
                .flatMap(act -> act.changes().stream())
                .flatMap(HistoryController::ids)
                .collect(Collectors.toSet());
        var words = new Wording(versions.findNames(new JourneyId(journey), ids), messages, locale);
        return acts.stream().map(act -> told(act, words, locale)).toList();
    }

    private Told told(HistoryEntry act, Wording words, Locale locale) {
        var lane = act.lane();
        var subject = lane == null ? act.subject() : words.lane(lane);
        var what = messages.getMessage("journey.act." + act.kind(), new Object[] {subject}, locale);
        var things = act.changes().stream()
                .map(change -> new Pair(change.key(), change.before(), change.after()))
                .map(pair -> words.shown(pair, words.called(pair.key())))
                .toList();
        return new Told(act, what, things);
    }

    private static Stream<UUID> ids(Change change) {
        return Stream.concat(
                Stream.of(change.key().id()), Stream.concat(Wording.ids(change.before()), Wording.ids(change.after())));
    }
}
