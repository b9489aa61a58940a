package org.qingfeng.statistics.values;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.live.DatabaseFailure;
import org.qingfeng.statistics.live.Live;

/**
 * Hides 1 and 2 from who may not list the records (decision 91). Read under the projection's role: what is hidden is
 * decided on whole tables, also on the rows that the caller may not see, so that it is the same however it is asked.
 */
@Singleton
class SmallNumbers {
    private static final String ONE_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    private final AgroalDataSource source;
    private final Catalogue catalogue;
    private final BusinessDate date;

    @Inject
    SmallNumbers(@DataSource("relay") AgroalDataSource source, Catalogue catalogue, BusinessDate date) {
        this.source = source;
        this.catalogue = catalogue;
        this.date = date;
    }

    MetricValue hidden(Question question, Metric metric, MetricValue open) {
        return DatabaseFailure.wrapped(() -> {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute(ONE_SNAPSHOT);
                    Numbers numbers = new Numbers(
                            catalogue, connection, Live.read(connection).generation());
                    return masked(new Siblings(numbers, connection, metric, date.today()), question, open);
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        });
    }

    private static MetricValue masked(Siblings siblings, Question question, MetricValue open) throws SQLException {
        List<MetricValue.Group> groups = new ArrayList<>();
        for (MetricValue.Group group : open.groups()) {
            groups.add(siblings.hide(Spot.of(question, group.key())) ? group.suppressedOne() : group);
        }
        MetricValue total = siblings.hide(Spot.of(question)) ? open.suppressedOne() : open;
        return total.with(groups);
    }
}
