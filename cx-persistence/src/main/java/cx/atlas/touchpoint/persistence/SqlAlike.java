package cx.atlas.touchpoint.persistence;

import cx.atlas.touchpoint.Likeness;
import cx.atlas.touchpoint.view.TouchpointHit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Touchpoints that may be the one that is being named: a few hundred by the beginnings of words, then the most alike. */
@Component
@RequiredArgsConstructor
class SqlAlike {

    private static final int CANDIDATES = 500;
    private static final int SHOWN = 3;

    private final JdbcClient jdbc;

    private record Candidate(TouchpointHit hit, boolean sameChannel, double likeness) {}

    List<TouchpointHit> list(String name, @Nullable UUID channel, @Nullable UUID except) {
        var stems = stems(name);
        if (stems.length == 0) {
            return List.of();
        }
        return jdbc
                .sql(SqlTouchpointViews.HITS + """
                           and lower(t.name) like any (:stems) and t.id is distinct from cast(:except as uuid)
                         order by t.channel_id is distinct from cast(:channel as uuid), t.id limit :candidates
                        """)
                .param("stems", stems)
                .param("except", except)
                .param("channel", channel)
                .param("candidates", CANDIDATES)
                .query((rs, index) -> new Candidate(
                        SqlTouchpointViews.hit(rs),
                        rs.getObject("channel_id", UUID.class).equals(channel),
                        Likeness.of(name, rs.getString("name")).value()))
                .stream()
                .filter(one -> new Likeness(one.likeness()).worthAsking(one.sameChannel()))
                .sorted(Comparator.comparing(Candidate::sameChannel)
                        .thenComparing(Candidate::likeness)
                        .reversed())
                .limit(SHOWN)
                .map(Candidate::hit)
                .toList();
    }

    /** The first four letters of each word of three or more: "callbacks" is near "call back". */
    private static String[] stems(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .limit(10)
                .map(word -> "%" + word.substring(0, Math.min(4, word.length())) + "%")
                .toArray(String[]::new);
    }
}
