package org.qingfeng.statistics.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Fact;

class AttributionTest {
    private static final OrgCode OLD = OrgCode.of("990304101201");
    private static final OrgCode NEW = OrgCode.of("990304102201");
    private static final LocalDate CHANGE = LocalDate.of(2023, 7, 1);

    @Test
    void aStockIsCutAtTheDayOfTheChange() {
        Attribution attribution =
                new Attribution(Map.of(OLD.value(), new Attribution.Succession(NEW, CHANGE)), List.of());

        List<Attribution.Placed> placed = attribution.place(List.of(stock("2023-05-01", "2023-09-01")));

        assertEquals(2, placed.size());
        assertEquals(OLD, placed.get(0).fact().org());
        assertEquals(CHANGE, placed.get(0).fact().until());
        assertEquals(NEW, placed.get(1).fact().org());
        assertEquals(CHANGE, placed.get(1).fact().on());
        assertEquals(LocalDate.of(2023, 9, 1), placed.get(1).fact().until());
    }

    @Test
    void whatEndedBeforeTheChangeStays() {
        Attribution attribution =
                new Attribution(Map.of(OLD.value(), new Attribution.Succession(NEW, CHANGE)), List.of());

        assertEquals(
                OLD,
                attribution
                        .place(List.of(stock("2023-05-01", "2023-07-01")))
                        .get(0)
                        .fact()
                        .org());
    }

    @Test
    void whatIsEnteredAfterAFreezeCountsInTheFirstOpenMonth() {
        Attribution attribution = new Attribution(
                Map.of(), List.of(new Attribution.Freeze(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 7, 5))));

        assertEquals(LocalDate.of(2023, 6, 20), statDate(attribution, "2023-06-20", "2023-07-04"));
        assertEquals(LocalDate.of(2023, 7, 1), statDate(attribution, "2023-06-20", "2023-07-05"));
        assertEquals(LocalDate.of(2023, 7, 3), statDate(attribution, "2023-07-03", "2023-07-06"));
    }

    private static LocalDate statDate(Attribution attribution, String on, String recordedOn) {
        Fact fact =
                new Fact("m", "", LocalDate.parse(on), null, LocalDate.parse(recordedOn), OLD, null, List.of(), "k", 1);
        return attribution.place(List.of(fact)).get(0).statDate();
    }

    private static Fact stock(String on, String until) {
        LocalDate from = LocalDate.parse(on);
        return new Fact("m", "0", from, LocalDate.parse(until), from, OLD, null, List.of(), "k", 1);
    }
}
