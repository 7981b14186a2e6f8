package cx.atlas.workspace;

import cx.atlas.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices of the current workspace's members. */
public interface Notices {

    Optional<Notice> findByIdAndRecipient(NoticeId id, AccountId recipient);

    default Notice byId(NoticeId id, AccountId recipient) {
        return findByIdAndRecipient(id, recipient).orElseThrow(() -> new NotFound("notice"));
    }

    List<Notice> findByOccasionSource(UUID source);

    Notice save(Notice notice);

    void delete(Notice notice);

    /** Everything that waits for the member is read at this time. */
    void readAll(AccountId recipient, Instant at);
}
