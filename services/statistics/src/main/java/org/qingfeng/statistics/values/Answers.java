package org.qingfeng.statistics.values;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;

/** Answers a question in one snapshot. */
@Singleton
public class Answers {
    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final SmallNumbers small;
    private final BusinessDate date;

    @Inject
    Answers(Catalogue catalogue, Snapshots snapshots, SmallNumbers small, BusinessDate date) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.small = small;
        this.date = date;
    }

    ValuesAnswer of(Question question, Caller caller) {
        return snapshots.read(caller, (connection, generation) -> {
            demandExists(connection, question.org(), caller);
            List<MetricValue> values = values(connection, generation, question, caller);
            MetricValue first = values.get(0);
            return new ValuesAnswer(
                    first.metric(),
                    first.value(),
                    first.count(),
                    first.suppressed(),
                    first.groups(),
                    question.org(),
                    question.period().from(),
                    question.period().to(),
                    question.campaign(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    values);
        });
    }

    /** Every metric of the question as this caller may see it, inside a snapshot that was opened for him. */
    public List<MetricValue> values(Connection connection, short generation, Question question, Caller caller)
            throws SQLException {
        List<MetricValue> values = new ArrayList<>();
        for (Metric metric : question.metrics()) {
            Groups groups = new Groups(new Numbers(catalogue, connection, generation), connection, question, metric);
            MetricValue open = groups.answer(effective(metric, question.period()));
            values.add(Confidential.hides(metric, caller) ? small.hidden(question, metric, open) : open);
        }
        return values;
    }

    /** What holds at a period's end, and shares of what was due, end at the latest today. */
    Period effective(Metric metric, Period period) {
        return Numbers.effective(metric, period, date.today());
    }

    /** The caller's own organization is there even before the directory told of it. */
    public static void demandExists(Connection connection, OrgCode org, Caller caller) throws SQLException {
        if (!org.equals(caller.org()) && !Places.exists(connection, org)) {
            throw new Refused(KitRefusal.NOT_FOUND);
        }
    }
}
