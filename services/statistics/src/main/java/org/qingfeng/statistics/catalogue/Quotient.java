package org.qingfeng.statistics.catalogue;

import java.util.List;

/**
 * A percentage of two counted metrics. Its period ends at the latest today: what is due tomorrow is not late.
 *
 * @param numeratorSlices what the numerator is further limited to
 * @param dimensions those that both have
 */
public record Quotient(
        Heading heading,
        String numerator,
        List<String> numeratorSlices,
        String denominator,
        List<Dimension> dimensions,
        String basis)
        implements Metric {

    public Quotient basis(String source) {
        return new Quotient(heading, numerator, numeratorSlices, denominator, dimensions, source);
    }

    Quotient by(List<Dimension> both) {
        return new Quotient(heading, numerator, numeratorSlices, denominator, both, basis);
    }

    @Override
    public boolean byCampaign() {
        return true;
    }
}
