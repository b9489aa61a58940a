package org.qingfeng.statistics.summary;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.values.Answers;
import org.qingfeng.statistics.values.MetricValue;

/** Computes the {@link CrossCheck}s of a summary from the same values that it prints. */
@Singleton
class CrossChecks {
    private final Catalogue catalogue;
    private final Answers answers;

    /** One side; null where it rests on a hidden number. */
    private record Side(@Nullable BigDecimal value) {}

    @Inject
    CrossChecks(Catalogue catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    SummaryView.CheckView of(Connection connection, short generation, CrossCheck check, Scope scope)
            throws SQLException {
        if (isAboutNothing(connection, generation, check, scope)) {
            return view(check, "NOT_RECORDED", null, null, null);
        }
        String compared = check.right();
        BigDecimal one = side(connection, generation, metric(check.left()), check.leftBy(), scope)
                .value();
        BigDecimal other = compared == null
                ? BigDecimal.ZERO
                : side(connection, generation, metric(compared), null, scope).value();
        if (one == null || other == null) {
            return view(check, "WITHHELD", null, null, null);
        }
        boolean holds = check.relation().holds(one, other);
        return view(
                check,
                holds ? "PASSED" : "FAILED",
                one,
                other,
                holds ? null : records(connection, generation, check, scope));
    }

    private boolean isAboutNothing(Connection connection, short generation, CrossCheck check, Scope scope)
            throws SQLException {
        String about = check.about();
        if (about == null) {
            return false;
        }
        return Long.valueOf(0)
                .equals(value(connection, generation, metric(about), null, scope)
                        .count());
    }

    private Metric metric(String code) {
        return catalogue.metric(code).orElseThrow();
    }

    private static SummaryView.CheckView view(
            CrossCheck check,
            String status,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right,
            @Nullable String records) {
        return new SummaryView.CheckView(check.code(), check.name(), status, left, right, records);
    }

    private Side side(Connection connection, short generation, Metric metric, @Nullable String by, Scope scope)
            throws SQLException {
        MetricValue value = value(connection, generation, metric, by, scope);
        if (by == null) {
            return new Side(value.value());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (MetricValue.Group group : value.groups()) {
            BigDecimal one = group.value();
            if (one == null) {
                return new Side(null);
            }
            sum = sum.add(one);
        }
        return new Side(sum);
    }

    private @Nullable String records(Connection connection, short generation, CrossCheck check, Scope scope)
            throws SQLException {
        return value(connection, generation, metric(check.atFault()), null, scope)
                .records();
    }

    private MetricValue value(Connection connection, short generation, Metric metric, @Nullable String by, Scope scope)
            throws SQLException {
        return answers.values(connection, generation, scope.question(metric, by, List.of()), scope.caller())
                .get(0);
    }
}
