package org.qingfeng.kit.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;

class WhereTest {
    @Test
    void whatWasNotAskedFiltersNothing() {
        Where where = new Where()
                .equal("state", null)
                .in("category", List.of())
                .from("foundOn", null)
                .under("orgCode", null)
                .contains("title", " ");
        assertEquals("1 = 1", where.predicate());
        assertEquals(Map.of(), where.parameters());
    }

    @Test
    void anOrganizationIsARangeOfCodes() {
        Where where = new Where().under("orgCode", OrgCode.of("990106101000"));
        assertEquals("1 = 1 and e.orgCode >= :p0 and e.orgCode < :p1", where.predicate());
        assertEquals(Map.of("p0", "990106101", "p1", "990106102"), where.parameters());
    }

    @Test
    void wildcardsOfTheCallerAreOnlyText() {
        Where where = new Where().contains("title", "50%_\\");
        assertEquals("%50\\%\\_\\\\%", where.parameters().get("p0"));
    }

    @Test
    void differentFiltersBindCursorsDifferently() {
        String may = new Where().from("foundOn", LocalDate.of(2023, 5, 1)).toString();
        String june = new Where().from("foundOn", LocalDate.of(2023, 6, 1)).toString();
        assertEquals(false, may.equals(june));
    }
}
