package cx.atlas.interaction.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.DataImport;
import cx.atlas.interaction.EventIds;
import cx.atlas.interaction.FakeImportFiles;
import cx.atlas.interaction.FakeImports;
import cx.atlas.interaction.FakeInteractions;
import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportFiles.Rejection;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.RowPart;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Cast;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunImportsTests {

    static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    FakeImports imports = new FakeImports();
    FakeImportFiles files = new FakeImportFiles();
    FakeInteractions interactions = new FakeInteractions();
    List<ImportId> queue = new ArrayList<>();
    List<ImportId> watched = new ArrayList<>();
    UploadFile upload = new UploadFile(imports, files, watched::add);
    RunImports run = new RunImports(imports, files, queue::add, new RecordInteractions(interactions));
    Actor marketer = Cast.actor(Role.MARKETER);
    ImportId id;

    @BeforeEach
    void uploaded() {
        id = as(() -> upload.begin(ImportKind.INTERACTIONS, "events.csv"));
        as(() -> upload.append(id, 0, new byte[] {'a', ',', 'b'}));
        as(() -> upload.finish(id, new FileShape("UTF-8", ',', List.of("a", "b"), 100)));
    }

    @Test
    void a_started_import_waits_in_the_queue_and_cannot_be_started_twice() {
        as(() -> run.start(id, "{}"));
        assertThat(queue).containsExactly(id);
        assertThatThrownBy(() -> as(() -> run.start(id, "{}"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_batch_is_counted_with_the_row_that_it_reached() {
        as(() -> run.start(id, "{}"));
        assertThat(advance(0, 3, visit("ann"), visit("ben"), unknownCase())).isTrue();

        assertThat(interactions.stored).hasSize(2);
        assertThat(files.rejections).containsExactly(new Rejection(4, 1, "interaction.cause.unknownCase", "o9"));
        assertThat(dataImport().rejected()).isEqualTo(1);
        assertThat(dataImport().leftTraces()).isTrue();
    }

    @Test
    void a_runner_that_lags_behind_is_refused() {
        as(() -> run.start(id, "{}"));
        advance(0, 3, visit("ann"));
        assertThatThrownBy(() -> advance(0, 3, visit("ann"))).isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_cancelled_import_stores_nothing_more_and_can_be_run_again() {
        as(() -> run.start(id, "{}"));
        as(() -> run.cancel(id));
        assertThat(advance(0, 3, visit("ann"))).isFalse();
        assertThat(interactions.stored).isEmpty();

        as(() -> run.start(id, "{}"));
        assertThat(advance(0, 3, visit("ann"))).isTrue();
    }

    @Test
    void a_runner_stays_where_the_import_was_started_anew_since_it_stopped() {
        var left = new ArrayList<String>();
        as(() -> run.start(id, "{}"));
        as(() -> run.cancel(id));
        as(() -> run.start(id, "{}"));
        assertThat(as(() -> run.leave(id, () -> left.add("too early")))).isFalse();
        as(() -> run.cancel(id));
        assertThat(as(() -> run.leave(id, () -> left.add("left")))).isTrue();
        assertThat(as(() -> run.leave(ImportId.next(), () -> left.add("discarded"))))
                .isTrue();
        assertThat(left).containsExactly("left", "discarded");
    }

    @Test
    void a_finished_import_forgets_its_bytes_a_failed_one_keeps_them() {
        as(() -> run.start(id, "{}"));
        as(() -> run.fail(id, "interaction.failure.csv", 7L));
        assertThat(dataImport().status()).isEqualTo(ImportStatus.FAILED);
        assertThat(files.pieces).hasSize(1);

        as(() -> run.start(id, "{}"));
        as(() -> run.finish(id));
        assertThat(dataImport().status()).isEqualTo(ImportStatus.DONE);
        assertThat(files.pieces).isEmpty();
        assertThatThrownBy(() -> as(() -> run.start(id, "{}"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void all_rejections_are_counted_but_only_so_many_kept() {
        as(() -> run.start(id, "{}"));
        var many = IntStream.range(0, 6_000)
                .mapToObj(line -> new Rejection(line, 0, "interaction.cause.badTime", "soon"))
                .toList();
        as(() -> run.advance(id, new Batch(0, 6_000, 50, List.of(), many), ids()));
        as(() -> run.advance(id, new Batch(6_000, 12_000, 100, List.of(), many), ids()));
        assertThat(files.rejections).hasSize(10_000);
        assertThat(dataImport().rejected()).isEqualTo(12_000);
    }

    @Test
    void of_an_import_that_stored_something_the_bytes_alone_are_discarded() {
        as(() -> run.start(id, "{}"));
        advance(0, 3, visit("ann"), unknownCase());
        assertThatThrownBy(() -> as(() -> upload.discard(id))).as("it runs").isInstanceOf(RuleBroken.class);
        as(() -> run.cancel(id));
        as(() -> run.start(id, "{}"));
        as(() -> run.cancel(id));

        as(() -> upload.discard(id));
        assertThat(dataImport().status()).isEqualTo(ImportStatus.DISCARDED);
        assertThat(files.pieces).isEmpty();
        assertThatThrownBy(() -> as(() -> run.start(id, "{}"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_import_of_which_nothing_was_stored_is_discarded_whole() {
        as(() -> upload.discard(id));
        assertThat(imports.findById(id)).isEmpty();
    }

    @Test
    void an_upload_that_broke_off_is_cleared_and_no_other() {
        var broken = as(() -> upload.begin(ImportKind.INTERACTIONS, "broken.csv"));
        assertThat(watched).containsExactly(id, broken);
        watched.forEach(each -> upload.clear(each, Instant.now()));
        assertThat(upload.clear(ImportId.next(), Instant.now())).isEmpty();
        assertThat(imports.findById(broken)).isEmpty();
        assertThat(imports.findById(id)).isPresent();
    }

    @Test
    void bytes_of_which_nothing_is_made_for_weeks_are_forgotten_and_the_report_stays() {
        var now = Instant.now();
        var first = upload.clear(id, now.plus(Duration.ofDays(1))).orElseThrow();
        assertThat(first).isBetween(now.plus(Duration.ofDays(29)), now.plus(Duration.ofDays(31)));
        as(() -> run.start(id, "{}"));
        var second = upload.clear(id, first).orElseThrow();
        assertThat(second).as("it runs").isAfter(first);
        as(() -> run.cancel(id));

        assertThat(files.pieces).isNotEmpty();
        assertThat(upload.clear(id, second)).isEmpty();
        assertThat(files.pieces).isEmpty();
        assertThat(dataImport().status()).isEqualTo(ImportStatus.DISCARDED);
        assertThat(upload.clear(id, second)).isEmpty();
    }

    @Test
    void who_may_not_import_can_do_nothing_here() {
        var viewer = Cast.actor(Role.VIEWER);
        CurrentActor.run(viewer, () -> {
            assertThatThrownBy(() -> upload.begin(ImportKind.FEEDBACK, "a.csv")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> upload.append(id, 1, new byte[1])).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> upload.discard(id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> run.start(id, "{}")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> run.cancel(id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> run.finish(id)).isInstanceOf(Forbidden.class);
        });
    }

    private boolean advance(long from, long to, RowPart.Read... read) {
        return as(() -> run.advance(id, new Batch(from, to, 50, List.of(read), List.of()), ids()));
    }

    private EventIds ids() {
        return new EventIds(marketer.workspaceId());
    }

    private static RowPart.Read visit(String customer) {
        return new RowPart.Read(2, 0, Occurrence.of(customer, NOON, "Web", "Visit"));
    }

    private static RowPart.Read unknownCase() {
        return new RowPart.Read(4, 1, new Answer(null, NOON, "Web", "Survey", "o9", Metric.NPS, 9, "", null));
    }

    private DataImport dataImport() {
        return imports.findById(id).orElseThrow();
    }

    private <T> T as(Supplier<T> act) {
        return CurrentActor.as(marketer, act);
    }

    private void as(Runnable act) {
        CurrentActor.run(marketer, act);
    }
}
