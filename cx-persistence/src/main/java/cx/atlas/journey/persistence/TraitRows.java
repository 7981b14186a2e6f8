package cx.atlas.journey.persistence;

import cx.atlas.journey.Change;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.Traits;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Traits as the database takes and gives them: an array of names, each with its value. */
final class TraitRows {

    /** Of a change, from {@code map_change c}. */
    static final String COLUMNS = """
            c.kind, c.thing_id,
            case when c.before is not null then array(select unnest(array[key, value]) from jsonb_each_text(c.before)) end before,
            case when c.after is not null then array(select unnest(array[key, value]) from jsonb_each_text(c.after)) end after
            """;

    private TraitRows() {}

    static @Nullable Array array(Connection connection, @Nullable Traits traits) throws SQLException {
        if (traits == null) {
            return null;
        }
        var flat = traits.values().entrySet().stream()
                .flatMap(trait -> Stream.of(trait.getKey(), trait.getValue()))
                .toArray();
        return connection.createArrayOf("text", flat);
    }

    static Change change(ResultSet rs, int row) throws SQLException {
        return new Change(
                new Key(Kind.valueOf(rs.getString("kind")), rs.getObject("thing_id", UUID.class)),
                traits(rs.getArray("before")),
                traits(rs.getArray("after")));
    }

    static @Nullable Traits traits(@Nullable Array array) throws SQLException {
        if (array == null) {
            return null;
        }
        var flat = (String[]) array.getArray();
        var values = new TreeMap<String, String>();
        for (int i = 0; i < flat.length; i += 2) {
            values.put(flat[i], flat[i + 1]);
        }
        return new Traits(values);
    }
}
