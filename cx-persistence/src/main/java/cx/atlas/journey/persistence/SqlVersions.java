package cx.atlas.journey.persistence;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.VersionKind;
import cx.atlas.journey.Versions;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.AccountId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
@RequiredArgsConstructor
class SqlVersions implements Versions {

    private static final String KEEP = """
            insert into journey_version (id, journey_id, kind, name, note, author_id, acts, stages, steps, lanes, cards,
                curve, stage_count, card_count, step_ids, opens_ids, touchpoint_ids)
            select %s, j.id, %s, j.acts,
                   (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from stage s where s.journey_id = j.id),
                   (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from step s where s.journey_id = j.id),
                   (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from lane l where l.journey_id = j.id),
                   (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from card c where c.journey_id = j.id),
                   drawn_curve(j.id),
                   (select count(*) from stage s where s.journey_id = j.id),
                   (select count(*) from card c where c.journey_id = j.id),
                   array(select s.id from step s where s.journey_id = j.id),
                   array(select distinct s.opens_id from step s where s.journey_id = j.id and s.opens_id is not null),
                   array(select distinct c.touchpoint_id from card c
                          where c.journey_id = j.id and c.touchpoint_id is not null)
              from journey j where j.id = :journey
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;

    @Override
    public void name(VersionId id, JourneyId journey, Name name, Prose note, AccountId author) {
        keep(id, journey, VersionKind.NAMED, name.value(), note, author);
    }

    @Override
    public void keep(VersionId id, JourneyId journey, VersionKind kind, AccountId author) {
        keep(id, journey, kind, "", Prose.NONE, author);
        if (kind == VersionKind.PUBLISHED) {
            remember(journey);
        }
        forget(journey);
    }

    /** What was on the map at a publishing is known for good, also when its version is forgotten. */
    private void remember(JourneyId journey) {
        jdbc.sql(
                        "update journey set publications = publications || acts where id = :journey and acts <> all (publications)")
                .param("journey", journey.value())
                .update();
    }

    private void keep(VersionId id, JourneyId journey, VersionKind kind, String name, Prose note, AccountId author) {
        entities.flush();
        jdbc.sql(KEEP.formatted(":id", ":kind, :name, :note, :author"))
                .param("id", id.value())
                .param("journey", journey.value())
                .param("kind", kind.name())
                .param("name", name)
                .param("note", note.value())
                .param("author", author.value())
                .update();
    }

    @Override
    public void keepDaily(JourneyId journey, LocalDate today, ZoneId zone) {
        var kept = jdbc.sql(KEEP.formatted("gen_random_uuid()", "'DAILY', '', '', null::uuid") + """
                           and (select a.at from map_act a where a.journey_id = j.id order by a.number desc limit 1)
                               < :today::timestamp at time zone :zone
                           and not exists (select from journey_version v where v.journey_id = j.id and v.acts = j.acts)
                        """)
                .param("journey", journey.value())
                .param("today", today)
                .param("zone", zone.getId())
                .update();
        if (kept > 0) {
            forget(journey);
        }
    }

    private void forget(JourneyId journey) {
        jdbc.sql("""
                        delete from journey_version where journey_id = :journey and id in (
                          select v.id from journey_version v
                            join journey j on j.workspace_id = v.workspace_id and j.id = v.journey_id
                           where v.journey_id = :journey and v.kind <> 'NAMED' and v.id is distinct from j.published_id
                           order by v.at desc, v.acts desc offset :most)
                        """)
                .param("journey", journey.value())
                .param("most", MOST_AUTOMATIC)
                .update();
    }

    @Override
    public long countNamed(JourneyId journey) {
        return jdbc.sql("select count(*) from journey_version where journey_id = :journey and kind = 'NAMED'")
                .param("journey", journey.value())
                .query(Long.class)
                .single();
    }
}
