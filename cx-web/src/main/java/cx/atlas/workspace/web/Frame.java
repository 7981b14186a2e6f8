package cx.atlas.workspace.web;

import cx.atlas.shared.web.Languages;
import cx.atlas.shared.web.Theme;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.security.CurrentProfile;
import cx.atlas.workspace.view.Profile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** {@code frame} in every template: what stands around a page. */
public final class Frame {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/", "home", "layout-dashboard"),
            new Entry("/inbox", "inbox", "inbox"),
            new Entry("/journeys", "journeys", "map-2"),
            new Entry("/touchpoints", "touchpoints", "map-pins"),
            new Entry("/departments", "departments", "sitemap"),
            new Entry("/friction", "friction", "flame"),
            new Entry("/personas", "personas", "users"),
            new Entry("/strategy", "strategy", "triangle"),
            new Entry("/channels", "channels", "broadcast"),
            new Entry("/imports", "data", "database-import"));

    private static final Entry SETTINGS = new Entry("/settings/members", "settings", "settings");

    Frame() {}

    /** A place that the rail leads to; its name is the message {@code app.nav.<key>}. */
    public record Entry(String href, String key, String icon) {

        /** Whether the page that is shown belongs to this place. */
        public boolean current() {
            var path = request().getServletPath();
            return roots().anyMatch(root -> path.equals(root) || (!"/".equals(root) && path.startsWith(root + "/")));
        }

        private Stream<String> roots() {
            return switch (key) {
                case "settings" -> Stream.of("/settings");
                case "data" -> Stream.of("/imports", "/unmatched", "/interactions", "/feedback", "/customers");
                default -> Stream.of(href);
            };
        }
    }

    public List<Entry> getEntries() {
        return ENTRIES;
    }

    /** The places at hand on a small screen; the others stand in its menu. */
    public List<Entry> getMain() {
        return List.of(ENTRIES.get(0), ENTRIES.get(2), ENTRIES.get(3), ENTRIES.get(5));
    }

    /** The places that only the small screen's menu leads to. */
    public List<Entry> getOthers() {
        return Stream.of(ENTRIES, getSettings())
                .flatMap(List::stream)
                .filter(entry -> !getMain().contains(entry))
                .toList();
    }

    /** Settings, for who may change them. */
    public List<Entry> getSettings() {
        return CurrentActor.find()
                        .filter(actor -> actor.may(Permission.MANAGE_WORKSPACE))
                        .isPresent()
                ? List.of(SETTINGS)
                : List.of();
    }

    /** How many notices wait in the inbox; read with the person, by one statement. */
    public long getUnread() {
        return CurrentProfile.find(request()).map(Profile::unread).orElse(0L);
    }

    public String getTheme() {
        return Theme.of(request()).code();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }

    /** The address of this page, to come back to it. */
    public String getBack() {
        var request = request();
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        var query = request.getQueryString();
        return query == null ? request.getServletPath() : request.getServletPath() + "?" + query;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
