package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves the style sheet as one file, with what it imports in it: a browser asks once instead of sixty times, and the file's
 * name, which follows its content, changes with every part of it.
 */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class StyleSheet implements WebMvcConfigurer {

    private static final Pattern IMPORT = Pattern.compile("@import \"([\\w/-]+\\.css)\" layer\\((\\w+)\\);");

    private final WebProperties web;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var resources = web.getResources();
        registry.addResourceHandler("/css/*.css")
                .addResourceLocations("classpath:/static/css/")
                .setCacheControl(Objects.requireNonNullElse(
                        resources.getCache().getCachecontrol().toHttpCacheControl(), CacheControl.empty()))
                .resourceChain(resources.getChain().isCache())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new Whole())
                .addTransformer(new CssLinkResourceTransformer());
    }

    /** Finds a file, and puts what it imports where the import stands. */
    private static final class Whole extends PathResourceResolver {

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var file = super.resolveResourceInternal(request, path, locations, chain);
            try {
                return file == null
                        ? null
                        : new TransformedResource(file, whole(file).getBytes(StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String whole(Resource file) throws IOException {
            var css = file.getContentAsString(StandardCharsets.UTF_8);
            return IMPORT.matcher(css).replaceAll(found -> Matcher.quoteReplacement(layer(file, found)));
        }

        private static String layer(Resource file, MatchResult found) {
            try {
                return "@layer %s {\n%s}".formatted(found.group(2), whole(file.createRelative(found.group(1))));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
