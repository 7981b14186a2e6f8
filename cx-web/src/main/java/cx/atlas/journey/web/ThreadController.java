package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.usecase.SettleThreads;
import cx.atlas.journey.usecase.WriteComments;
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
import org.springframework.web.servlet.ModelAndView;

/** A thread of comments: at its own address with the map around it; replies, and whether the matter is settled. */
@Controller
@RequestMapping("/journeys/{journey}/threads/{thread}")
@RequiredArgsConstructor
class ThreadController {

    private final CommentPages pages;
    private final CommentAnswers answers;
    private final WriteComments comments;
    private final SettleThreads settle;

    @GetMapping
    ModelAndView thread(@PathVariable UUID journey, @PathVariable UUID thread, HttpServletRequest request) {
        var asked = CommentsAsked.of(request);
        var found = pages.find(journey, thread);
        return asked.wantsContent()
                ? new ModelAndView("journey/_thread :: thread", pages.thread(journey, found))
                : pages.lead(journey, found, asked);
    }

    @PostMapping("/replies")
    ModelAndView reply(
            @PathVariable UUID journey,
            @PathVariable UUID thread,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (CommentsAsked.of(request).isPage()) {
            comments.reply(new JourneyId(journey), new ThreadId(thread), Prose.of(text));
            return new ModelAndView("redirect:/journeys/%s/threads/%s".formatted(journey, thread));
        }
        return Refused.unless(
                        new TextForm(0, text),
                        () -> comments.reply(new JourneyId(journey), new ThreadId(thread), Prose.of(text)))
                .map(refused -> answers.refused(journey, thread, refused))
                .orElseGet(() -> answers.thread(journey, thread, response));
    }

    @PostMapping("/resolve")
    ModelAndView resolve(@PathVariable UUID journey, @PathVariable UUID thread, HttpServletResponse response) {
        settle.resolve(new JourneyId(journey), new ThreadId(thread));
        return answers.thread(journey, thread, response);
    }

    @PostMapping("/reopen")
    ModelAndView reopen(@PathVariable UUID journey, @PathVariable UUID thread, HttpServletResponse response) {
        settle.reopen(new JourneyId(journey), new ThreadId(thread));
        return answers.thread(journey, thread, response);
    }
}
