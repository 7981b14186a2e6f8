package cx.atlas.workspace;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.StaleEdit;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the company that owns touchpoints.
 *
 * <p>It is founded with a name and says why it exists and how customers should feel after meeting it. Members lead it. When
 * it is no longer needed it is archived: its touchpoints keep their history, but it owns nothing new.
 */
@Entity
public class Department {

    @EmbeddedId
    private DepartmentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Name name;

    private boolean frontstage;

    @Embedded
    private Prose purpose;

    @Embedded
    private Prose intendedFeeling;

    private int hue;

    private boolean archived;

    @ElementCollection
    private Set<AccountId> leads = new LinkedHashSet<>();

    protected Department() {}

    /** @param hue which of the six department colours, 1 to 6 */
    public Department(DepartmentId id, Name name, boolean frontstage, Prose purpose, Prose intendedFeeling, int hue) {
        this.id = id;
        this.name = name;
        this.frontstage = frontstage;
        this.purpose = purpose;
        this.intendedFeeling = intendedFeeling;
        this.hue = Math.floorMod(hue - 1, 6) + 1;
    }

    public DepartmentId id() {
        return id;
    }

    public Name name() {
        return name;
    }

    public boolean archived() {
        return archived;
    }

    public Set<AccountId> leads() {
        return Set.copyOf(leads);
    }

    /** Refuses with {@link StaleEdit} unless this is the version that the form was drawn from. */
    public void requireVersion(long expected) {
        StaleEdit.unless(version, expected);
    }

    public void describe(Name name, boolean frontstage, Prose purpose, Prose intendedFeeling) {
        this.name = name;
        this.frontstage = frontstage;
        this.purpose = purpose;
        this.intendedFeeling = intendedFeeling;
    }

    public void beLedBy(Set<AccountId> leads) {
        this.leads.retainAll(leads);
        this.leads.addAll(leads);
    }

    public void archive() {
        archived = true;
    }

    public void restore() {
        archived = false;
    }
}
