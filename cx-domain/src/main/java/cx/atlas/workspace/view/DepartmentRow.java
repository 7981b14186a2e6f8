package cx.atlas.workspace.view;

import java.util.List;
import java.util.UUID;

/**
 * A department as lists show it.
 *
 * @param hue which of the six department colours, 1 to 6
 * @param leads the names of its leads
 * @param leadIds the accounts of its leads
 * @param touchpoints how many current touchpoints it owns
 */
public record DepartmentRow(
        UUID id,
        long version,
        String name,
        boolean frontstage,
        String purpose,
        String intendedFeeling,
        int hue,
        boolean archived,
        List<String> leads,
        List<UUID> leadIds,
        long touchpoints) {}
