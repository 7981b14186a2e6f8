package cx.atlas.interaction.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import cx.atlas.interaction.usecase.RunImports;
import cx.atlas.shared.CurrentWorkspace;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs queued imports, each on one node. When the node stops, the import waits for the next start; when it dies, another
 * node, or the same one later, finds it and goes on.
 */
@Slf4j
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class ImportJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("import", Void.class);

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final RunImports runs;

    @Bean
    CustomTask<Void> importTask(ImportRun run) {
        return Tasks.custom(TASK)
                .onDeadExecutionRevive()
                .onFailure(this::failed)
                .execute((instance, context) -> {
                    var work = QueuedImport.of(instance.getId());
                    var ended = run.run(
                            work.workspace(),
                            work.id(),
                            () -> context.getSchedulerState().isShuttingDown());
                    return (complete, operations) -> {
                        if (!ended || !leave(work, operations)) {
                            operations.reschedule(complete, Instant.now());
                        }
                    };
                });
    }

    private boolean leave(QueuedImport work, ExecutionOperations<Void> operations) {
        return CurrentWorkspace.in(work.workspace(), () -> runs.leave(work.id(), operations::stop));
    }

    /** A fault of ours or of the database: tried again, since nothing counts twice, then given up. */
    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var execution = complete.getExecution();
        if (execution.consecutiveFailures + 1 < ATTEMPTS) {
            operations.reschedule(complete, Instant.now().plus(PAUSE));
            return;
        }
        var work = QueuedImport.of(execution.taskInstance.getId());
        log.error("Import {} was given up", work.id(), complete.getCause().orElse(null));
        CurrentWorkspace.run(work.workspace(), () -> runs.fail(work.id(), "interaction.failure.internal", null));
        operations.stop();
    }
}
