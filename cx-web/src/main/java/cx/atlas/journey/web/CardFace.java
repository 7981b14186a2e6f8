package cx.atlas.journey.web;

import cx.atlas.journey.view.CardView;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a card looks on a map. A template draws a thousand of them; what it shows is worked out here, where that costs little.
 *
 * @param over how many steps it reaches over, its own included
 * @param html its words as HTML
 * @param typed its words as they were typed, where the field that opens needs them
 * @param comments how many threads about it are open
 */
public record CardFace(
        CardView card,
        boolean edit,
        int over,
        String html,
        @Nullable String typed,
        long comments) {

    static CardFace of(CardView card, boolean edit, int over, long comments) {
        var html = Markdown.inCell(card.body());
        return new CardFace(
                card, edit, over, html, edit && Markdown.isMarked(card.body()) ? card.body() : null, comments);
    }

    public String id() {
        return "card-" + card.id();
    }

    /** Its classes. */
    public String look() {
        var look = new StringBuilder("note claim-is-").append(lower(card.claim()));
        var touchpoint = card.touchpoint();
        if (touchpoint != null) {
            look.append(" note-touchpoint hue-").append(touchpoint.hue());
        }
        if (card.imageId() != null) {
            look.append(" note-image");
        }
        var colour = card.colour();
        return colour == null
                ? look.toString()
                : look.append(" painted paint-").append(lower(colour)).toString();
    }

    /** What it is: a touchpoint, nothing but words, or something else. */
    public String kind() {
        return card.touchpoint() != null ? "touchpoint" : isText() ? "text" : "other";
    }

    public boolean isText() {
        return card.isText();
    }

    public @Nullable String channel() {
        var touchpoint = card.touchpoint();
        return touchpoint == null ? null : touchpoint.channel();
    }

    /** The department of its touchpoint; "none" where nobody owns it. */
    public @Nullable String department() {
        var touchpoint = card.touchpoint();
        if (touchpoint == null) {
            return null;
        }
        UUID department = touchpoint.departmentId();
        return department == null ? "none" : department.toString();
    }

    public @Nullable Integer span() {
        return over > 1 ? over : null;
    }

    public @Nullable String evidence() {
        return edit ? card.evidence().name() : null;
    }

    /** The message that says how it is known. */
    public String described() {
        return "journey.claim." + card.claim();
    }

    public @Nullable String opens() {
        return edit ? "lines" : null;
    }

    /** Whether there are words on it, or can be. */
    public boolean hasWords() {
        return isText()
                || card.imageId() != null
                || edit && card.touchpoint() != null
                || !card.body().isEmpty();
    }

    /** The classes of its words. */
    public String wordsLook() {
        return card.body().isEmpty() || card.isQuoted() ? "note-words" : "note-words note-unquoted";
    }

    /** The words under an image are its description already. */
    public @Nullable String wordsHidden() {
        return card.imageId() == null ? null : "true";
    }

    /** Whether it has a colour, a tag, or reaches over several steps. */
    public boolean isMarked() {
        return card.colour() != null || !card.tag().isEmpty() || over > 1;
    }

    /** The shape that goes with its colour. */
    public @Nullable String shape() {
        var colour = card.colour();
        return colour == null ? null : Shapes.of(colour);
    }

    /** Where an observation comes from, if that is said. */
    public @Nullable String source() {
        return card.claim().name().equals("OBSERVED") && !card.source().isEmpty() ? card.source() : null;
    }

    public boolean isDiscussed() {
        return comments > 0;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
