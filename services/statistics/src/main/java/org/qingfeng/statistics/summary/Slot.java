package org.qingfeng.statistics.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Name;

/**
 * A place for a number in the summary's text.
 *
 * @param code the number's code in domain A.3, such as M01
 * @param placeholder its place in the summary's form (domain A.2); null for a claim that is in the text without a blank
 * @param metric its metric in the catalogue
 * @param where what the metric is limited to, as {@code dimension:value}
 * @param by the dimension whose rows stand beside it; null for none
 * @param rounded whether the text says 余 (domain A.4)
 * @param unit the measure word printed after it
 */
record Slot(
        String code,
        @Nullable Integer placeholder,
        String metric,
        List<String> where,
        @Nullable String by,
        boolean rounded,
        Name name,
        String unit) {
    static Slot number(int placeholder, String code, String metric, String zh, String en, String unit) {
        return new Slot(code, placeholder, metric, List.of(), null, false, new Name(zh, en), unit);
    }

    /** A claim that must be provable though it has no blank. */
    static Slot claim(String code, String metric, String zh, String en, String unit) {
        return new Slot(code, null, metric, List.of(), null, false, new Name(zh, en), unit);
    }

    Slot where(String slice) {
        return new Slot(code, placeholder, metric, List.of(slice), by, rounded, name, unit);
    }

    Slot by(String dimension) {
        return new Slot(code, placeholder, metric, where, dimension, rounded, name, unit);
    }

    /** As the seed writes it: XX余次. */
    Slot over() {
        return new Slot(code, placeholder, metric, where, by, true, name, unit);
    }
}
