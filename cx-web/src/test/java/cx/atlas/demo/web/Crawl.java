package cx.atlas.demo.web;

import cxtest.web.Address;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Follows the links of a site as somebody; of pages that differ only in what they show, one is enough. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("(?:href|hx-get|data-menu|action)=\"(/[^\"#]*)[^\"]*\"");
    private static final Pattern FORM =
            Pattern.compile("<form(?=(?:[^>\"]|\"[^\"]*\")*method=\"post\")(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern FILE = Pattern.compile("/(css|js|images|webjars|_static)/.*|/favicon.*");
    private static final int ALIKE = 1;
    private static final Map<PathPattern, Address> SITE = site();

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String site;
    private final String session;
    private final Deque<Visit> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final List<Visit> visits = new ArrayList<>();

    /** @param page whether the answer was a whole page, which a browser can show */
    record Visit(String link, String from, Optional<Address> address, int status, boolean page) {

        String pattern() {
            return address.map(Address::path).orElse("unknown");
        }

        @Override
        public String toString() {
            return status + " " + link + " (from " + from + ")";
        }

        private Visit answered(int code, boolean whole) {
            return new Visit(link, from, address, code, whole);
        }
    }

    private Crawl(String site, String session) {
        this.site = site;
        this.session = session;
    }

    /** @param session the cookie of who looks around */
    static List<Visit> of(String site, String session) {
        var crawl = new Crawl(site, session);
        crawl.link("/", "the start");
        while (!crawl.ahead.isEmpty()) {
            crawl.visit(crawl.ahead.poll());
        }
        return crawl.visits;
    }

    private void link(String link, String from) {
        var path = URI.create(link).getPath();
        if (FILE.matcher(path).matches() || !seen.add(link)) {
            return;
        }
        var address = addressOf(path);
        if (brings(address.map(Address::path).orElse(path), link)) {
            ahead.add(new Visit(link, from, address, 0, false));
        }
    }

    /** Without a query one of a kind, with a query those that ask for something new. */
    private boolean brings(String pattern, String link) {
        var names = names(link);
        return names.isEmpty()
                ? alike.merge(pattern, 1, Integer::sum) <= ALIKE
                : asked.computeIfAbsent(pattern, first -> new HashSet<>()).addAll(names);
    }

    private void visit(Visit visit) {
        var answer = answer(visit.link());
        var text = answer.headers().firstValue("content-type").orElse("").startsWith("text/html") ? answer.body() : "";
        visits.add(visit.answered(answer.statusCode(), text.contains("<html")));
        // Where a form posts to is no link.
        var links = LINK.matcher(FORM.matcher(text).replaceAll(""));
        while (links.find()) {
            link(HtmlUtils.htmlUnescape(links.group(1)), visit.link());
        }
    }

    private HttpResponse<String> answer(String link) {
        var request = HttpRequest.newBuilder(URI.create(site + link.replace(" ", "%20")))
                .header("Accept", "text/html, */*")
                .header("Cookie", session)
                .build();
        try {
            // The request's own time-out ends with the head of the answer.
            return browser.sendAsync(request, BodyHandlers.ofString()).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException failure) {
            throw new AssertionError(link, failure);
        }
    }

    /** The most exact address first, as {@code /journeys/new} before {@code /journeys/{id}}. */
    private static Optional<Address> addressOf(String path) {
        var container = PathContainer.parsePath(path);
        return SITE.entrySet().stream()
                .filter(address -> address.getKey().matches(container))
                .min(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private static Set<String> names(String link) {
        var names = new TreeSet<String>();
        var query = URI.create(link.replace(' ', '+')).getRawQuery();
        if (query != null) {
            for (var pair : query.split("&")) {
                names.add(pair.split("=")[0]);
            }
        }
        return names;
    }

    private static Map<PathPattern, Address> site() {
        var site = new HashMap<PathPattern, Address>();
        Address.all().stream()
                .filter(address -> "GET".equals(address.method()))
                .forEach(address -> site.put(PathPatternParser.defaultInstance.parse(address.path()), address));
        return site;
    }
}
