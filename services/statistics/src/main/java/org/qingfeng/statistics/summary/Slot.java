package org.qingfeng.statistics.summary;

import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Name;

/**
 * A place for a number in the summary's text.
 *
 * @param code the number's code in domain A.3, such as M01
 * @param placeholder its place in the summary's form (domain A.2); null for a claim that is in the text without a blank
 * @param metric its metric in the catalogue, there or still to come
 * @param unit the measure word printed after it
 */
record Slot(String code, @Nullable Integer placeholder, String metric, Name name, String unit) {
    static Slot number(int placeholder, String code, String metric, String zh, String en, String unit) {
        return new Slot(code, placeholder, metric, new Name(zh, en), unit);
    }

    /** A claim that must be provable though it has no blank. */
    static Slot claim(String code, String metric, String zh, String en, String unit) {
        return new Slot(code, null, metric, new Name(zh, en), unit);
    }
}
