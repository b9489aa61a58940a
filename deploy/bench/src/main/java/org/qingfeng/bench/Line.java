package org.qingfeng.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param ours what we reached, with its unit
 * @param limit what the machine can do, with its unit, or the bound
 * @param value the figure compared with the floor: a ratio, milliseconds, seconds, megabytes
 * @param atLeast whether a larger value is better
 */
record Line(String id, String what, String ours, String limit, double value, double floor, boolean atLeast) {

    static Line ratio(String id, String what, double ours, double limit, String unit, double floor) {
        return new Line(id, what, amount(ours) + ' ' + unit, amount(limit) + ' ' + unit, ours / limit, floor, true);
    }

    static Line bound(String id, String what, double ours, String unit, double bound) {
        return new Line(id, what, amount(ours) + ' ' + unit, "≤ " + amount(bound) + ' ' + unit, ours, bound, false);
    }

    boolean met() {
        return atLeast ? value >= floor : value <= floor;
    }

    String print() {
        String figure = atLeast
                ? String.format(Locale.ROOT, "ratio %.2f  floor %.2f", value, floor)
                : String.format(Locale.ROOT, "value %s  bound %s", amount(value), amount(floor));
        return String.format(
                Locale.ROOT,
                "%-5s %-44s ours %-16s limit %-16s %s  %s",
                id,
                what,
                ours,
                limit,
                figure,
                met() ? "met" : "MISSED");
    }

    static String amount(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
