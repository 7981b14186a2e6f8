package cx.atlas.interaction.usecase;

import cx.atlas.interaction.DayCounts;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.ZoneChanged;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;

/** Keeps the counts per day right when days begin and end elsewhere. */
@UseCase
@RequiredArgsConstructor
public class RecountDays {

    private final DayCounts counts;

    /** Whoever may change the zone may have this done. */
    @EventListener
    public void on(ZoneChanged change) {
        counts.recount(change.zone());
    }
}
