package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Fact;
import org.qingfeng.statistics.story.CaseworkStory;
import org.qingfeng.statistics.story.ProblemStory;

/** The catalogue notices a metric that goes on counting what was withdrawn. */
class WithdrawnTest {
    private static final String WITHDRAWN = "statistics.withdrawn";

    private final ProblemStory problem = ProblemStory.at("990311101201", UUID.randomUUID())
            .drafted("2023-01-03")
            .confirmed("2023-02-01");

    @Test
    void aMetricWithoutItsFilterIsFound() {
        Catalogue careless = SampleMetrics.catalogue();
        assertEquals(List.of(), withdrawn(careless, problem.last()));
        assertEquals(
                List.of("kind:problem"),
                withdrawn(careless, problem.voided("2023-03-01").last()));
    }

    @Test
    void ourOwnCountsNothingThatWasWithdrawn() {
        Catalogue ours = Catalogue.complete();
        CaseworkStory casework = new CaseworkStory("990311101201");
        assertEquals(List.of(), withdrawn(ours, problem.merged("2023-03-01").last()));
        assertEquals(List.of(), withdrawn(ours, problem.voided("2023-03-02").last()));
        assertEquals(
                List.of(),
                withdrawn(ours, casework.quashed(casework.sanction("ZA", "PARTY", "WARNING", "2023-03-01"))));
        assertEquals(
                List.of(),
                withdrawn(ours, casework.withdrawn(casework.filed("ZA", "2023-03-01", "PARTY", null), "2023-04-01")));
    }

    private static List<String> withdrawn(Catalogue catalogue, RecordEvent event) {
        return catalogue.derive(event).stream()
                .filter(fact -> fact.metric().equals(WITHDRAWN))
                .map(Fact::slices)
                .flatMap(List::stream)
                .toList();
    }
}
