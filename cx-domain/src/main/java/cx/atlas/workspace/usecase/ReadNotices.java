package cx.atlas.workspace.usecase;

import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.NoticeId;
import cx.atlas.workspace.Notices;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** Read what waits in the own inbox. */
@UseCase
@RequiredArgsConstructor
public class ReadNotices {

    private final Notices notices;

    /** @return the address of what it is about */
    public String open(NoticeId id) {
        var notice = notices.byId(id, CurrentActor.get().accountId());
        notice.read(Instant.now());
        return notice.occasion().link();
    }

    public void readAll() {
        notices.readAll(CurrentActor.get().accountId(), Instant.now());
    }
}
