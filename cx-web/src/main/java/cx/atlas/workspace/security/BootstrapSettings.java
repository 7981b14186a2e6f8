package cx.atlas.workspace.security;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What an empty database is to be filled with at the first start, where nobody sits at a browser: {@code CX_BOOTSTRAP_…}. */
@ConfigurationProperties("cx.bootstrap")
record BootstrapSettings(
        @Nullable String adminEmail,
        @Nullable String adminPassword,
        @DefaultValue("Administrator") String adminName,
        @Nullable String workspace,
        @DefaultValue("UTC") String zone,
        @DefaultValue("EUR") String currency,
        @DefaultValue("false") boolean demo) {

    boolean wantsWorkspace() {
        return given().findAny().isPresent();
    }

    boolean isComplete() {
        return given().count() == 3;
    }

    /** An empty variable, as compose files pass it on, is none. */
    private Stream<String> given() {
        return Stream.of(adminEmail, adminPassword, workspace)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank());
    }

    /** Never the password: it must not reach a log. */
    @Override
    public String toString() {
        return "BootstrapSettings";
    }
}
