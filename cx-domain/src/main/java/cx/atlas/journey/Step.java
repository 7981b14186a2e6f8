package cx.atlas.journey;

import cx.atlas.shared.Name;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that the customer goes through: a column of the map. Its journey changes it. */
@Entity
public class Step implements Ranked<StepId>, MapThing {

    public static final int NARROWEST = 96;
    public static final int WIDEST = 640;

    @EmbeddedId
    private StepId id;

    @Version
    private @Nullable Long version;

    /** The number of the act that has changed it last. */
    private long act;

    @Embedded
    private StageId stageId;

    @Embedded
    private Name name;

    @Embedded
    private Rank rank;

    private boolean momentOfTruth;

    /** In pixels at full size; null where it is as wide as others. */
    private @Nullable Integer width;

    /** The journey that tells this step in detail. */
    @Embedded
    private @Nullable JourneyId opensId;

    protected Step() {}

    Step(StepId id, StageId stageId, Name name, Rank rank) {
        this.id = id;
        this.stageId = stageId;
        this.name = name;
        this.rank = rank;
    }

    Step(StepId id, Traits traits) {
        this.id = id;
        become(traits);
    }

    @Override
    public StepId id() {
        return id;
    }

    @Override
    public Rank rank() {
        return rank;
    }

    public StageId stageId() {
        return stageId;
    }

    public Name name() {
        return name;
    }

    public boolean momentOfTruth() {
        return momentOfTruth;
    }

    public @Nullable Integer width() {
        return width;
    }

    public @Nullable JourneyId opensId() {
        return opensId;
    }

    /** Where it stands, and what it is called there. */
    Traits place() {
        return Traits.of("stage_id", stageId.value(), "name", name, "rank", rank);
    }

    @Override
    public Key key() {
        return new Key(Kind.STEP, id.value());
    }

    @Override
    public Traits traits() {
        return Traits.of(
                "stage_id", stageId.value(),
                "name", name,
                "rank", rank,
                "moment_of_truth", momentOfTruth,
                "width", width,
                "opens_id", opensId == null ? null : opensId.value());
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
        stageId = new StageId(traits.id("stage_id"));
        name = new Name(traits.get("name"));
        rank = new Rank(traits.get("rank"));
        momentOfTruth = traits.has("moment_of_truth");
        width = traits.find("width", Integer::valueOf);
        opensId = traits.find("opens_id", id -> new JourneyId(UUID.fromString(id)));
    }

    void rename(long expected, Name name) {
        requireVersion(expected);
        this.name = name;
    }

    void moveTo(StageId stageId, Rank rank) {
        this.stageId = stageId;
        this.rank = rank;
    }

    void widen(@Nullable Integer width) {
        this.width = width == null ? null : Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    void open(@Nullable JourneyId journey) {
        opensId = journey;
    }

    void markMomentOfTruth(boolean momentOfTruth) {
        this.momentOfTruth = momentOfTruth;
    }
}
