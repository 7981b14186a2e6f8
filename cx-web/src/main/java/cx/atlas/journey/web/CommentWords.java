package cx.atlas.journey.web;

import cx.atlas.journey.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the text of a comment apart, so that addresses can be followed and people who are named stand out. */
public final class CommentWords {

    /** Addresses of web pages alone; what ends a sentence does not belong to them. */
    private static final Pattern LINK =
            Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]*[^\\s<>\"\\p{Punct}]/?|\\bhttps?://[^\\s<>\"]*[/=_~-]");

    private final List<String> names;

    CommentWords(List<String> names) {
        this.names = names;
    }

    /**
     * A piece of a text.
     *
     * @param href where it leads; null where it is no address
     */
    public record Piece(String text, @Nullable String href, boolean mention) {}

    /** In their order; together they are the text again. */
    public List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var link = LINK.matcher(text); link.find(); ) {
            plain(text.substring(at, link.start()), pieces);
            pieces.add(new Piece(link.group(), link.group(), false));
            at = link.end();
        }
        plain(text.substring(at), pieces);
        return pieces;
    }

    private void plain(String text, List<Piece> pieces) {
        var at = 0;
        for (var mention : Mentions.in(text, names)) {
            add(text.substring(at, mention.from()), false, pieces);
            add(text.substring(mention.from(), mention.to()), true, pieces);
            at = mention.to();
        }
        add(text.substring(at), false, pieces);
    }

    private static void add(String text, boolean mention, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null, mention));
        }
    }
}
