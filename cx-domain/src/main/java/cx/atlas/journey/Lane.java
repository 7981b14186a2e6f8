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
public class Lane implements Ranked<LaneId>, MapThing {

    @EmbeddedId
    private LaneId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private LaneKind kind;

    /** Empty where the lane is called as its kind is. */
    private String name;

    /** Of an own lane; empty for that of its kind. */
    private String icon = "";

    @Embedded
    private Rank rank;

    private boolean hidden;

    protected Lane() {}

    Lane(LaneId id, LaneKind kind, String name, Rank rank) {
        this.id = id;
        this.kind = kind;
        this.name = named(kind, name);
        this.rank = rank;
    }

    Lane(LaneId id, Traits traits) {
        this.id = id;
        become(traits);
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

    /** Its name, or where it has none its kind. */
    public String title() {
        return name.isEmpty() ? kind.name() : name;
    }

    public String icon() {
        return icon;
    }

    public boolean hidden() {
        return hidden;
    }

    @Override
    public Key key() {
        return new Key(Kind.LANE, id.value());
    }

    @Override
    public Traits traits() {
        return Traits.of("kind", kind, "name", name, "icon", icon, "rank", rank, "hidden", hidden);
    }

    final void become(Traits traits) {
        kind = LaneKind.valueOf(traits.get("kind"));
        name = traits.get("name");
        icon = traits.get("icon");
        rank = new Rank(traits.get("rank"));
        hidden = traits.has("hidden");
    }

    void hide(boolean hidden) {
        this.hidden = hidden;
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
