package cx.atlas.journey.view;

import org.jspecify.annotations.Nullable;

/** What a member can take back, and do again, on a map; null where there is nothing. */
public record Undoing(
        @Nullable String undoKind,
        @Nullable String undoSubject,
        @Nullable String redoKind,
        @Nullable String redoSubject) {}
