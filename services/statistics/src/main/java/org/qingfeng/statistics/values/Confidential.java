package org.qingfeng.statistics.values;

import org.qingfeng.kit.identity.Caller;
import org.qingfeng.statistics.catalogue.Metric;

/** Numbers whose records are of persons under casework; the discipline secretary alone may list them (security.md). */
public final class Confidential {
    private static final String CONTEXT = "casework";
    private static final String MAY_LIST = "discipline-secretary";

    private Confidential() {}

    /** Whether the caller sees the number, but not what is behind it. */
    public static boolean hides(Metric metric, Caller caller) {
        return CONTEXT.equals(metric.heading().context()) && !caller.has(MAY_LIST);
    }
}
