package cx.atlas.journey;

import cx.atlas.shared.Name;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A part of a journey, before, during or after the purchase; it holds steps. Its journey changes it. */
@Entity
public class Stage implements Ranked<StageId>, MapThing {

    @EmbeddedId
    private StageId id;

    @Version
    private @Nullable Long version;

    /** The number of the act that has changed it last. */
    private long act;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Embedded
    private Name name;

    @Embedded
    private Rank rank;

    protected Stage() {}

    Stage(StageId id, Phase phase, Name name, Rank rank) {
        this.id = id;
        this.phase = phase;
        this.name = name;
        this.rank = rank;
    }

    Stage(StageId id, Traits traits) {
        this.id = id;
        become(traits);
    }

    @Override
    public StageId id() {
        return id;
    }

    @Override
    public Rank rank() {
        return rank;
    }

    public Phase phase() {
        return phase;
    }

    public Name name() {
        return name;
    }

    @Override
    public Key key() {
        return new Key(Kind.STAGE, id.value());
    }

    @Override
    public Traits traits() {
        return Traits.of("phase", phase, "name", name, "rank", rank);
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
        phase = Phase.valueOf(traits.get("phase"));
        name = new Name(traits.get("name"));
        rank = new Rank(traits.get("rank"));
    }

    void rename(long expected, Name name) {
        requireVersion(expected);
        this.name = name;
    }

    void standIn(Phase phase) {
        this.phase = phase;
    }

    void moveTo(Rank rank) {
        this.rank = rank;
    }
}
