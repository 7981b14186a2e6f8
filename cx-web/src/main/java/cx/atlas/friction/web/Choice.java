package cx.atlas.friction.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what an address or a form field chose; what nobody offered counts as nothing chosen. */
final class Choice {

    private Choice() {}

    static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> of(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
