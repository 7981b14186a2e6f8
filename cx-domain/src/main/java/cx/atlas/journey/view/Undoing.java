package cx.atlas.journey.view;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.LaneKind;
import org.jspecify.annotations.Nullable;

/** What a member can take back, and do again, on a map; null where there is nothing. */
public record Undoing(
        @Nullable String undoKind,
        @Nullable String undoSubject,
        @Nullable String redoKind,
        @Nullable String redoSubject) {

    /** The kind of the lane that would be taken back, where that has no name of its own; null else. */
    public @Nullable LaneKind undoLane() {
        return lane(undoKind, undoSubject);
    }

    public @Nullable LaneKind redoLane() {
        return lane(redoKind, redoSubject);
    }

    private static @Nullable LaneKind lane(@Nullable String kind, @Nullable String subject) {
        return kind == null || subject == null ? null : ActKind.valueOf(kind).lane(subject);
    }
}
