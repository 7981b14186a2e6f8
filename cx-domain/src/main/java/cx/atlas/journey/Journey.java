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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer does to reach a goal, seen from the customer.
 *
 * <p>It is started as a draft with a title. Its map is then arranged: stages in their phases, steps in their stages, lanes
 * across all of them; cards stand in the cells and are aggregates of their own. When it is published every member sees it
 * as it is then, while it goes on changing. It can be locked for a while, and is reviewed from time to time. When it is no longer needed it is archived and can be read, but not changed, until it is restored.
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

    /** What those see who do not see drafts, while the map goes on. */
    @Embedded
    private @Nullable VersionId publishedId;

    /** The journey whose map it was started with. */
    @Embedded
    private @Nullable JourneyId fromId;

    @Embedded
    private @Nullable AccountId lockedById;

    private String lockedByName = "";

    private String lockReason = "";

    private @Nullable LocalDate reviewDue;

    private int reviewMonths;

    private @Nullable LocalDate reviewedOn;

    protected Journey() {}

    public Journey(JourneyId id, Heading heading) {
        this.id = id;
        say(heading);
    }

    /** A journey that begins with the map of another one. */
    public static Journey copyOf(JourneyId original, JourneyId id, Heading heading) {
        var journey = new Journey(id, heading);
        journey.fromId = original;
        return journey;
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
        requireOpen();
        change();
        StaleEdit.unless(edition, expected);
        edition++;
        say(heading);
    }

    /** @param version the map as it is now, which every member sees from here on */
    public void publish(VersionId version) {
        change();
        if (grid.steps().isEmpty()) {
            throw RuleBroken.of("journey.error.publish.empty");
        }
        status = JourneyStatus.PUBLISHED;
        publishedId = version;
    }

    public void withdraw() {
        change();
        status = JourneyStatus.DRAFT;
        publishedId = null;
    }

    public void lock(Lock lock) {
        requireOpen();
        lockedById = lock.by();
        lockedByName = lock.byName();
        lockReason = lock.reason();
    }

    public void unlock() {
        lockedById = null;
        lockedByName = "";
        lockReason = "";
    }

    /** Whether this is who locked it, or its owner; true for all where it is not locked. */
    public boolean isUnlockedBy(AccountId account) {
        return lockedById == null || account.equals(lockedById) || account.equals(ownerId);
    }

    /** @param expected the plan that the form was drawn from */
    public void plan(ReviewPlan expected, ReviewPlan plan) {
        requireActive();
        if (!plan().equals(expected)) {
            throw new StaleEdit();
        }
        become(plan);
    }

    private ReviewPlan plan() {
        return new ReviewPlan(reviewDue, reviewMonths);
    }

    private void become(ReviewPlan plan) {
        reviewDue = plan.due();
        reviewMonths = plan.months();
    }

    public void reviewed(LocalDate today) {
        requireActive();
        become(plan().after(today));
        reviewedOn = today;
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
        requireOpen();
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

    /** Refuses changes of a journey that is archived or locked. */
    public void requireOpen() {
        requireActive();
        if (lockedById != null) {
            throw RuleBroken.of("journey.error.locked", lockedByName, lockReason);
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
