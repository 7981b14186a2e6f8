package cx.atlas.workspace;

import cx.atlas.shared.RuleBroken;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case; it is what a person signs in with. */
public record EmailAddress(String value) {

    public static final int MAX = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX || !SHAPE.matcher(value).matches()) {
            throw RuleBroken.at("email", "workspace.email.invalid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
