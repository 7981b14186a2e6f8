package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * How a list is asked for in its address: filters, {@code sort=name} or {@code sort=-name}, {@code page=2}. Its links keep
 * everything that they do not change.
 */
public final class ListQuery {

    private final String path;
    private final Map<String, List<String>> parameters;
    private final String sort;
    private final boolean descending;
    private final int page;

    private ListQuery(String path, Map<String, List<String>> parameters, String sort, boolean descending, int page) {
        this.path = path;
        this.parameters = parameters;
        this.sort = sort;
        this.descending = descending;
        this.page = page;
    }

    /**
     * @param keys what the list can be sorted by; another key in the address falls back to the default
     * @param byDefault a key, with a minus for descending
     */
    public static ListQuery of(HttpServletRequest request, Collection<String> keys, String byDefault) {
        var parameters = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        var asked = request.getParameter("sort");
        var order = asked != null && keys.contains(key(asked)) ? asked : byDefault;
        return new ListQuery(
                request.getRequestURI(),
                parameters,
                key(order),
                order.startsWith("-"),
                number(request.getParameter("page")));
    }

    public String sort() {
        return sort;
    }

    public boolean descending() {
        return descending;
    }

    /** From 1. */
    public int page() {
        return page;
    }

    public boolean descendingBy(String key) {
        return descending && sort.equals(key);
    }

    /** For the attribute of a column's head; null where the list is not sorted by it. */
    public @Nullable String ariaSort(String key) {
        return sort.equals(key) ? (descending ? "descending" : "ascending") : null;
    }

    /** The address of this list sorted by the column, or the other way round where it already is. */
    public String sortedBy(String key) {
        var turned = sort.equals(key) && !descending;
        return with(Map.of("sort", turned ? "-" + key : key, "page", ""));
    }

    public String onPage(int page) {
        return with(Map.of("page", page == 1 ? "" : Integer.toString(page)));
    }

    /** This address with other values of some parameters; an empty value takes the parameter away. */
    public String with(Map<String, String> changes) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(parameters);
        changes.forEach(all::set);
        all.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        var query = UriComponentsBuilder.newInstance();
        all.forEach((name, values) -> values.forEach(value -> query.queryParam(encoded(name), encoded(value))));
        return path + query.build(true).toUriString();
    }

    /** Encoded here, so that nothing in it is taken for a variable. */
    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String key(String order) {
        return order.startsWith("-") ? order.substring(1) : order;
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
