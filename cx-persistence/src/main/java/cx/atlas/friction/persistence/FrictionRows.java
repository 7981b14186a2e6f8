package cx.atlas.friction.persistence;

import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import cx.atlas.friction.view.FrictionPlace;
import cx.atlas.friction.view.FrictionRow;
import cx.atlas.friction.view.FrictionRow.DepartmentTag;
import cx.atlas.shared.EvidenceStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes rows of what {@link FrictionSql} selects. */
final class FrictionRows {

    private FrictionRows() {}

    static FrictionRow row(ResultSet rs, int index) throws SQLException {
        return new FrictionRow(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                rs.getString("words"),
                FrictionKind.valueOf(rs.getString("kind")),
                Severity.valueOf(rs.getString("severity")),
                EvidenceStatus.valueOf(rs.getString("evidence")),
                FrictionStatus.valueOf(rs.getString("status")),
                instant(rs, "status_since"),
                instant(rs, "flagged_at"),
                rs.getString("flagged_by_name"),
                rs.getObject("owner_id", UUID.class),
                rs.getString("owner"),
                place(rs),
                departments(rs),
                rs.getLong("reach"));
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, Timestamp.class).toInstant();
    }

    private static FrictionPlace place(ResultSet rs) throws SQLException {
        return new FrictionPlace(
                rs.getObject("touchpoint_id", UUID.class),
                rs.getString("touchpoint"),
                rs.getString("channel"),
                rs.getString("icon"),
                rs.getObject("journey_id", UUID.class),
                rs.getString("journey"),
                rs.getObject("step_id", UUID.class),
                rs.getString("step"),
                rs.getString("stage"));
    }

    private static List<DepartmentTag> departments(ResultSet rs) throws SQLException {
        var ids = (UUID[]) rs.getArray("ids").getArray();
        var names = (String[]) rs.getArray("names").getArray();
        var hues = (Integer[]) rs.getArray("hues").getArray();
        var departments = new ArrayList<DepartmentTag>();
        for (int at = 0; at < ids.length; at++) {
            departments.add(new DepartmentTag(ids[at], names[at], hues[at]));
        }
        return List.copyOf(departments);
    }
}
