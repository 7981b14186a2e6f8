package cx.atlas.friction.persistence;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.Place;
import cx.atlas.friction.Places;
import cx.atlas.journey.JourneyId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Permission;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlPlaces implements Places {

    private final JdbcClient jdbc;

    @Override
    public Optional<Facts> find(Place place) {
        var touchpoint = place.touchpoint();
        var step = place.step();
        return jdbc.sql("""
                        select s.journey_id journey
                          from (select) one left join seen_steps(:drafts) s on s.id = :step::uuid
                         where (:touchpoint::uuid is null or exists (select from touchpoint t where t.id = :touchpoint::uuid))
                           and (:step::uuid is null or s.id is not null)
                        """)
                .param("touchpoint", touchpoint == null ? null : touchpoint.value())
                .param("step", step == null ? null : step.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query((rs, index) -> {
                    var journey = rs.getObject("journey", UUID.class);
                    return new Facts(journey == null ? null : new JourneyId(journey));
                })
                .optional();
    }

    @Override
    public Set<DepartmentId> ownersAt(FrictionPointId id) {
        return jdbc.sql("""
                        select distinct department_id from friction_touchpoint
                         where friction_id = :id and department_id is not null
                        """)
                .param("id", id.value())
                .query((rs, index) -> new DepartmentId(rs.getObject("department_id", UUID.class)))
                .set();
    }
}
