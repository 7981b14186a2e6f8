package cx.atlas.journey.persistence;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.persistence.MapRows.Days;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.Opening;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlMapViews implements MapViews {

    private final JdbcClient jdbc;
    private final JourneyViews journeys;
    private final CommentViews comments;

    @Override
    public Optional<MapView> findMap(JourneyId id) {
        return journeys.findJourney(id).map(head -> map(head, null, seen(head)));
    }

    @Override
    public Optional<MapView> findVersion(JourneyId id, VersionId version) {
        return Drafts.visible()
                ? journeys.findJourney(id).map(head -> map(head, null, version.value()))
                : Optional.empty();
    }

    /** The version that who reads sees; null for the live map. */
    private static @Nullable UUID seen(JourneyHead head) {
        return Drafts.visible() ? null : head.publishedId();
    }

    @Override
    public Optional<MapView> findPart(JourneyId id, Collection<StepId> steps, Collection<CardId> cards) {
        return journeys.findJourney(id).map(head -> {
            var wanted = Stream.concat(steps.stream().map(StepId::value), stepsOf(cards, seen(head)).stream())
                    .toArray(UUID[]::new);
            return map(head, wanted, seen(head));
        });
    }

    private List<UUID> stepsOf(Collection<CardId> cards, @Nullable UUID version) {
        return cards.isEmpty()
                ? List.of()
                : VersionSql.sql(jdbc, "select distinct step_id from card where id = any (:cards)", version)
                        .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                        .query(UUID.class)
                        .list();
    }

    @Override
    public Optional<CardView> findCard(JourneyId journey, CardId id) {
        return journeys.findJourney(journey)
                .flatMap(head -> VersionSql.sql(jdbc, MapSql.ONE_CARD, seen(head))
                        .param("journey", journey.value())
                        .param("card", id.value())
                        .query(MapRows::card)
                        .optional());
    }

    /**
     * @param wanted the steps of which the cells are read; null for all
     * @param version null for the live map
     */
    private MapView map(JourneyHead head, UUID @Nullable [] wanted, @Nullable UUID version) {
        var days = VersionSql.sql(jdbc, MapSql.DAYS, version)
                .param("journey", head.id())
                .query(Days.class)
                .single();
        var columns = VersionSql.sql(jdbc, MapSql.COLUMNS, version)
                .param("journey", head.id())
                .param("drafts", Drafts.visible())
                .query(MapRows::column)
                .list();
        var lanes = VersionSql.sql(jdbc, MapSql.LANES, version)
                .param("journey", head.id())
                .query(MapRows::lane)
                .list();
        var owners = VersionSql.sql(jdbc, MapSql.OWNERS, version)
                .param("journey", head.id())
                .query(MapRows.Owner.class)
                .list();
        var frictions = VersionSql.sql(jdbc, MapSql.FRICTIONS, version)
                .param("journey", head.id())
                .query(MapRows::friction)
                .list();
        var handoffs = new Handoffs(owners);
        return new MapAssembly(lanes, cards(head.id(), wanted, version), frictions, handoffs)
                .map(head, columns, comments.countOpen(new JourneyId(head.id())), openings(head.id()), days);
    }

    private List<Opening> openings(UUID journey) {
        return jdbc.sql(SqlJourneyViews.OPENINGS + " and s.opens_id = :opens order by lower(j.title), j.id, s.id")
                .param("drafts", Drafts.visible())
                .param("opens", journey)
                .query(Opening.class)
                .list();
    }

    private List<CardView> cards(UUID journey, UUID @Nullable [] steps, @Nullable UUID version) {
        return VersionSql.sql(jdbc, steps == null ? MapSql.CARDS : MapSql.CARDS_OF_STEPS, version)
                .param("journey", journey)
                .param("steps", steps, Types.ARRAY)
                .query(MapRows::card)
                .list();
    }
}
