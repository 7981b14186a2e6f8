package cx.atlas.workspace;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.Forbidden;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The member who acts in the running thread; use cases ask it in their first line. */
public final class CurrentActor {

    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    public static Optional<Actor> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The acting member; {@link Forbidden} where nobody acts. */
    public static Actor get() {
        return find().orElseThrow(Forbidden::new);
    }

    /** Refuses with {@link Forbidden} what the acting member may not do. */
    public static void require(Permission permission) {
        get().require(permission);
    }

    /** Whether the acting member may do so; where nobody acts, say in a job, nobody may. */
    public static boolean may(Permission permission) {
        return find().filter(actor -> actor.may(permission)).isPresent();
    }

    /** Runs the action as this member, in the member's workspace, and then returns to the former one. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> action) {
        return CurrentWorkspace.in(actor.workspaceId(), () -> {
            var former = CURRENT.get();
            CURRENT.set(actor);
            try {
                return action.get();
            } finally {
                if (former == null) {
                    CURRENT.remove();
                } else {
                    CURRENT.set(former);
                }
            }
        });
    }

    /** As {@link #as(Actor, Supplier)}, without a result. */
    public static void run(Actor actor, Runnable action) {
        as(actor, () -> {
            action.run();
            return Boolean.TRUE;
        });
    }
}
