package cx.atlas.journey.web.live;

import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.web.Heads;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A map's events while its page is open, and where the page's person is on it. */
@Controller
@RequiredArgsConstructor
class LiveController {

    private final LiveHub hub;
    private final JourneyViews journeys;

    @GetMapping(path = "/journeys/{journey}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(@PathVariable UUID journey, HttpServletRequest request, HttpServletResponse response) {
        visible(journey);
        // nginx would keep the events until there are enough of them.
        response.setHeader("X-Accel-Buffering", "no");
        var session = request.getSession(false);
        var page = hub.open(journey, session == null ? null : session.getId());
        try {
            // Read once more: what is done from now on is heard of.
            hub.welcome(page, visible(journey).acts());
            return page.emitter();
        } catch (RuntimeException failure) {
            // There will be no connection that could end.
            hub.close(page);
            throw failure;
        }
    }

    /** Who only looks is in no cell. A page that is closed says so. */
    @PostMapping("/journeys/{journey}/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(
            @PathVariable UUID journey,
            @RequestParam UUID page,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "false") boolean writing,
            @RequestParam(defaultValue = "false") boolean gone) {
        visible(journey);
        var isWriter = CurrentActor.get().may(Permission.EDIT_JOURNEYS);
        hub.move(journey, page, isWriter ? spot(at, writing) : Spot.NOWHERE, gone);
    }

    private static Spot spot(String at, boolean writing) {
        try {
            return new Spot(at, writing);
        } catch (IllegalArgumentException odd) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private JourneyHead visible(UUID journey) {
        return Heads.of(journey, journeys);
    }
}
