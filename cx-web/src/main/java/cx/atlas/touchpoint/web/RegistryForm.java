package cx.atlas.touchpoint.web;

import cx.atlas.shared.web.ListQuery;
import cx.atlas.shared.web.Paging;
import cx.atlas.touchpoint.view.RegistryQuery;
import cx.atlas.touchpoint.view.RegistryQuery.Sort;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the registry as they stand in its address; what cannot be read filters nothing.
 *
 * @param department an identity, or {@code none} for those that nobody owns
 * @param stage {@code front} or {@code back}
 * @param serves an identity, or {@code none} for those that serve nothing
 * @param archived {@code true} for the archived ones instead of the current ones
 */
public record RegistryForm(String q, String channel, String department, String stage, String serves, String archived) {

    private static final String NONE = "none";

    public RegistryForm {
        q = text(q);
        channel = text(channel);
        department = text(department);
        stage = text(stage);
        serves = text(serves);
        archived = text(archived);
    }

    public boolean onlyArchived() {
        return archived.equals("true");
    }

    public boolean filters() {
        return Stream.of(q, channel, department, stage, serves, archived).anyMatch(one -> !one.isEmpty());
    }

    RegistryQuery query(ListQuery list) {
        return new RegistryQuery(
                q,
                id(channel),
                id(department),
                department.equals(NONE),
                stage.equals("front") ? Boolean.TRUE : stage.equals("back") ? Boolean.FALSE : null,
                id(serves),
                serves.equals(NONE),
                onlyArchived(),
                Sort.valueOf(list.sort().toUpperCase(Locale.ROOT)),
                list.descending(),
                list.page(),
                Paging.SIZE);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noIdentity) {
            return null;
        }
    }
}
