package cx.atlas.persona;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.StaleEdit;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A described kind of customer: what these people want, need and expect, and how much of the business they are.
 *
 * <p>It is sketched from what the team knows and described better as evidence comes in. Journeys are drawn for it and
 * customer needs belong to it. When the company no longer serves such people it is archived: what refers to it keeps it,
 * but nothing new takes it up.
 */
@Entity
public class Persona {

    @EmbeddedId
    private PersonaId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Name name;

    @Embedded
    private Prose goals;

    @Embedded
    private Prose needs;

    @Embedded
    private Prose expectations;

    @Embedded
    private Prose quote;

    @Embedded
    private @Nullable Share shareOfCustomers;

    @Embedded
    private @Nullable LifetimeValue meanLifetimeValue;

    private boolean archived;

    protected Persona() {}

    public Persona(PersonaId id, PersonaDescription said) {
        this.id = id;
        describe(said);
    }

    public PersonaId id() {
        return id;
    }

    public Name name() {
        return name;
    }

    public boolean archived() {
        return archived;
    }

    /** Refuses with {@link StaleEdit} unless this is the version that the form was drawn from. */
    public void requireVersion(long expected) {
        StaleEdit.unless(version, expected);
    }

    public void describe(PersonaDescription said) {
        name = said.name();
        goals = said.goals();
        needs = said.needs();
        expectations = said.expectations();
        quote = said.quote();
        shareOfCustomers = said.shareOfCustomers();
        meanLifetimeValue = said.meanLifetimeValue();
    }

    /** As it stands now, in the words of a description. */
    public PersonaDescription description() {
        return new PersonaDescription(name, goals, needs, expectations, quote, shareOfCustomers, meanLifetimeValue);
    }

    public void archive() {
        archived = true;
    }

    public void restore() {
        archived = false;
    }
}
