package cx.atlas.workspace.web;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.WorkspaceFacts;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code me} in every template: who looks at the page. Nobody's answers are empty and no. */
public final class Me {

    Me() {}

    public boolean isSignedIn() {
        return actor().isPresent();
    }

    public @Nullable UUID getId() {
        return actor().map(actor -> actor.accountId().value()).orElse(null);
    }

    public String getName() {
        return actor().map(Actor::name).orElse("");
    }

    /** The first letters of the first and the last name. */
    public String getInitials() {
        return Initials.of(getName());
    }

    /** As {@link #getInitials}, of somebody else. */
    public String initialsOf(String name) {
        return Initials.of(name);
    }

    /** The role's name, as in the message keys {@code workspace.role.<role>}. */
    public String getRole() {
        return actor().map(actor -> actor.role().name()).orElse("");
    }

    public boolean may(String permission) {
        return actor().map(actor -> actor.may(Permission.valueOf(permission))).orElse(false);
    }

    /** Whether the member leads this department. */
    public boolean leads(UUID department) {
        return actor().stream()
                .flatMap(actor -> actor.leads().stream())
                .anyMatch(led -> led.value().equals(department));
    }

    /** {@code workspace} in every template: where the page is shown. */
    public static final class Here {

        Here() {}

        public String getName() {
            return facts().name();
        }

        public ZoneId getZone() {
            return facts().zone();
        }

        public String getCurrency() {
            return facts().currency();
        }

        public boolean isDemo() {
            return facts().demo();
        }

        private static WorkspaceFacts facts() {
            return actor().map(Actor::workspace).orElse(WorkspaceFacts.NONE);
        }
    }

    private static Optional<Actor> actor() {
        return CurrentActor.find();
    }
}
