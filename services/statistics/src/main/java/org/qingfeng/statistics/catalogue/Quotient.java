package org.qingfeng.statistics.catalogue;

import java.util.List;

/**
 * A percentage of two counted metrics. Its period ends at the latest today: what is due tomorrow is not late.
 *
 * @param numeratorSlices what the numerator is further limited to
 * @param byCampaign whether both are kept by campaign
 * @param dimensions those that both have
 */
public record Quotient(
        Heading heading,
        String numerator,
        List<String> numeratorSlices,
        String denominator,
        boolean byCampaign,
        List<Dimension> dimensions,
        String basis)
        implements Metric {

    public Quotient basis(String source) {
        return new Quotient(heading, numerator, numeratorSlices, denominator, byCampaign, dimensions, source);
    }

    Quotient of(Metric above, Metric below) {
        List<Dimension> both =
                above.dimensions().stream().filter(below.dimensions()::contains).toList();
        boolean campaigns = above.byCampaign() && below.byCampaign();
        return new Quotient(heading, numerator, numeratorSlices, denominator, campaigns, both, basis);
    }
}
