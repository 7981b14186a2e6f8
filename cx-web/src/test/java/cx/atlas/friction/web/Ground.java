package cx.atlas.friction.web;

import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.usecase.FlagFriction;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.usecase.KeepDepartments;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ground that friction stands on: what somebody recorded and drew before. */
@Component
@Transactional
@RequiredArgsConstructor
class Ground {

    private final KeepDepartments departments;
    private final KeepChannels channels;
    private final RecordTouchpoint record;
    private final FlagFriction flag;
    private final JdbcClient jdbc;

    DepartmentId department(String name, AccountId... leads) {
        return departments.found(
                new KeepDepartments.Description(new Name(name), true, Prose.NONE, Prose.NONE), Set.of(leads));
    }

    ChannelId channel(String name) {
        return channels.open(new KeepChannels.Description(new Name(name), new ChannelIcon("phone"), Tenure.OWNED));
    }

    TouchpointId touchpoint(String name, ChannelId channel, DepartmentId owner) {
        return record.record(TouchpointDescription.of(new Name(name), channel, owner));
    }

    FrictionPointId friction(String words, Severity severity, Place place) {
        var claim = new Claim(
                FrictionKind.UNCLEAR, severity, new Name(words), Prose.NONE, EvidenceStatus.ASSUMED, Prose.NONE);
        return flag.flag(place, claim);
    }

    JourneyId journey(String title) {
        var id = JourneyId.next();
        jdbc.sql("insert into journey (id, version, title, goal, kind, status) values (?, 0, ?, '', 'AS_IS', 'DRAFT')")
                .params(id.value(), title)
                .update();
        return id;
    }

    /** A step in a stage of its own. */
    StepId step(JourneyId journey, String name) {
        var stage = Ids.next();
        jdbc.sql(
                        "insert into stage (id, version, journey_id, phase, name, rank) values (?, 0, ?, 'DURING', 'Join', 'a')")
                .params(stage, journey.value())
                .update();
        var id = StepId.next();
        jdbc.sql("insert into step (id, version, journey_id, stage_id, name, rank) values (?, 0, ?, ?, ?, 'a')")
                .params(id.value(), journey.value(), stage, name)
                .update();
        return id;
    }

    void say(TouchpointId touchpoint, String verbatim, int score) {
        jdbc.sql("select open_month(current_date)").query().listOfRows();
        jdbc.sql("""
                insert into feedback (customer_id, occurred_at, event_id, import_id, channel, event, touchpoint_id, metric, score, verbatim)
                values (gen_random_uuid(), date_trunc('day', now()), gen_random_uuid(), gen_random_uuid(), 'Web', 'pay', ?, 'CSAT', ?, ?)
                """).params(touchpoint.value(), score, verbatim).update();
    }
}
