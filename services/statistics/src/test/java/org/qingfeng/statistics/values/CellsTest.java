package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.live.Live;
import org.qingfeng.statistics.projection.Projected;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.StatisticsDatabase;

/** Whole months from counters and edge days from facts come to the same. */
class CellsTest {
    private static final String TOWN = "990305101000";
    private final StatisticsDatabase database = StatisticsDatabase.ready();
    private final UUID campaign = UUID.randomUUID();

    @Test
    void anyDaysComeToWhatHappenedInThem() throws SQLException {
        ProblemStory late =
                ProblemStory.at(TOWN, campaign).drafted("2023-01-05").confirmed("2023-02-15");
        new Projected(database)
                .apply(
                        late.planned("2023-02-20", 2, "2023-06-30")
                                .closed("2023-07-15")
                                .last(),
                        ProblemStory.at("990305101201", campaign)
                                .from("INSP")
                                .drafted("2023-01-05")
                                .confirmed("2023-03-10")
                                .last());

        assertEquals(2, value("rectification.problems", "2023-01-01", "2023-12-31", true));
        assertEquals(1, value("rectification.problems", "2023-02-15", "2023-03-09", false));
        assertEquals(1, value("rectification.problems", "2023-03-02", "2023-05-31", true));
        assertEquals(1, value("rectification.problems.overdue", "2023-01-01", "2023-07-10", true));
        assertEquals(0, value("rectification.problems.overdue", "2023-01-01", "2023-07-31", false));
        assertEquals(2, value("rectification.problems.open", "2023-01-01", "2023-06-30", true));
        assertEquals(50, value("rectification.selfFound.rate", "2023-01-01", "2023-12-31", true));
        assertEquals(
                1, value("rectification.problems", "2023-01-01", "2023-12-31", true, "source:INSP", "category:F1"));
    }

    private long value(String metric, String from, String to, boolean ofCampaign, String... where) throws SQLException {
        Catalogue catalogue = Catalogue.complete();
        Numbers.Asked asked = new Numbers.Asked(
                List.of(Places.subtree(OrgCode.of(TOWN))),
                List.of(where),
                null,
                new Period(LocalDate.parse(from), LocalDate.parse(to)),
                false,
                ofCampaign ? campaign : null);
        try (Connection connection = database.relay().getConnection()) {
            Numbers numbers =
                    new Numbers(catalogue, connection, Live.read(connection).generation());
            return numbers.of(catalogue.metric(metric).orElseThrow(), asked).values().stream()
                    .findFirst()
                    .map(Tally::value)
                    .orElse(BigDecimal.ZERO)
                    .longValue();
        }
    }
}
