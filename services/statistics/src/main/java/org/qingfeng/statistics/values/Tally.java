package org.qingfeng.statistics.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A computed number.
 *
 * @param value what is shown; null for a share of nothing or the median of nothing
 * @param count how many records stand behind it: for a percentage its denominator
 * @param numerator of a percentage
 */
record Tally(
        @Nullable BigDecimal value, long count, @Nullable Long numerator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static Tally counted(long n) {
        return new Tally(BigDecimal.valueOf(n), n, null);
    }

    static Tally measured(@Nullable BigDecimal value, long sample) {
        return new Tally(value, sample, null);
    }

    static Tally share(long numerator, long denominator) {
        if (denominator == 0) {
            return new Tally(null, 0, numerator);
        }
        BigDecimal percent = BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Tally(percent.scale() < 0 ? percent.setScale(0) : percent, denominator, numerator);
    }
}
