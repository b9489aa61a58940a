package org.qingfeng.statistics.values;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Metric;

/**
 * What is asked, checked against the catalogue and the caller's scope.
 *
 * @param orgOnly exactly the organization, without what it contains
 * @param groupBy null, {@code org}, {@code month} or a dimension of every metric
 * @param where {@code dimension:value}, all of which must hold
 */
public record Question(
        List<Metric> metrics,
        OrgCode org,
        boolean orgOnly,
        Period period,
        @Nullable UUID campaign,
        @Nullable String groupBy,
        List<String> where) {
    static final String BY_ORG = "org";
    static final String BY_MONTH = "month";

    public static Question of(Metric metric, OrgCode org, Period period, @Nullable UUID campaign) {
        return new Question(List.of(metric), org, false, period, campaign, null, List.of());
    }

    /** The same text for the same question on every replica: what a cursor is bound to. */
    String fingerprint() {
        List<String> codes = metrics.stream().map(Metric::code).toList();
        return codes + " " + org + ' ' + orgOnly + ' ' + period + ' ' + campaign + ' ' + where;
    }

    boolean byOrg() {
        return BY_ORG.equals(groupBy);
    }

    boolean byMonth() {
        return BY_MONTH.equals(groupBy);
    }

    /** The dimension it is grouped by, if it is. */
    @Nullable
    String dimension() {
        return groupBy == null || byOrg() || byMonth() ? null : groupBy;
    }
}
