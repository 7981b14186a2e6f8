package cx.atlas.journey.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * The light Markdown of cards: bold, italic, lists and links to the web or a mailbox. Everything else is text and shown as it
 * was typed. What comes out is safe to stand in a page: it has no other elements than these, and no text of it is unescaped.
 */
public final class Markdown {

    private static final Pattern ITEM = Pattern.compile("\\s{0,6}(?:[-*•]|(\\d{1,3}[.)]))\\s+(\\S.*)");

    /** Bounded, so that no text takes long. */
    private static final Pattern MARKED = Pattern.compile(
            "\\*\\*(?<bold>\\S(?:[^\\n]{0,600}?\\S)?)\\*\\*(?!\\*)"
                    + "|(?<!\\*)\\*(?<italic>[^\\s*](?:[^\\n*]{0,600}?[^\\s*])?)\\*(?!\\*)"
                    + "|\\[(?<words>[^\\[\\]\\n]{1,300})]\\((?<to>(?:https?://|mailto:)[^\\s()<>\"]{1,600})\\)"
                    + "|(?<![\\w/])(?<bare>https?://[^\\s<>\"]{0,600}[^\\s<>\".,;:!?)\\]'*])",
            Pattern.CASE_INSENSITIVE);

    private Markdown() {}

    /** As HTML. */
    public static String html(String text) {
        var html = new StringBuilder();
        var list = "";
        var before = "";
        for (var line : text.split("\n", -1)) {
            var item = ITEM.matcher(line);
            var kind = !item.matches() ? "" : item.group(1) == null ? "ul" : "ol";
            if (!kind.equals(list)) {
                html.append(list.isEmpty() ? "" : "</" + list + ">").append(kind.isEmpty() ? "" : "<" + kind + ">");
                list = kind;
                before = "";
            }
            if (kind.isEmpty()) {
                html.append(before).append(inline(line));
                before = "\n";
            } else {
                html.append("<li>").append(inline(item.group(2))).append("</li>");
            }
        }
        return html.append(list.isEmpty() ? "" : "</" + list + ">").toString();
    }

    /** As HTML in a cell of the map, where links are no tab stops of their own. */
    public static String inCell(String text) {
        return html(text).replace("<a ", "<a tabindex=\"-1\" ");
    }

    /** As HTML without links, for words that are a link themselves. */
    public static String unlinked(String text) {
        return html(text).replaceAll("</?a\\b[^>]*>", "");
    }

    /** Whether it looks other than it was typed. */
    public static boolean isMarked(String text) {
        return !html(text).equals(escape(text));
    }

    private static String inline(String text) {
        var html = new StringBuilder();
        var found = MARKED.matcher(text);
        int end = 0;
        while (found.find()) {
            html.append(escape(text.substring(end, found.start()))).append(element(found));
            end = found.end();
        }
        return html.append(escape(text.substring(end))).toString();
    }

    private static String element(Matcher found) {
        if (found.group("bold") != null) {
            return "<strong>" + inline(found.group("bold")) + "</strong>";
        }
        if (found.group("italic") != null) {
            return "<em>" + inline(found.group("italic")) + "</em>";
        }
        return found.group("words") != null
                ? link(found.group("to"), found.group("words"))
                : link(found.group("bare"), found.group("bare"));
    }

    private static String link(String to, String words) {
        return "<a href=\"%s\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">%s</a>"
                .formatted(escape(to), escape(words));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
