package cx.atlas.journey;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the map. Its journey changes it. */
@Entity
public class Lane implements Ranked<LaneId>, MapThing {

    public static final int MOST_PERSONAS = 5;

    /** What an own lane can be marked with: names of outline icons. */
    public static final List<String> ICONS = List.of(
            "notes",
            "star",
            "heart",
            "bulb",
            "flag",
            "target",
            "clock",
            "calendar",
            "coin",
            "chart-bar",
            "shield-check",
            "scale",
            "lock",
            "tool",
            "device-mobile",
            "mail",
            "phone",
            "building-store",
            "truck",
            "users",
            "leaf",
            "accessible",
            "eye",
            "help-circle");

    @EmbeddedId
    private LaneId id;

    @Version
    private @Nullable Long version;

    /** The number of the act that has changed it last. */
    private long act;

    @Enumerated(EnumType.STRING)
    private LaneKind kind;

    /** Empty where the lane is called as its kind is. */
    private String name;

    /** Of an own lane; empty for that of its kind. */
    private String icon = "";

    /** Of the feels lane: whose feelings are drawn beside that of the journey's persona, by id. */
    private String personas = "";

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

    /** Whose feelings are drawn beside that of the journey's persona. */
    public List<PersonaId> personas() {
        return personas.isEmpty()
                ? List.of()
                : Stream.of(personas.split(" "))
                        .map(id -> new PersonaId(UUID.fromString(id)))
                        .toList();
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
        return Traits.of(
                "kind", kind, "name", name, "icon", icon, "personas", personas, "rank", rank, "hidden", hidden);
    }

    @Override
    public long act() {
        return act;
    }

    @Override
    public void signed(long act) {
        this.act = act;
    }

    final void become(Traits traits) {
        kind = LaneKind.valueOf(traits.get("kind"));
        name = traits.get("name");
        icon = traits.get("icon");
        personas = traits.get("personas");
        rank = new Rank(traits.get("rank"));
        hidden = traits.has("hidden");
    }

    void hide(boolean hidden) {
        this.hidden = hidden;
    }

    void rename(long expected, String name) {
        requireVersion(expected);
        this.name = named(kind, name);
    }

    void giveIcon(String icon) {
        if (!icon.isEmpty() && !ICONS.contains(icon)) {
            throw RuleBroken.of("journey.error.lane.icon");
        }
        this.icon = icon;
    }

    /** @param expected those among whom was chosen */
    void follow(List<PersonaId> expected, List<PersonaId> personas) {
        if (!personas().equals(expected)) {
            throw new StaleEdit();
        }
        if (kind != LaneKind.FEELS) {
            throw RuleBroken.of("journey.error.lane.noFeelings");
        }
        if (personas.size() > MOST_PERSONAS) {
            throw RuleBroken.of("journey.error.personas.tooMany", MOST_PERSONAS);
        }
        this.personas = String.join(
                " ", personas.stream().map(id -> id.value().toString()).toList());
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
