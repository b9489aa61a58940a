package org.qingfeng.statistics.values;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a number may be written in a text (domain A.4). The exact value is always told beside it; no written form says more
 * than the records do.
 */
public record Printed(
        @Schema(
                description = "确切的写法；零用文字说明，隐去的小数写作“个别” Exactly; nothing is said in words, hidden small numbers say 个别",
                example = "83次")
        String exact,

        @Schema(description = "“余”：舍到整十，绝不大于实数 Floored to the tens, never above the true value", example = "80余次")
        @Nullable
        String over,

        @Schema(description = "“近”：进到整十，实数须达其九成 Raised to the tens if the true value is 90 % of it", example = "近90次")
        @Nullable
        String nearly) {
    /** 个别: what the law of small numbers hides. */
    private static final String HIDDEN = "个别";

    private static final String NOTHING = "无";
    /** Of what is measured, zero is something: a share of 0 %, a conflict settled on the same day. */
    private static final Set<String> MEASURED = Set.of("%", "天");

    private static final BigInteger TEN = BigInteger.TEN;
    private static final BigInteger NINE = BigInteger.valueOf(9);

    /** @param unit the measure word after it */
    public static Printed of(@Nullable BigDecimal value, String unit, boolean hidden) {
        if (hidden) {
            return new Printed(HIDDEN, null, null);
        }
        if (value == null) {
            return new Printed(NOTHING, null, null);
        }
        if (value.signum() == 0 && !MEASURED.contains(unit)) {
            return new Printed(NOTHING + "（0" + unit + "）", null, null);
        }
        String exact = value.toPlainString() + unit;
        boolean whole = value.stripTrailingZeros().scale() <= 0 && !MEASURED.contains(unit);
        return whole ? rounded(value.toBigInteger(), unit, exact) : new Printed(exact, null, null);
    }

    /** A number that is round already has only its exact form. */
    private static Printed rounded(BigInteger value, String unit, String exact) {
        BigInteger floor = value.divide(TEN).multiply(TEN);
        BigInteger ceiling = floor.add(TEN);
        boolean round = floor.equals(value);
        boolean near = value.multiply(TEN).compareTo(ceiling.multiply(NINE)) >= 0;
        return new Printed(
                exact,
                round || floor.signum() == 0 ? null : floor + "余" + unit,
                round || !near ? null : "近" + ceiling + unit);
    }
}
