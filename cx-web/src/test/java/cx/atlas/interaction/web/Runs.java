package cx.atlas.interaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.job.ImportRun;
import cx.atlas.interaction.view.ImportRow;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;

/** Runs imports at once, as the queue would. */
@RequiredArgsConstructor
class Runs {

    private final Uploads uploads;
    private final ImportRun run;
    private final ImportViews imports;
    private final Actor actor;

    /** Matched as the form says and run to the end. */
    ImportRow ran(UUID id, Map<String, String> form) {
        assertThat(uploads.match(id, form)).hasRedirectedUrl("/imports/" + id);
        run(id);
        return row(id);
    }

    void run(UUID id) {
        assertThat(run.run(actor.workspaceId(), new ImportId(id), () -> false)).isTrue();
    }

    ImportRow row(UUID id) {
        return CurrentActor.as(actor, () -> imports.findImport(new ImportId(id)).orElseThrow());
    }
}
