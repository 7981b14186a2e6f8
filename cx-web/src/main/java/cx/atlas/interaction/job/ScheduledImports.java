package cx.atlas.interaction.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportQueue;
import cx.atlas.shared.CurrentWorkspace;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Queues imports in the scheduler's table, in the running transaction. */
@Component
@RequiredArgsConstructor
class ScheduledImports implements ImportQueue {

    /** Asked late, since the scheduler's tasks lead back here; none where it is switched off. */
    private final ObjectProvider<Scheduler> scheduler;

    @Override
    public void add(ImportId id) {
        var name = new QueuedImport(CurrentWorkspace.required(), id).name();
        scheduler.ifAvailable(queue -> {
            queue.scheduleIfNotExists(ImportJob.TASK.instance(name).scheduledTo(Instant.now()));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    queue.triggerCheckForDueExecutions();
                }
            });
        });
    }
}
