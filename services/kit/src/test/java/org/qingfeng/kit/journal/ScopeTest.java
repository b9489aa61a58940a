package org.qingfeng.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;

class ScopeTest {
    @Test
    void aVillageUnitIsReachedByItsOwnCodeAndThroughEveryAncestor() {
        Scope scope = Scope.of(caller("990106101203-001"));
        assertEquals("990106101203-001", scope.from());
        assertEquals("990106101203-001!", scope.until());
        assertEquals(
                "990106101203-001,990106101203-001/,990106101203/,990106101000/,990106000000/,990100000000/,"
                        + "990000000000/,000000000000/",
                String.join(",", scope.codes()));
    }

    @Test
    void theNationSeesEveryCode() {
        Scope scope = Scope.of(caller("000000000000"));
        assertEquals("0", scope.from());
        assertEquals(":", scope.until());
    }

    private static Caller caller(String org) {
        return new Caller("someone", null, OrgCode.of(org), Set.of(), Set.of());
    }
}
