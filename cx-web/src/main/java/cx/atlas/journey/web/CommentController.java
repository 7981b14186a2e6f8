package cx.atlas.journey.web;

import cx.atlas.journey.CommentId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.usecase.WriteComments;
import cx.atlas.shared.Prose;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One comment: changed in place, and deleted. */
@Controller
@RequestMapping("/journeys/{journey}/threads/{thread}/comments/{comment}")
@RequiredArgsConstructor
class CommentController {

    private final CommentPages pages;
    private final CommentAnswers answers;
    private final WriteComments comments;

    @GetMapping
    ModelAndView comment(@PathVariable UUID journey, @PathVariable UUID thread, @PathVariable UUID comment) {
        return fragment(journey, thread, comment, false);
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable UUID journey, @PathVariable UUID thread, @PathVariable UUID comment) {
        return fragment(journey, thread, comment, true);
    }

    @PostMapping
    ModelAndView rewrite(
            @PathVariable UUID journey,
            @PathVariable UUID thread,
            @PathVariable UUID comment,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String text) {
        Optional<Refused> refused = Refused.unless(
                new TextForm(version, text),
                () -> comments.rewrite(
                        new JourneyId(journey), new ThreadId(thread), new CommentId(comment), version, Prose.of(text)));
        var answer = fragment(journey, thread, comment, refused.isPresent());
        refused.ifPresent(why -> answer.addObject("refused", why).setStatus(why.status()));
        return answer;
    }

    @DeleteMapping
    ModelAndView remove(
            @PathVariable UUID journey,
            @PathVariable UUID thread,
            @PathVariable UUID comment,
            HttpServletResponse response) {
        var before = pages.find(journey, thread);
        comments.remove(new JourneyId(journey), new ThreadId(thread), new CommentId(comment));
        return answers.rest(journey, before, response);
    }

    private ModelAndView fragment(UUID journey, UUID thread, UUID comment, boolean editing) {
        var found = pages.find(journey, thread);
        return new ModelAndView("journey/_comment :: comment", pages.thread(journey, found))
                .addObject("comment", found.comment(comment))
                .addObject("editing", editing);
    }
}
