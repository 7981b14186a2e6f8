package cx.atlas.workspace.usecase;

import cx.atlas.shared.UseCase;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Notice;
import cx.atlas.workspace.NoticeKind;
import cx.atlas.workspace.Notices;
import cx.atlas.workspace.Occasion;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;

/** Tell other members what concerns them, and take it back. Features that have something to tell call this. */
@UseCase
@RequiredArgsConstructor
public class LeaveNotices {

    private final Notices notices;

    /** @param to nobody is told of the own acts */
    public void leave(NoticeKind kind, Set<AccountId> to, Occasion occasion, Instant at) {
        var me = CurrentActor.get().accountId();
        to.stream()
                .filter(account -> !account.equals(me))
                .forEach(account -> notices.save(new Notice(account, me, kind, occasion, at)));
    }

    /** The text has changed. */
    public void reword(UUID source, String words) {
        CurrentActor.get();
        notices.findByOccasionSource(source).forEach(notice -> notice.reword(words));
    }

    /** The text is gone. */
    public void withdraw(UUID source) {
        CurrentActor.get();
        notices.findByOccasionSource(source).forEach(notices::delete);
    }
}
