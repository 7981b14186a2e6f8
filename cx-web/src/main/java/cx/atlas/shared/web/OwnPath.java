package cx.atlas.shared.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of ours to go back to; anything that could lead to another site becomes the start page. */
public final class OwnPath {

    /** Browsers take "//host" and "/\host" for another site, and drop control characters first; braces are variables. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\\\{}\\p{Cntrl}]*");

    private OwnPath() {}

    public static String of(@Nullable String path) {
        return path != null && OWN.matcher(path).matches() ? path : "/";
    }
}
