package cx.atlas.touchpoint.persistence;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.touchpoint.view.Measured;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which days figures are read from: up to the latest that has data, so that an upload of last year's events shows. */
@Component
@RequiredArgsConstructor
class SqlMeasured {

    private final JdbcClient jdbc;

    Measured days() {
        return Measured.until(jdbc.sql("""
                        select least((now() at time zone w.zone)::date,
                                     greatest((select max(day) from interaction_day), (select max(day) from feedback_day)))
                          from workspace w where w.id = :workspace
                        """)
                .param("workspace", CurrentWorkspace.required().value())
                .query(LocalDate.class)
                .single());
    }
}
