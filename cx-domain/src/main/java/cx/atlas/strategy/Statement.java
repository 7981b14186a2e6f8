package cx.atlas.strategy;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What a person states of one of the three elements, with what only this element knows.
 *
 * @param intendedFeeling of a brand promise, else null
 * @param needKind of a customer need, else null
 * @param persona whose need it is; null where it is everybody's, or no need
 */
public record Statement(
        Element element,
        Name name,
        Prose description,
        @Nullable Prose intendedFeeling,
        @Nullable NeedKind needKind,
        @Nullable PersonaId persona) {

    public Statement {
        if ((element == Element.BRAND) != (intendedFeeling != null)
                || (element == Element.CUSTOMER) != (needKind != null)
                || (element != Element.CUSTOMER && persona != null)) {
            throw new IllegalArgumentException("Not what is stated of " + element);
        }
    }

    public static Statement priority(Name name, Prose description) {
        return new Statement(Element.ORGANIZATION, name, description, null, null, null);
    }

    public static Statement promise(Name name, Prose description, Prose intendedFeeling) {
        return new Statement(Element.BRAND, name, description, intendedFeeling, null, null);
    }

    public static Statement need(Name name, Prose description, NeedKind kind, @Nullable PersonaId persona) {
        return new Statement(Element.CUSTOMER, name, description, null, kind, persona);
    }
}
