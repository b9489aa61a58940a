package org.qingfeng.statistics.values;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Metric;

/** The address under which the records behind a value are listed. */
final class RecordsLink {
    private static final String PATH = "/api/statistics/v1/values/records?";

    private RecordsLink() {}

    static String of(
            Question question, Metric metric, Period period, OrgCode org, boolean only, @Nullable String further) {
        List<String> parameters = new ArrayList<>();
        parameters.add("metric=" + metric.code());
        parameters.add("orgCode=" + org);
        if (only) {
            parameters.add("orgOnly=true");
        }
        parameters.add("from=" + period.from());
        parameters.add("to=" + period.to());
        if (question.campaign() != null) {
            parameters.add("campaignId=" + question.campaign());
        }
        question.where().forEach(w -> parameters.add("where=" + encoded(w)));
        if (further != null) {
            parameters.add("where=" + encoded(further));
        }
        return PATH + String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
