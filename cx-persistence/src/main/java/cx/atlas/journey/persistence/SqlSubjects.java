package cx.atlas.journey.persistence;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Subject;
import cx.atlas.journey.Subjects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlSubjects implements Subjects {

    private final JdbcClient jdbc;

    @Override
    public Optional<Subject> find(JourneyId journey, Subject subject) {
        return switch (subject.kind()) {
            case JOURNEY -> Optional.of(subject);
            case STEP -> named("select name from step where id = :thing and journey_id = :journey", journey, subject);
            case CARD ->
                named(
                        "select coalesce(" + MapSql.CARD_NAME
                                + ", '') from card c where c.id = :thing and c.journey_id = :journey",
                        journey,
                        subject);
        };
    }

    private Optional<Subject> named(String sql, JourneyId journey, Subject subject) {
        return VersionSql.seen(jdbc, sql, journey)
                .param("thing", subject.thing())
                .param("journey", journey.value())
                .query(String.class)
                .optional()
                .map(subject::named);
    }
}
