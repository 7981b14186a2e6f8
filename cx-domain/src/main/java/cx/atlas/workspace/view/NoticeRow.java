package cx.atlas.workspace.view;

import cx.atlas.workspace.NoticeKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as the inbox shows it.
 *
 * @param by who made it
 * @param journey the title of the journey that it is about
 */
public record NoticeRow(
        UUID id, NoticeKind kind, String by, String journey, String words, Instant madeAt, boolean read) {}
