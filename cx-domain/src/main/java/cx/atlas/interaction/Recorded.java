package cx.atlas.interaction;

import java.util.List;

/**
 * What became of a batch: each arrival is stored, or known already, or refused.
 *
 * @param refused those that were not stored, in the order of the batch
 */
public record Recorded(long stored, long known, List<Refused> refused) {

    public Recorded {
        refused = List.copyOf(refused);
    }

    /**
     * An arrival that was not stored.
     *
     * @param index its place in the batch, from 0
     * @param cause the key of a message
     * @param detail what was sent
     */
    public record Refused(int index, String cause, String detail) {}
}
