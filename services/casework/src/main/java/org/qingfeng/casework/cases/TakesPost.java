package org.qingfeng.casework.cases;

import java.util.EnumSet;
import java.util.Set;
import org.qingfeng.casework.sanction.SanctionKind;

/** 需办理职务、工资等变更的处分: those that take a post or a grade, within a month and at most six (domain B.6). */
final class TakesPost {
    private static final Set<SanctionKind> KINDS = EnumSet.of(
            SanctionKind.DEMOTION,
            SanctionKind.REMOVAL_FROM_POST,
            SanctionKind.DISMISSAL,
            SanctionKind.REMOVAL_FROM_PARTY_POST,
            SanctionKind.PROBATION,
            SanctionKind.EXPULSION);

    private TakesPost() {}

    static boolean isBy(SanctionKind kind) {
        return KINDS.contains(kind);
    }
}
