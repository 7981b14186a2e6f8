package cx.atlas.demo.usecase;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who works at the demo company, by name. */
record People(Map<String, Actor> byName) {

    Actor actor(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    AccountId account(String name) {
        return actor(name).accountId();
    }

    <T extends @Nullable Object> T as(String name, Supplier<T> act) {
        return CurrentActor.as(actor(name), act);
    }

    void run(String name, Runnable act) {
        CurrentActor.run(actor(name), act);
    }
}
