package org.qingfeng.statistics.summary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.values.Period;
import org.qingfeng.statistics.values.Question;

/** What a summary is about, and for whom. */
record Scope(OrgCode org, Period period, @Nullable UUID campaign, Caller caller) {
    Question question(Metric metric, @Nullable String by, List<String> where) {
        return new Question(List.of(metric), org, false, period, campaign(metric), by, where);
    }

    /** A metric without campaigns is asked for the campaign's dates. */
    @Nullable
    UUID campaign(Metric metric) {
        return metric.byCampaign() ? campaign : null;
    }
}
