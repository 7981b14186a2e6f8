package cx.atlas.friction.persistence;

import cx.atlas.friction.view.PlaceViews;
import cx.atlas.friction.view.StepChoice;
import cx.atlas.journey.JourneyId;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlPlaceViews implements PlaceViews {

    private final JdbcClient jdbc;

    @Override
    public List<Choice> listJourneys() {
        return jdbc.sql("""
                        select j.id, j.title as name, j.kind hint from journey j
                         where not j.archived and (:drafts or j.status = 'PUBLISHED') order by lower(j.title), j.id
                        """)
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query(Choice.class)
                .list();
    }

    @Override
    public List<StepChoice> listSteps(JourneyId journey) {
        return jdbc.sql("""
                        select s.id, s.stage, s.name step from seen_steps(:drafts) s
                         where s.journey_id = :journey order by s.stage_rank, s.rank, s.id
                        """)
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .param("journey", journey.value())
                .query(StepChoice.class)
                .list();
    }

    @Override
    public Optional<Choice> findTouchpoint(TouchpointId id) {
        return jdbc.sql("""
                        select t.id, t.name, c.name hint from touchpoint t
                          join channel c on c.workspace_id = t.workspace_id and c.id = t.channel_id
                         where t.id = :id
                        """).param("id", id.value()).query(Choice.class).optional();
    }
}
