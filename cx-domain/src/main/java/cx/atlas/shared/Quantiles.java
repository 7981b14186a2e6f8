package cx.atlas.shared;

/** The quantiles that 95 % intervals need. */
final class Quantiles {

    /** The 97.5 % quantile of the standard normal distribution. */
    static final double NORMAL = 1.959963984540054;

    private Quantiles() {}

    /**
     * The 97.5 % quantile of Student's t distribution, by G. W. Hill, "Algorithm 396: Student's t-quantiles",
     * Communications of the ACM 13 (1970); to five digits or better.
     *
     * @param degrees of freedom, 1 or more
     */
    static double student(long degrees) {
        if (degrees < 1) {
            throw new IllegalArgumentException("degrees of freedom: " + degrees);
        }
        if (degrees == 1) {
            return 12.706204736174698;
        }
        if (degrees == 2) {
            return 4.302652729749464;
        }
        // Both tails together.
        var p = 0.05;
        double n = degrees;
        var a = 1 / (n - 0.5);
        var b = 48 / (a * a);
        var c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
        var d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt(a * Math.PI / 2) * n;
        var x = d * p;
        var y = Math.pow(x, 2 / n);
        if (y > 0.05 + a) {
            x = -NORMAL;
            y = x * x;
            if (degrees < 5) {
                c += 0.3 * (n - 4.5) * (x + 0.6);
            }
            c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
            y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
            y = a * y * y;
            y = y > 0.002 ? Math.expm1(y) : 0.5 * y * y + y;
        } else {
            y = ((1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1)
                            * (n + 1)
                            / (n + 2)
                    + 1 / y;
        }
        return Math.sqrt(n * y);
    }
}
