package cx.atlas.journey;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer does to reach a goal, seen from the customer.
 *
 * <p>It is started as a draft with a title. Its map is then arranged: stages in their phases, steps in their stages, lanes
 * across all of them; cards stand in the cells and are aggregates of their own. When it is published every member sees it,
 * and it goes on changing. When it is no longer needed it is archived and can be read, but not changed, until it is restored.
 *
 * <p>Who changes its structure holds its lock, so that two people at once both succeed. A text is guarded by the version of
 * the thing that bears it.
 */
@Entity
public class Journey {

    public static final int MOST_STAGES = 60;
    public static final int MOST_STEPS = 200;
    public static final int MOST_LANES = 40;

    @EmbeddedId
    private JourneyId id;

    @Version
    private @Nullable Long version;

    /** Counts the changes of the heading alone, since {@link #version} also counts those of the structure. */
    private long edition;

    @Embedded
    private Name title;

    @Embedded
    private Prose goal;

    @Enumerated(EnumType.STRING)
    private JourneyKind kind;

    @Enumerated(EnumType.STRING)
    private JourneyStatus status = JourneyStatus.DRAFT;

    @Embedded
    private @Nullable PersonaId personaId;

    @Embedded
    private @Nullable AccountId ownerId;

    private boolean archived;

    private Instant changedAt = Instant.now();

    @Embedded
    private Grid grid = new Grid();

    /** Numbers the acts on the map. */
    private long acts;

    protected Journey() {}

    public Journey(JourneyId id, Heading heading) {
        this.id = id;
        say(heading);
    }

    public JourneyId id() {
        return id;
    }

    public Heading heading() {
        return new Heading(title, goal, kind, personaId, ownerId);
    }

    public JourneyStatus status() {
        return status;
    }

    public boolean archived() {
        return archived;
    }

    /** @param expected the edition that the form was drawn from */
    public void describe(long expected, Heading heading) {
        change();
        StaleEdit.unless(edition, expected);
        edition++;
        say(heading);
    }

    public void publish() {
        change();
        if (grid.steps().isEmpty()) {
            throw RuleBroken.of("journey.error.publish.empty");
        }
        status = JourneyStatus.PUBLISHED;
    }

    public void withdraw() {
        change();
        status = JourneyStatus.DRAFT;
    }

    public void archive() {
        archived = true;
        changedAt = Instant.now();
    }

    public void restore() {
        archived = false;
        changedAt = Instant.now();
    }

    /** The columns and rows, to be looked at. */
    public Grid grid() {
        return grid;
    }

    /** The columns and rows, to be changed. */
    public Grid arrange() {
        change();
        return grid;
    }

    /** How many acts have been done on the map. */
    public long acts() {
        return acts;
    }

    /** Counts one more act. */
    public long nextAct() {
        change();
        return ++acts;
    }

    /** Refuses changes of an archived journey. */
    public void requireActive() {
        if (archived) {
            throw RuleBroken.of("journey.error.archived");
        }
    }

    private void change() {
        requireActive();
        changedAt = Instant.now();
    }

    private void say(Heading heading) {
        title = heading.title();
        goal = heading.goal();
        kind = heading.kind();
        personaId = heading.persona();
        ownerId = heading.owner();
    }
}
