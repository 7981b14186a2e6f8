package cx.atlas.journey.persistence;

import cx.atlas.journey.ActKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person can take back on a map, and do again. */
final class UndoSql {

    private static final String LASTING = Stream.of(ActKind.values())
            .filter(kind -> !kind.isUndoable())
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    /**
     * The latest act that stands is {@code undo}; {@code redo} is what was taken back last, unless a new act has been done since:
     * that discards it for good.
     */
    static final String UNDOING = """
            with own as (
              select * from map_act
               where journey_id = :journey and actor_id = :actor and root is null and kind not in (%s)
               order by number desc limit :depth),
            undo as (select * from own where standing = 'DONE' order by number desc limit 1),
            redo as (select * from own where standing = 'UNDONE' and latest > (select max(number) from own)
                      order by latest desc limit 1)
            """.formatted(LASTING);

    private UndoSql() {}
}
