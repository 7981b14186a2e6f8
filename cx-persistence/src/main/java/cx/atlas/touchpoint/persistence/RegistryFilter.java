package cx.atlas.touchpoint.persistence;

import cx.atlas.touchpoint.view.RegistryQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rows of the registry match, as conditions on the touchpoint {@code t}, its channel {@code c} and owner {@code d}. */
record RegistryFilter(String where, Map<String, Object> parameters) {

    static RegistryFilter of(RegistryQuery query) {
        var conditions = new Conditions();
        conditions.add("t.archived = :archived", "archived", query.archived());
        var words = Words.patterns(query.words());
        if (words.length > 0) {
            conditions.add("lower(concat_ws(' ', t.name, c.name, d.name)) like all (:words)", "words", words);
        }
        conditions.add("t.channel_id = :channel", "channel", query.channel());
        if (query.unowned()) {
            conditions.texts.add("t.department_id is null");
        } else {
            conditions.add("t.department_id = :department", "department", query.department());
        }
        conditions.add("t.frontstage = :frontstage", "frontstage", query.frontstage());
        if (query.servesNothing()) {
            conditions.texts.add("not exists (select from serving s where s.touchpoint_id = t.id)");
        } else {
            conditions.add(
                    "exists (select from touchpoint_serves s where s.touchpoint_id = t.id and s.serves = :serves)",
                    "serves",
                    query.serves());
        }
        return new RegistryFilter(String.join(" and ", conditions.texts), conditions.parameters);
    }

    private static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String text, String parameter, @Nullable Object value) {
            if (value != null) {
                texts.add(text);
                parameters.put(parameter, value);
            }
        }
    }
}
