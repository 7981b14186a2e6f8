package cx.atlas.journey;

import cx.atlas.workspace.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act on a map, as it was written down: all that a person changed in one go. Acts are numbered within their journey
 * without gaps, and what the map is follows from them.
 *
 * @param subject the name of what it was about
 * @param root the act that this one takes back or does again; null for all others
 */
public record MapAct(
        JourneyId journey,
        long number,
        AccountId actor,
        ActKind kind,
        String subject,
        @Nullable Long root,
        List<Change> changes) {

    public static final int LONGEST_SUBJECT = 120;

    public MapAct {
        subject = subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
        changes = List.copyOf(changes);
    }
}
