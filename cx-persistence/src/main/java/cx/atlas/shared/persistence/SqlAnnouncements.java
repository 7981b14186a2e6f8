package cx.atlas.shared.persistence;

import cx.atlas.shared.Announcement;
import cx.atlas.shared.Announcements;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class SqlAnnouncements implements Announcements {

    private final JdbcClient jdbc;

    @Override
    public void announce(List<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return;
        }
        jdbc.sql("select pg_notify('" + AnnouncementListener.CHANNEL + "', line) from unnest(:lines) line")
                .param("lines", announcements.stream().map(Announcement::line).toArray(String[]::new))
                .query((rs, row) -> true)
                .list();
    }
}
