package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.usecase.WriteComments;
import cx.atlas.journey.view.CommentCounts;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.Prose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What people say about a journey, its steps and its cards. */
@Controller
@RequestMapping("/journeys/{journey}")
@RequiredArgsConstructor
class CommentsController {

    private final CommentPages pages;
    private final CommentAnswers answers;
    private final WriteComments comments;
    private final CommentViews views;
    private final JourneyViews journeys;

    @GetMapping("/comments")
    ModelAndView ofJourney(@PathVariable UUID journey, HttpServletRequest request) {
        return pages.show(Spot.journey(journey), CommentsAsked.of(request));
    }

    @GetMapping("/steps/{step}/comments")
    ModelAndView ofStep(@PathVariable UUID journey, @PathVariable UUID step, HttpServletRequest request) {
        return pages.show(Spot.step(journey, step), CommentsAsked.of(request));
    }

    @GetMapping("/cards/{card}/comments")
    ModelAndView ofCard(@PathVariable UUID journey, @PathVariable UUID card, HttpServletRequest request) {
        return pages.show(Spot.card(journey, card), CommentsAsked.of(request));
    }

    /** How many are open, for pages that have heard of news. */
    @GetMapping("/comments/open")
    @ResponseBody
    CommentCounts open(@PathVariable UUID journey) {
        Heads.of(journey, journeys);
        return views.countOpen(new JourneyId(journey));
    }

    @PostMapping("/comments")
    ModelAndView onJourney(
            @PathVariable UUID journey,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        return start(Spot.journey(journey), text, request, response);
    }

    @PostMapping("/steps/{step}/comments")
    ModelAndView onStep(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        return start(Spot.step(journey, step), text, request, response);
    }

    @PostMapping("/cards/{card}/comments")
    ModelAndView onCard(
            @PathVariable UUID journey,
            @PathVariable UUID card,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        return start(Spot.card(journey, card), text, request, response);
    }

    private ModelAndView start(Spot spot, String text, HttpServletRequest request, HttpServletResponse response) {
        var asked = CommentsAsked.of(request);
        if (asked.isPage()) {
            comments.start(spot.journeyId(), spot.subject(), Prose.of(text));
            return new ModelAndView("redirect:" + spot.address());
        }
        return Refused.unless(
                        new TextForm(0, text), () -> comments.start(spot.journeyId(), spot.subject(), Prose.of(text)))
                .map(refused -> answers.refused(spot, asked, refused))
                .orElseGet(() -> answers.started(spot, asked, response));
    }
}
