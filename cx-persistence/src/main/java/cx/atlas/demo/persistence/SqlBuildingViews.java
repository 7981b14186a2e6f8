package cx.atlas.demo.persistence;

import cx.atlas.demo.Chapter;
import cx.atlas.demo.view.Building;
import cx.atlas.demo.view.BuildingViews;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlBuildingViews implements BuildingViews {

    private final JdbcClient jdbc;

    @Override
    public Optional<Building> findBuilding() {
        // Asked first: if nobody builds any more, the next statement sees what came of it.
        var held =
                !jdbc.sql("select " + SqlProgress.NOT_HELD).query(Boolean.class).single();
        return jdbc.sql("""
                        select not failed and (? or begun_at > now() - """ + SqlProgress.PATIENCE + """
                        ) as running, chapter, done, most
                          from demo_building where not exists (select from workspace where demo)
                        """)
                .param(held)
                .query((rs, index) -> new Building(
                        rs.getBoolean("running"),
                        Chapter.valueOf(rs.getString("chapter")),
                        rs.getInt("done"),
                        rs.getInt("most")))
                .optional();
    }
}
