package cx.atlas.journey.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tab of the panel beside a map. Its content has an address of its own and is fetched when the tab is opened.
 *
 * @param key names it: the message is {@code journey.tab.<key>}
 * @param suffix what its address adds to that of what is selected
 * @param fragment the template of its content
 * @param part what of the answer is its content, as a selector; null for all of it
 * @param counted whose open comments it counts; null for none
 */
public record PanelTab(
        String key,
        String suffix,
        String address,
        String fragment,
        @Nullable String part,
        @Nullable UUID counted,
        long count) {

    static PanelTab details(String of, String fragment) {
        return new PanelTab("details", "", of, fragment, null, null, 0);
    }

    static PanelTab comments(String of, UUID thing, long open) {
        return new PanelTab("comments", "/comments", of + "/comments", "comments", null, thing, open);
    }

    /** What happened and was said at a touchpoint, as its own page tells it. */
    static PanelTab evidence(UUID touchpoint) {
        return new PanelTab("evidence", "", "/touchpoints/" + touchpoint, "evidence", "#figures", null, 0);
    }

    static PanelTab history(String of) {
        return new PanelTab("history", "/history", of + "/history", "history", null, null, 0);
    }
}
