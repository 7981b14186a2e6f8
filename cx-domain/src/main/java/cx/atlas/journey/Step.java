package cx.atlas.journey;

import cx.atlas.shared.Name;
import cx.atlas.shared.StaleEdit;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One thing that the customer goes through: a column of the map. Its journey changes it. */
@Entity
public class Step implements Ranked<StepId> {

    @EmbeddedId
    private StepId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private StageId stageId;

    @Embedded
    private Name name;

    @Embedded
    private Rank rank;

    private boolean momentOfTruth;

    protected Step() {}

    Step(StepId id, StageId stageId, Name name, Rank rank) {
        this.id = id;
        this.stageId = stageId;
        this.name = name;
        this.rank = rank;
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

    void rename(long expected, Name name) {
        StaleEdit.unless(version, expected);
        this.name = name;
    }

    void moveTo(StageId stageId, Rank rank) {
        this.stageId = stageId;
        this.rank = rank;
    }

    void markMomentOfTruth(boolean momentOfTruth) {
        this.momentOfTruth = momentOfTruth;
    }
}
