package cx.atlas.journey.persistence;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapState;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.Traits;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.view.VersionRow;
import cx.atlas.journey.view.VersionViews;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlVersionViews implements VersionViews {

    private static final String LIST = """
            select v.id, v.kind, v.name, v.note, a.name author, v.at, v.acts, v.id = j.published_id is true published,
                   v.stage_count stages, cardinality(v.step_ids) steps, v.card_count cards
              from journey_version v
              join journey j on j.workspace_id = v.workspace_id and j.id = v.journey_id
              left join account a on a.id = v.author_id
             where v.journey_id = :journey and (:version::uuid is null or v.id = :version) and :drafts
             order by v.at desc, v.acts desc, v.id
            """;

    /** Each row as names and values; what is null or false is not set. */
    private static final String STATE = """
            select x.kind, x.id, array(
                     select unnest(array[e.key, e.value #>> '{}']) from jsonb_each(x.traits) e
                      where e.value not in ('null'::jsonb, 'false'::jsonb)) traits
              from (select 'STAGE' kind, s.id, to_jsonb(s) traits from stage s where s.journey_id = :journey
                    union all select 'STEP', s.id, to_jsonb(s) from step s where s.journey_id = :journey
                    union all select 'LANE', l.id, to_jsonb(l) from lane l where l.journey_id = :journey
                    union all select 'CARD', c.id, to_jsonb(c) from card c where c.journey_id = :journey) x
            """;

    private static final String NAMES = """
            select id, name from touchpoint where id = any (:ids)
            union all select id, name from persona where id = any (:ids)
            union all select id, name from strategy_item where id = any (:ids)
            union all select id, title from journey where id = any (:ids) and (:drafts or status = 'PUBLISHED')
            union all select id, name from stage where id = any (:ids)
            union all select id, name from step where id = any (:ids)
            union all select id, coalesce(nullif(name, ''), kind) from lane where id = any (:ids)
            """;

    private final JdbcClient jdbc;

    @Override
    public List<VersionRow> listVersions(JourneyId journey) {
        return list(journey, null);
    }

    @Override
    public Optional<VersionRow> findVersion(JourneyId journey, VersionId version) {
        return list(journey, version.value()).stream().findFirst();
    }

    private List<VersionRow> list(JourneyId journey, @Nullable UUID version) {
        return jdbc.sql(LIST)
                .param("journey", journey.value())
                .param("version", version)
                .param("drafts", Drafts.visible())
                .query(VersionRow.class)
                .list();
    }

    @Override
    public Optional<MapState> findState(JourneyId journey, @Nullable VersionId version) {
        if (!Drafts.visible()
                || version != null && findVersion(journey, version).isEmpty()) {
            return Optional.empty();
        }
        var rows = new HashMap<Key, Traits>();
        VersionSql.sql(jdbc, STATE, version == null ? null : version.value())
                .param("journey", journey.value())
                .query(SqlVersionViews::thing)
                .list()
                .forEach(thing -> rows.put(thing.getKey(), thing.getValue()));
        return Optional.of(MapState.stored(journey, rows));
    }

    private static Map.Entry<Key, Traits> thing(ResultSet rs, int row) throws SQLException {
        return Map.entry(
                new Key(Kind.valueOf(rs.getString("kind")), rs.getObject("id", UUID.class)),
                Objects.requireNonNull(TraitRows.traits(rs.getArray("traits"))));
    }

    @Override
    public Map<UUID, String> findNames(JourneyId journey, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        VersionSql.seen(jdbc, NAMES, journey)
                .param("ids", ids.toArray(UUID[]::new))
                .param("drafts", Drafts.visible())
                .query(rs -> {
                    names.put(rs.getObject("id", UUID.class), rs.getString("name"));
                });
        return names;
    }
}
