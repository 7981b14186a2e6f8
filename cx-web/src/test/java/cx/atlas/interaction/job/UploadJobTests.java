package cx.atlas.interaction.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.usecase.UploadFile;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class UploadJobTests {

    @Autowired
    UploadFile upload;

    @Autowired
    ImportFiles files;

    @Autowired
    CustomTask<Void> uploadTask;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_upload_that_broke_off_is_deleted_with_its_bytes_in_its_own_workspace() {
        var broken = begun(Workspaces.actor(jdbc, Role.MARKETER));
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        var kept = begun(other);
        assertThat(bytes(broken)).isOne();

        look(new QueuedImport(other.workspaceId(), broken.id()));
        assertThat(bytes(broken)).as("of another workspace").isOne();

        look(broken);
        assertThat(bytes(broken)).isZero();
        assertThat(bytes(kept)).isOne();
    }

    private void look(QueuedImport upload) {
        var instance = UploadJob.TASK.instance(upload.name()).build();
        uploadTask.execute(instance, Mockito.mock(ExecutionContext.class));
    }

    private QueuedImport begun(Actor marketer) {
        return CurrentActor.as(marketer, () -> {
            var id = upload.begin(ImportKind.INTERACTIONS, "broken.csv");
            upload.append(id, 0, new byte[] {'a'});
            return new QueuedImport(marketer.workspaceId(), id);
        });
    }

    private int bytes(QueuedImport upload) {
        return CurrentWorkspace.in(upload.workspace(), () -> files.piece(upload.id(), 0).length);
    }
}
