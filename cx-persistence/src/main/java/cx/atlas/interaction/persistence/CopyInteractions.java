package cx.atlas.interaction.persistence;

import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Interactions;
import cx.atlas.interaction.Recorded;
import cx.atlas.interaction.Recorded.Refused;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores batches: COPY into a temporary table, then one INSERT per kind that skips what is known and adds the new rows to
 * the counts per day.
 *
 * <p>Every table is written in the order of its key, and all writers take the tables in the same order, so that batches
 * that run at the same time wait for each other instead of blocking each other.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class CopyInteractions implements Interactions {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    @Override
    public Recorded store(ImportId source, List<Identified> batch) {
        if (batch.isEmpty()) {
            return new Recorded(0, 0, List.of());
        }
        MatchingLock.shared(jdbc);
        ArrivalCopy.into(template, batch);
        var refused = batch.stream().map(Identified::arrival).anyMatch(CopyInteractions::sentWithoutCustomer)
                ? customersOfCases()
                : List.<Refused>of();
        jdbc.sql(BatchSql.OPEN_MONTHS).query().listOfRows();
        jdbc.sql(BatchSql.CUSTOMERS).update();
        var stored = insert(BatchSql.INTERACTIONS, source) + insert(BatchSql.FEEDBACK, source);
        return new Recorded(stored, batch.size() - refused.size() - stored, refused);
    }

    private static boolean sentWithoutCustomer(Arrival arrival) {
        return arrival.customer() == null;
    }

    private List<Refused> customersOfCases() {
        jdbc.sql(BatchSql.CUSTOMERS_OF_CASES).update();
        return jdbc.sql(BatchSql.WITHOUT_CUSTOMER)
                .query((rs, index) -> new Refused(
                        rs.getInt("position"),
                        rs.getBoolean("shared") ? "interaction.cause.sharedCase" : "interaction.cause.unknownCase",
                        rs.getString("case_key")))
                .list();
    }

    private long insert(String sql, ImportId source) {
        return jdbc.sql(sql).param("import", source.value()).query(Long.class).single();
    }
}
