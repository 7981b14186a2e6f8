package cx.atlas.workspace;

import cx.atlas.shared.Name;
import cx.atlas.shared.StaleEdit;
import cx.atlas.shared.WorkspaceId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One company, or one client of an agency: the wall that no data crosses.
 *
 * <p>It is opened by its first administrator, who says its name, the zone in which its days begin and end, and the currency in
 * which it counts value. The demo is a workspace that anybody may enter by one click.
 */
@Entity
public class Workspace {

    @EmbeddedId
    private WorkspaceId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Name name;

    private ZoneId zone;

    private Currency currency;

    private boolean demo;

    protected Workspace() {}

    public Workspace(WorkspaceId id, WorkspaceSettings settings, boolean demo) {
        this.id = id;
        this.demo = demo;
        change(settings);
    }

    public WorkspaceId id() {
        return id;
    }

    public Name name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean demo() {
        return demo;
    }

    /** Refuses with {@link StaleEdit} unless this is the version that the form was drawn from. */
    public void requireVersion(long expected) {
        StaleEdit.unless(version, expected);
    }

    public final void change(WorkspaceSettings settings) {
        name = settings.name();
        zone = settings.zone();
        currency = settings.currency();
    }
}
