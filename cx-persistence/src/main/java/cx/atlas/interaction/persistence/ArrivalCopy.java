package cx.atlas.interaction.persistence;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.Interactions.Identified;
import cx.atlas.interaction.Occurrence;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies a batch into the temporary table {@code arrival}, which is empty again at the end of the transaction. */
final class ArrivalCopy {

    private static final int PIECE = 1 << 16;

    private final StringBuilder text = new StringBuilder(PIECE + 4_096);

    private ArrivalCopy() {}

    static void into(JdbcTemplate template, List<Identified> batch) {
        template.execute(BatchSql.STAGING);
        template.execute((ConnectionCallback<Long>) connection -> new ArrivalCopy()
                .copy(
                        connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn("copy arrival from stdin (encoding 'UTF8')"),
                        batch));
    }

    private long copy(CopyIn copy, List<Identified> batch) throws SQLException {
        try {
            var workspace = CurrentWorkspace.required().value();
            for (var position = 0; position < batch.size(); position++) {
                var one = batch.get(position);
                var key = one.arrival().customer();
                row(position, one, key == null ? null : Ids.named(workspace, key));
                if (text.length() >= PIECE) {
                    send(copy);
                }
            }
            send(copy);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void row(int position, Identified one, @Nullable Object customer) {
        var arrival = one.arrival();
        var answer = arrival instanceof Answer said ? said : null;
        field(position).field(customer).field(arrival.customer()).field(arrival.occurredAt());
        field(one.eventId()).field(arrival.channel()).field(arrival.event()).field(arrival.caseKey());
        field(arrival instanceof Occurrence occurrence ? occurrence.sequence() : null);
        field(answer == null ? null : answer.metric()).field(answer == null ? null : answer.score());
        field(answer == null ? null : answer.verbatim());
        text.setCharAt(text.length() - 1, '\n');
    }

    private ArrivalCopy field(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String words) {
            escape(words);
        } else {
            text.append(value);
        }
        text.append('\t');
        return this;
    }

    private void escape(String words) {
        for (var at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }

    private void send(CopyIn copy) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
