package org.qingfeng.statistics.catalogue;

/** By what a metric may be split and filtered: {@code groupBy=<code>}, {@code where=<code>:<value>}. */
public record Dimension(String code, Name name) {
    private static final String SEPARATOR = ":";

    /** The dimension and one value of it, as facts and counters keep it. */
    public String slice(String value) {
        return code + SEPARATOR + value;
    }

    /** What each of its slices begins with. */
    public String prefix() {
        return code + SEPARATOR;
    }
}
