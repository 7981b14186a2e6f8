package cx.atlas.journey.view;

import cx.atlas.strategy.NeedKind;
import java.util.UUID;

/** A customer need of the strategy as a card of a map shows it. */
public record NeedTag(UUID id, String name, NeedKind kind, boolean archived) {}
