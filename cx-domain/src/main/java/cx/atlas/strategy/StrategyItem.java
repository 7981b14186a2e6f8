package cx.atlas.strategy;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.StaleEdit;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What one of the three elements consists of: a business priority of the organization, a promise of the brand, or a need of
 * the customer.
 *
 * <p>It is stated once, in its element for good. Touchpoints say that they serve it; one that nobody serves is a gap, and the
 * product shows it. When the company turns elsewhere it is archived: touchpoints keep their word on it, but it counts no
 * longer.
 */
@Entity
public class StrategyItem {

    @EmbeddedId
    private StrategyItemId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Element element;

    @Embedded
    private Name name;

    @Embedded
    private Prose description;

    @Embedded
    private @Nullable Prose intendedFeeling;

    @Enumerated(EnumType.STRING)
    private @Nullable NeedKind needKind;

    @Embedded
    private @Nullable PersonaId personaId;

    private boolean archived;

    protected StrategyItem() {}

    private StrategyItem(StrategyItemId id, Element element) {
        this.id = id;
        this.element = element;
    }

    /** States a new item; of which element it is, the statement says. */
    public static StrategyItem stated(StrategyItemId id, Statement said) {
        var item = new StrategyItem(id, said.element());
        item.restate(said);
        return item;
    }

    public StrategyItemId id() {
        return id;
    }

    public Element element() {
        return element;
    }

    public boolean archived() {
        return archived;
    }

    /** Whose need it is; null where it is everybody's. */
    public @Nullable PersonaId personaId() {
        return personaId;
    }

    /** Refuses with {@link StaleEdit} unless this is the version that the form was drawn from. */
    public void requireVersion(long expected) {
        StaleEdit.unless(version, expected);
    }

    /** Says it in other words; an {@link IllegalArgumentException} for a statement of another element. */
    public void restate(Statement said) {
        if (said.element() != element) {
            throw new IllegalArgumentException("A statement of " + said.element() + " for one of " + element);
        }
        name = said.name();
        description = said.description();
        intendedFeeling = said.intendedFeeling();
        needKind = said.needKind();
        personaId = said.persona();
    }

    /** As it stands now. */
    public Statement statement() {
        return new Statement(element, name, description, intendedFeeling, needKind, personaId);
    }

    public void archive() {
        archived = true;
    }

    public void restore() {
        archived = false;
    }
}
