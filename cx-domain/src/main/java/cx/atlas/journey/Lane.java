package cx.atlas.journey;

import cx.atlas.shared.Name;
import cx.atlas.shared.StaleEdit;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A row of the map. Its journey changes it. */
@Entity
public class Lane implements Ranked<LaneId> {

    @EmbeddedId
    private LaneId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private LaneKind kind;

    /** Empty where the lane is called as its kind is. */
    private String name;

    @Embedded
    private Rank rank;

    protected Lane() {}

    Lane(LaneId id, LaneKind kind, String name, Rank rank) {
        this.id = id;
        this.kind = kind;
        this.name = named(kind, name);
        this.rank = rank;
    }

    @Override
    public LaneId id() {
        return id;
    }

    @Override
    public Rank rank() {
        return rank;
    }

    public LaneKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    void rename(long expected, String name) {
        StaleEdit.unless(version, expected);
        this.name = named(kind, name);
    }

    void moveTo(Rank rank) {
        this.rank = rank;
    }

    private static String named(LaneKind kind, String name) {
        if (name.isBlank() && kind != LaneKind.TEXT) {
            return "";
        }
        return new Name(name).value();
    }
}
