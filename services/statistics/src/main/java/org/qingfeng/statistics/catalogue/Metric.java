package org.qingfeng.statistics.catalogue;

import java.util.List;

/** A number of the catalogue: counted from facts, or the quotient of two that are. */
public sealed interface Metric permits Counted, Quotient {
    Heading heading();

    List<Dimension> dimensions();

    /** Whether it may be asked for one campaign. */
    boolean byCampaign();

    default String code() {
        return heading().code();
    }
}
