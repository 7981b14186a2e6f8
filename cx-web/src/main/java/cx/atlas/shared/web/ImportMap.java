package cx.atlas.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Tells the browser under which hashed name each JavaScript module lies; the one inline script of a page. */
@Component
public class ImportMap {

    private static final Map<String, String> LIBRARIES = Map.of(
            "htmx", "/webjars/htmx.org/dist/htmx.esm.js",
            "@hotwired/stimulus", "/webjars/hotwired__stimulus/dist/stimulus.js",
            "sortablejs", "/webjars/sortablejs/modular/sortable.esm.js");

    private final ResourceUrlProvider urls;
    private final boolean cached;
    private volatile @Nullable Written written;

    /** @param cached false while developing, where an edited module has a new name at once */
    ImportMap(
            ResourceUrlProvider mvcResourceUrlProvider,
            @Value("${spring.web.resources.chain.cache:true}") boolean cached) {
        this.urls = mvcResourceUrlProvider;
        this.cached = cached;
    }

    /** Exactly what stands between the script tags. */
    public String json() {
        return written().json();
    }

    /** Where the modules lie: all that a page needs, so that the browser need not find them one behind another. */
    public List<String> modules() {
        return written().modules();
    }

    /** The source expression of a Content-Security-Policy that allows exactly this map. */
    public String hash() {
        return written().hash();
    }

    private Written written() {
        var known = written;
        if (known == null || !cached) {
            known = Written.of(imports());
            written = known;
        }
        return known;
    }

    private SortedMap<String, String> imports() {
        var imports = new TreeMap<String, String>();
        LIBRARIES.forEach((name, path) -> imports.put(name, url(path)));
        for (var path : ownModules()) {
            imports.put(path, url(path));
        }
        return imports;
    }

    private static String write(Map<String, String> imports) {
        var json = new StringBuilder("{\"imports\":{");
        imports.forEach((name, url) ->
                json.append('"').append(name).append("\":\"").append(url).append("\","));
        json.setLength(json.length() - 1);
        return json.append("}}").toString();
    }

    private String url(String path) {
        var url = urls.getForLookupPath(path);
        if (url == null) {
            throw new IllegalStateException(path + " is not served");
        }
        return url;
    }

    private static Iterable<String> ownModules() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/js/**/*.js");
            return Arrays.stream(files)
                    .map(ImportMap::pathOf)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pathOf(Resource file) {
        try {
            var url = file.getURL().toString();
            return url.substring(url.lastIndexOf("/static/js/") + "/static".length());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Written(List<String> modules, String json, String hash) {

        static Written of(SortedMap<String, String> imports) {
            try {
                var json = write(imports);
                var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
                return new Written(
                        List.copyOf(imports.values()),
                        json,
                        "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
