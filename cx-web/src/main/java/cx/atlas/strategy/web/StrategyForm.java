package cx.atlas.strategy.web;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.view.CoverageRow;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person types of a priority, promise or need; fields that the element does not know are left alone.
 *
 * @param version the version that the form was drawn from; 0 for a new one
 * @param needKind of a customer need: a {@link NeedKind}
 * @param persona whose need it is: an id, or empty for everybody's
 */
record StrategyForm(
        long version, String name, String description, String intendedFeeling, String needKind, String persona) {

    StrategyForm {
        name = Objects.requireNonNullElse(name, "");
        needKind = Objects.requireNonNullElse(needKind, "");
        persona = Objects.requireNonNullElse(persona, "");
    }

    static StrategyForm empty(@Nullable UUID persona) {
        return new StrategyForm(0, "", "", "", NeedKind.FUNCTIONAL.name(), persona == null ? "" : persona.toString());
    }

    static StrategyForm of(CoverageRow row) {
        return new StrategyForm(
                row.version(),
                row.name(),
                row.description(),
                Objects.requireNonNullElse(row.intendedFeeling(), ""),
                row.needKind() == null ? "" : row.needKind().name(),
                row.personaId() == null ? "" : row.personaId().toString());
    }

    Statement statement(Element element) {
        var said = new Name(name);
        var why = Prose.at("description", description);
        return switch (element) {
            case ORGANIZATION -> Statement.priority(said, why);
            case BRAND -> Statement.promise(said, why, Prose.at("intendedFeeling", intendedFeeling));
            case CUSTOMER -> Statement.need(said, why, kind(), whose());
        };
    }

    private NeedKind kind() {
        return Arrays.stream(NeedKind.values())
                .filter(kind -> kind.name().equals(needKind))
                .findAny()
                .orElseThrow(() -> RuleBroken.at("needKind", "strategy.error.needKind"));
    }

    private @Nullable PersonaId whose() {
        if (persona.isBlank()) {
            return null;
        }
        try {
            return new PersonaId(UUID.fromString(persona));
        } catch (IllegalArgumentException garbled) {
            throw RuleBroken.at("persona", "strategy.error.personaGone");
        }
    }
}
