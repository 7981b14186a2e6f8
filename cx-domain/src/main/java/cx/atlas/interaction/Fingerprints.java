package cx.atlas.interaction;

/** A set of 64-bit fingerprints: 12 to 24 bytes each, so that the events of a large file fit. */
final class Fingerprints {

    private long[] slots = new long[1 << 10];
    private int size;
    private boolean zero;

    /** Adds it; whether it was not there before. */
    boolean add(long fingerprint) {
        if (fingerprint == 0) {
            var fresh = !zero;
            zero = true;
            return fresh;
        }
        if (!put(slots, fingerprint)) {
            return false;
        }
        if (++size > slots.length / 3 * 2) {
            grow();
        }
        return true;
    }

    private void grow() {
        var larger = new long[slots.length * 2];
        for (var fingerprint : slots) {
            if (fingerprint != 0) {
                put(larger, fingerprint);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long fingerprint) {
        var mask = slots.length - 1;
        var slot = (int) (fingerprint ^ fingerprint >>> 32) & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == fingerprint) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = fingerprint;
        return true;
    }
}
