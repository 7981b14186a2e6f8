package cx.atlas.shared;

import org.jspecify.annotations.Nullable;

/** A text of several lines, up to 4,000 characters; empty where nothing was said. */
public record Prose(String value) {

    public static final int MAX = 4_000;
    public static final Prose NONE = new Prose("");

    public Prose {
        value = value.replace("\r\n", "\n").strip();
        if (value.codePointCount(0, value.length()) > MAX) {
            throw RuleBroken.of("error.prose.tooLong", MAX);
        }
    }

    /** The text, or {@link #NONE} for null. */
    public static Prose of(@Nullable String text) {
        return text == null ? NONE : new Prose(text);
    }

    /** As {@link #of}; a text that is too long is refused at this field. */
    public static Prose at(String field, @Nullable String text) {
        try {
            return of(text);
        } catch (RuleBroken broken) {
            throw RuleBroken.at(field, broken.messageKey(), broken.arguments());
        }
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
