package cx.atlas.interaction.job;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import cx.atlas.interaction.usecase.UploadFile;
import cx.atlas.shared.CurrentWorkspace;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after each upload, first a day after it began: what a node left half done when it died, and what nobody needs, is deleted. */
@Configuration(proxyBeanMethods = false)
class UploadJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("upload", Void.class);

    /** Asked late, since uploads lead to the scheduler, and it leads here. */
    @Bean
    CustomTask<Void> uploadTask(ObjectProvider<UploadFile> uploads) {
        return Tasks.custom(TASK).execute((instance, context) -> {
            var upload = QueuedImport.of(instance.getId());
            var again = CurrentWorkspace.in(
                    upload.workspace(), () -> uploads.getObject().clear(upload.id(), Instant.now()));
            return (complete, operations) ->
                    again.ifPresentOrElse(later -> operations.reschedule(complete, later), operations::stop);
        });
    }
}
