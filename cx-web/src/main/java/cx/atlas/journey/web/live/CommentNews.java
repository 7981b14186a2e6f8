package cx.atlas.journey.web.live;

import cx.atlas.journey.CommentWritten;
import cx.atlas.shared.Announcements;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells all nodes that somebody has said something about a journey. */
@Component
@RequiredArgsConstructor
class CommentNews {

    static final String COMMENT = "comment";

    private final Announcements announcements;

    /** Inside the transaction that writes it, so that it is heard when that commits. */
    @EventListener
    void written(CommentWritten written) {
        announcements.announce(COMMENT, written.journey().value());
    }
}
