package cx.atlas.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The workspace in which the running thread acts; the database reads and writes no other. */
public final class CurrentWorkspace {

    private static final ThreadLocal<@Nullable WorkspaceId> CURRENT = new ThreadLocal<>();

    private CurrentWorkspace() {}

    public static Optional<WorkspaceId> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The current workspace; an {@link IllegalStateException} where there is none. */
    public static WorkspaceId required() {
        return get().orElseThrow(() -> new IllegalStateException("No current workspace"));
    }

    /**
     * Runs the action in a workspace and then returns to the former one.
     *
     * <p>A change inside a running transaction would not reach the database and is refused with an {@link
     * IllegalStateException}.
     */
    public static <T extends @Nullable Object> T in(WorkspaceId workspace, Supplier<T> action) {
        var former = CURRENT.get();
        if (!workspace.equals(former) && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The workspace cannot change inside a transaction");
        }
        CURRENT.set(workspace);
        try {
            return action.get();
        } finally {
            if (former == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(former);
            }
        }
    }

    /** As {@link #in(WorkspaceId, Supplier)}, without a result. */
    public static void run(WorkspaceId workspace, Runnable action) {
        in(workspace, () -> {
            action.run();
            return Boolean.TRUE;
        });
    }
}
