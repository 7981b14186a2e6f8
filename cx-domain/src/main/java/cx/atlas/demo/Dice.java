package cx.atlas.demo;

import java.util.List;
import java.util.Random;

/** Chance that always falls the same way for the same seed. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        random = new Random(scattered(seed));
    }

    /** Neighbouring seeds would begin alike. */
    private static long scattered(long seed) {
        var z = (seed + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 30) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public double next() {
        return random.nextDouble();
    }

    /** Around 0, mostly within one. */
    public double bell() {
        return random.nextGaussian();
    }

    /** From the first to the last, both included. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    public <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** An index, by weights. */
    public int weighted(double... weights) {
        var rest = 0.0;
        for (var weight : weights) {
            rest += weight;
        }
        rest *= next();
        for (var at = 0; at < weights.length; at++) {
            rest -= weights[at];
            if (rest < 0) {
                return at;
            }
        }
        return weights.length - 1;
    }
}
