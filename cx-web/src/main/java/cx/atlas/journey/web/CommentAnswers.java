package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.ThreadView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers to what was done in a thread: the thread as it is now, and how many are open, which the page shows in several places. */
@Component
@RequiredArgsConstructor
class CommentAnswers {

    private final CommentPages pages;
    private final CommentViews comments;

    ModelAndView thread(UUID journey, UUID id, HttpServletResponse response) {
        var thread = pages.find(journey, id);
        count(journey, thread.thing(), response);
        return fragment(journey, thread);
    }

    /** The thread with what was typed and why it was not taken. */
    ModelAndView refused(UUID journey, UUID id, Refused refused) {
        var answer = fragment(journey, pages.find(journey, id)).addObject("refused", refused);
        answer.setStatus(refused.status());
        return answer;
    }

    /** As {@link #thread}; nothing at all where the thread has gone with its last comment. */
    ModelAndView rest(UUID journey, ThreadView before, HttpServletResponse response) {
        count(journey, before.thing(), response);
        var now = comments.findThread(new JourneyId(journey), new ThreadId(before.id()));
        return now.map(thread -> fragment(journey, thread)).orElseGet(CommentAnswers::nothing);
    }

    ModelAndView started(Spot spot, CommentsAsked asked, HttpServletResponse response) {
        count(spot.journey(), spot.thing(), response);
        return new ModelAndView("journey/_comments :: comments", pages.content(spot, asked.with(false)));
    }

    ModelAndView refused(Spot spot, CommentsAsked asked, Refused refused) {
        var answer = new ModelAndView("journey/_comments :: comments", pages.content(spot, asked))
                .addObject("refused", refused);
        answer.setStatus(refused.status());
        return answer;
    }

    private ModelAndView fragment(UUID journey, ThreadView thread) {
        return new ModelAndView("journey/_thread :: thread", pages.thread(journey, thread));
    }

    /** The event that the page hears carries nothing but ids and numbers. */
    private void count(UUID journey, @Nullable UUID thing, HttpServletResponse response) {
        var counts = comments.countOpen(new JourneyId(journey));
        var ofThing = Optional.ofNullable(thing)
                .map(id -> ",\"%s\":%d".formatted(id, counts.of(id)))
                .orElse("");
        response.setHeader(
                "HX-Trigger", "{\"cx:comments\":{\"counts\":{\"%s\":%d%s}}}".formatted(journey, counts.all(), ofThing));
    }

    private static ModelAndView nothing() {
        var nothing = new ModelAndView((model, request, response) -> {});
        nothing.setStatus(HttpStatus.OK);
        return nothing;
    }
}
