package cx.atlas.touchpoint.view;

import java.util.List;

/**
 * One page of the registry.
 *
 * @param total how many match, on all pages
 * @param registered how many touchpoints there are at all, also archived ones
 */
public record RegistryPage(List<RegistryRow> rows, long total, long registered, Measured measured) {}
