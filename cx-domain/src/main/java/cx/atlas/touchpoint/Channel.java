package cx.atlas.touchpoint;

import cx.atlas.shared.Name;
import cx.atlas.shared.StaleEdit;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A medium through which the company and its customers meet: the web, a store, somebody else's review site.
 *
 * <p>It is opened with a name, an icon and how the company comes by it. When it is given up it is archived: the touchpoints
 * in it keep their history, but nothing new is recorded in it.
 */
@Entity
public class Channel {

    @EmbeddedId
    private ChannelId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Name name;

    @Embedded
    private ChannelIcon icon;

    @Enumerated(EnumType.STRING)
    private Tenure tenure;

    private boolean archived;

    protected Channel() {}

    public Channel(ChannelId id, Name name, ChannelIcon icon, Tenure tenure) {
        this.id = id;
        this.name = name;
        this.icon = icon;
        this.tenure = tenure;
    }

    public ChannelId id() {
        return id;
    }

    public Name name() {
        return name;
    }

    public ChannelIcon icon() {
        return icon;
    }

    public Tenure tenure() {
        return tenure;
    }

    public boolean archived() {
        return archived;
    }

    /** Refuses with {@link StaleEdit} unless this is the version that the form was drawn from. */
    public void requireVersion(long expected) {
        StaleEdit.unless(version, expected);
    }

    public void describe(Name name, ChannelIcon icon, Tenure tenure) {
        this.name = name;
        this.icon = icon;
        this.tenure = tenure;
    }

    public void archive() {
        archived = true;
    }

    public void restore() {
        archived = false;
    }
}
