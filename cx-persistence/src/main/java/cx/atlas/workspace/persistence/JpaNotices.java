package cx.atlas.workspace.persistence;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Notice;
import cx.atlas.workspace.NoticeId;
import cx.atlas.workspace.Notices;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaNotices extends Notices, Repository<Notice, NoticeId> {

    @Override
    default void readAll(AccountId recipient, Instant at) {
        readAll(recipient.value(), at);
    }

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = """
                    update notice set read_at = :at, version = version + 1
                     where recipient = :recipient and read_at is null
                    """, nativeQuery = true)
    void readAll(UUID recipient, Instant at);
}
