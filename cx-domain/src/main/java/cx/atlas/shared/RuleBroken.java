package cx.atlas.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule of the model refuses the input; where one field is to blame, it is named. */
public final class RuleBroken extends Refusal {

    private final @Nullable String field;

    private RuleBroken(@Nullable String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    public static RuleBroken of(String messageKey, Object... arguments) {
        return new RuleBroken(null, messageKey, arguments);
    }

    public static RuleBroken at(String field, String messageKey, Object... arguments) {
        return new RuleBroken(field, messageKey, arguments);
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
