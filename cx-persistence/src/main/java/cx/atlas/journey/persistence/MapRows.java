package cx.atlas.journey.persistence;

import cx.atlas.journey.Colour;
import cx.atlas.journey.Gauge;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Phase;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.Feeling;
import cx.atlas.journey.view.FrictionTag;
import cx.atlas.journey.view.GaugeView;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.Lived;
import cx.atlas.journey.view.NeedTag;
import cx.atlas.journey.view.PersonaLine;
import cx.atlas.journey.view.PlacedTouchpoint;
import cx.atlas.journey.view.SubJourney;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that {@link MapSql}'s statements answer. */
final class MapRows {

    private MapRows() {}

    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** A stage with one of its steps; the step's id is null where the stage has none. */
    record Column(
            UUID stageId,
            long stageVersion,
            String stageRank,
            Phase phase,
            String stageName,
            @Nullable UUID stepId,
            long stepVersion,
            String stepRank,
            String stepName,
            boolean momentOfTruth,
            @Nullable Integer width,
            @Nullable SubJourney opens,
            Feeling feeling) {}

    /** A department that owns something in a cell. */
    record Owner(UUID stepId, UUID laneId, UUID id, String name) {}

    record FrictionRow(UUID step, FrictionTag tag) {}

    static Column column(ResultSet rs, int index) throws SQLException {
        return new Column(
                rs.getObject("stage_id", UUID.class),
                rs.getLong("stage_version"),
                rs.getString("stage_rank"),
                Phase.valueOf(rs.getString("phase")),
                rs.getString("stage_name"),
                rs.getObject("step_id", UUID.class),
                rs.getLong("step_version"),
                rs.getString("step_rank"),
                rs.getString("step_name"),
                rs.getBoolean("moment_of_truth"),
                number(rs, "width"),
                opens(rs),
                new Feeling(number(rs, "emotion"), number(rs, "expected"), lived(rs), others(rs)));
    }

    static LaneView lane(ResultSet rs, int index) throws SQLException {
        var lines = new ArrayList<PersonaLine>();
        var ids = rs.getArray("ids");
        if (ids != null) {
            var personas = (UUID[]) ids.getArray();
            var names = (String[]) rs.getArray("names").getArray();
            for (int i = 0; i < personas.length; i++) {
                lines.add(new PersonaLine(personas[i], names[i], i + 1));
            }
        }
        return new LaneView(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                LaneKind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                rs.getString("icon"),
                rs.getBoolean("hidden"),
                lines);
    }

    private static @Nullable SubJourney opens(ResultSet rs) throws SQLException {
        var id = rs.getObject("opens_id", UUID.class);
        var curve = rs.getArray("opens_curve");
        return id == null
                ? null
                : new SubJourney(
                        id,
                        rs.getString("opens_title"),
                        curve == null ? List.of() : Arrays.asList((Integer[]) curve.getArray()));
    }

    private static Map<UUID, Integer> others(ResultSet rs) throws SQLException {
        var personas = rs.getArray("personas");
        if (personas == null) {
            return Map.of();
        }
        var ids = (UUID[]) personas.getArray();
        var emotions = (Integer[]) rs.getArray("emotions").getArray();
        var others = new HashMap<UUID, Integer>();
        for (int i = 0; i < ids.length; i++) {
            others.put(ids[i], emotions[i]);
        }
        return others;
    }

    static CardView card(ResultSet rs, int index) throws SQLException {
        var colour = rs.getString("colour");
        return new CardView(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                rs.getObject("step_id", UUID.class),
                rs.getObject("lane_id", UUID.class),
                rs.getString("body"),
                number(rs, "emotion"),
                number(rs, "expected"),
                EvidenceStatus.valueOf(rs.getString("evidence")),
                rs.getString("source"),
                colour == null ? null : Colour.valueOf(colour),
                rs.getString("tag"),
                rs.getInt("span"),
                rs.getObject("persona_id", UUID.class),
                rs.getObject("image_id", UUID.class),
                touchpoint(rs),
                need(rs),
                gauge(rs));
    }

    private static @Nullable NeedTag need(ResultSet rs) throws SQLException {
        var id = rs.getObject("need_id", UUID.class);
        return id == null
                ? null
                : new NeedTag(
                        id,
                        rs.getString("need"),
                        NeedKind.valueOf(rs.getString("need_kind")),
                        rs.getBoolean("need_archived"),
                        rs.getObject("need_persona_id", UUID.class),
                        rs.getString("need_persona"));
    }

    private static @Nullable GaugeView gauge(ResultSet rs) throws SQLException {
        var figure = rs.getString("figure");
        return figure == null
                ? null
                : new GaugeView(
                        Gauge.Kind.valueOf(figure.substring(0, figure.indexOf(' '))),
                        rs.getObject("gauge_id", UUID.class),
                        rs.getString("gauge_name"),
                        rs.getLong("gauge_interactions"),
                        scores(rs.getString("scores")));
    }

    /** As {@code {"4": 12, "5": 3}}. */
    private static Map<Integer, Long> scores(String json) {
        return Pattern.compile("\"(\\d+)\": (\\d+)")
                .matcher(json)
                .results()
                .collect(Collectors.toMap(
                        score -> Integer.valueOf(score.group(1)), score -> Long.valueOf(score.group(2))));
    }

    private static @Nullable PlacedTouchpoint touchpoint(ResultSet rs) throws SQLException {
        var id = rs.getObject("touchpoint_id", UUID.class);
        return id == null
                ? null
                : new PlacedTouchpoint(
                        id,
                        rs.getString("name"),
                        rs.getString("channel"),
                        rs.getString("icon"),
                        rs.getObject("department_id", UUID.class),
                        rs.getString("department"),
                        rs.getInt("hue"),
                        rs.getBoolean("frontstage"),
                        rs.getBoolean("archived"),
                        rs.getLong("interactions"),
                        lived(rs),
                        Arrays.stream((String[]) rs.getArray("elements").getArray())
                                .map(Element::valueOf)
                                .sorted()
                                .toList());
    }

    static FrictionRow friction(ResultSet rs, int index) throws SQLException {
        return new FrictionRow(
                rs.getObject("step_id", UUID.class),
                new FrictionTag(
                        rs.getObject("id", UUID.class),
                        rs.getString("words"),
                        rs.getString("severity"),
                        rs.getString("kind")));
    }

    private static Lived lived(ResultSet rs) throws SQLException {
        return new Lived(rs.getLong("n"), rs.getDouble("total"), rs.getDouble("squares"));
    }

    private static @Nullable Integer number(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, Integer.class);
    }
}
