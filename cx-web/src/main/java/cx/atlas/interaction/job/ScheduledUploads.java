package cx.atlas.interaction.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.UploadWatch;
import cx.atlas.shared.CurrentWorkspace;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notes uploads in the scheduler's table, in the running transaction. */
@Component
@RequiredArgsConstructor
class ScheduledUploads implements UploadWatch {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** None where it is switched off. */
    private final ObjectProvider<Scheduler> scheduler;

    @Override
    public void over(ImportId id) {
        var name = new QueuedImport(CurrentWorkspace.required(), id).name();
        scheduler.ifAvailable(queue -> queue.scheduleIfNotExists(
                UploadJob.TASK.instance(name).scheduledTo(Instant.now().plus(LONGEST))));
    }
}
