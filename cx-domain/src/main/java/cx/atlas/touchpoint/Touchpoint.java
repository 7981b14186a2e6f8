package cx.atlas.touchpoint;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.StaleEdit;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.workspace.DepartmentId;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of contact within a channel: the payment step on the web, the line that a customer calls.
 *
 * <p>It is recorded once, by the department that owns it, and then used by many journeys. It says what is promised or
 * expected there, how a customer should feel, and which priorities, promises and needs it serves. It may change hands
 * between departments. When it is given up it is archived: maps and figures keep it, but no new map takes it up.
 */
@Entity
public class Touchpoint {

    @EmbeddedId
    private TouchpointId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Name name;

    @Embedded
    private ChannelId channelId;

    @Embedded
    private @Nullable DepartmentId departmentId;

    private boolean frontstage;

    @Embedded
    private Prose description;

    @Embedded
    private Prose intendedFeeling;

    @Embedded
    private Prose expectation;

    private boolean archived;

    @ElementCollection
    private Set<StrategyItemId> serves = new LinkedHashSet<>();

    protected Touchpoint() {}

    public Touchpoint(TouchpointId id, TouchpointDescription said) {
        this.id = id;
        describe(said);
    }

    public TouchpointId id() {
        return id;
    }

    public Name name() {
        return name;
    }

    public ChannelId channelId() {
        return channelId;
    }

    /** Null where nobody owns it yet. */
    public @Nullable DepartmentId departmentId() {
        return departmentId;
    }

    public boolean archived() {
        return archived;
    }

    public Set<StrategyItemId> serves() {
        return Set.copyOf(serves);
    }

    /** Refuses with {@link StaleEdit} unless this is the version that the form was drawn from. */
    public void requireVersion(long expected) {
        StaleEdit.unless(version, expected);
    }

    public void describe(TouchpointDescription said) {
        name = said.name();
        channelId = said.channel();
        departmentId = said.department();
        frontstage = said.frontstage();
        description = said.description();
        intendedFeeling = said.intendedFeeling();
        expectation = said.expectation();
        serves.retainAll(said.serves());
        serves.addAll(said.serves());
    }

    /** As it stands now, in the words of a description. */
    public TouchpointDescription description() {
        return new TouchpointDescription(
                name, channelId, departmentId, frontstage, description, intendedFeeling, expectation, serves);
    }

    public void archive() {
        archived = true;
    }

    public void restore() {
        archived = false;
    }
}
