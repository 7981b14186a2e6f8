package cx.atlas.journey.persistence;

import cx.atlas.journey.Hierarchy;
import cx.atlas.journey.JourneyId;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
@RequiredArgsConstructor
class SqlHierarchy implements Hierarchy {

    private final JdbcClient jdbc;

    @Override
    public boolean leads(JourneyId from, JourneyId into) {
        // Two people who each close one half of a circle wait for each other.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('opens ' || current_workspace(), 0))")
                .query((rs, index) -> true)
                .single();
        return jdbc.sql("""
                        with recursive reached(id) as (
                          select :from::uuid
                          union select s.opens_id from reached r join step s on s.journey_id = r.id
                           where s.opens_id is not null)
                        select exists (select from reached where id = :into)
                        """)
                .param("from", from.value())
                .param("into", into.value())
                .query(Boolean.class)
                .single();
    }
}
