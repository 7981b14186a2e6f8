package cx.atlas.persona.web;

import cx.atlas.persona.LifetimeValue;
import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.Share;
import cx.atlas.persona.view.PersonaRow;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.web.TypedNumber;
import java.util.Locale;
import java.util.Objects;

/**
 * What a person types of a persona. Its limits are the values' own.
 *
 * @param version the version that the form was drawn from; 0 for a new one
 */
record PersonaForm(
        long version,
        String name,
        String goals,
        String needs,
        String expectations,
        String quote,
        String shareOfCustomers,
        String meanLifetimeValue) {

    PersonaForm {
        name = Objects.requireNonNullElse(name, "");
    }

    static PersonaForm empty() {
        return new PersonaForm(0, "", "", "", "", "", "", "");
    }

    static PersonaForm of(PersonaRow row, Locale locale) {
        return new PersonaForm(
                row.version(),
                row.name(),
                row.goals(),
                row.needs(),
                row.expectations(),
                row.quote(),
                TypedNumber.show(row.shareOfCustomers(), locale),
                TypedNumber.show(row.meanLifetimeValue(), locale));
    }

    PersonaDescription description(Locale locale) {
        return new PersonaDescription(
                new Name(name),
                Prose.at("goals", goals),
                Prose.at("needs", needs),
                Prose.at("expectations", expectations),
                Prose.at("quote", quote),
                TypedNumber.parse("shareOfCustomers", shareOfCustomers, locale)
                        .map(Share::new)
                        .orElse(null),
                TypedNumber.parse("meanLifetimeValue", meanLifetimeValue, locale)
                        .map(LifetimeValue::new)
                        .orElse(null));
    }
}
