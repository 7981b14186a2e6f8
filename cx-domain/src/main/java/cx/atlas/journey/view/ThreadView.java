package cx.atlas.journey.view;

import cx.atlas.journey.SubjectKind;
import cx.atlas.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread of comments.
 *
 * @param thing the card or the step that it is about; null for the journey
 * @param name what that is called, or was when the thread began
 * @param removed whether that is not on the map that the reader sees
 * @param unpublished whether that is so because the reader sees no drafts; then it has no name, either
 * @param comments in the order in which they were written
 */
public record ThreadView(
        UUID id,
        SubjectKind kind,
        @Nullable UUID thing,
        String name,
        boolean removed,
        boolean unpublished,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        List<CommentView> comments) {

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public ThreadView with(List<CommentView> comments) {
        return new ThreadView(id, kind, thing, name, removed, unpublished, resolvedBy, resolvedAt, comments);
    }

    public CommentView comment(UUID id) {
        return comments.stream()
                .filter(comment -> comment.id().equals(id) && !comment.deleted())
                .findFirst()
                .orElseThrow(() -> new NotFound("comment"));
    }
}
