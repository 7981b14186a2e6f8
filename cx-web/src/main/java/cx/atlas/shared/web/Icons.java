package cx.atlas.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** The drawings of Tabler's outline icons, by name. */
@Component
public class Icons {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern COMMENT_OR_BOUNDS = Pattern.compile("(?s)<!--.*?-->|<path stroke=\"none\"[^>]*/>");

    private final WebJarVersionLocator webJars = new WebJarVersionLocator();
    private final Map<String, Optional<String>> drawings = new ConcurrentHashMap<>();

    public boolean exists(String name) {
        return drawing(name).isPresent();
    }

    /** What stands inside the svg element, of 24 by 24 units; empty where no icon has this name. */
    public Optional<String> drawing(String name) {
        return NAME.matcher(name).matches() ? drawings.computeIfAbsent(name, this::read) : Optional.empty();
    }

    private Optional<String> read(String name) {
        var path = webJars.fullPath("tabler__icons", "icons/outline/" + name + ".svg");
        if (path == null) {
            throw new IllegalStateException("Tabler's icons are not on the class path");
        }
        var file = new ClassPathResource(path);
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            var svg = file.getContentAsString(StandardCharsets.UTF_8);
            svg = COMMENT_OR_BOUNDS.matcher(svg).replaceAll("");
            var inside = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
            return Optional.of(inside.replaceAll("\\s+", " ").strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
