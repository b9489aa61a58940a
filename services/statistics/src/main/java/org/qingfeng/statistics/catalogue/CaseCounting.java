package org.qingfeng.statistics.catalogue;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.contracts.casework.SanctionEvent;

/** The filters that the numbers of cases and sanctions share (domain A.3, "counts in these states"). */
final class CaseCounting {
    private static final Set<String> NOT_FILED = Set.of("PROPOSED", "REFUSED", "WITHDRAWN", "VOIDED");
    private static final Set<String> STANDING =
            Set.of("IN_PERIOD", "PROBATION", "RIGHTS_RESTORED", "PERIOD_ENDED", "IN_FORCE");

    private CaseCounting() {}

    /** M07: every filed case that was not withdrawn; one on one person's one matter, by whichever organ was first. */
    static boolean isFiled(CaseEvent c) {
        return !NOT_FILED.contains(c.state());
    }

    static boolean isFromClueOfThePeriod(CaseEvent c) {
        return isFiled(c) && c.clueId() != null && c.carriedOverFrom() == null;
    }

    /** M08–M10: one that an appeal quashed is gone, of a changed one its successor counts on the first one's day. */
    static boolean stands(SanctionEvent sanction) {
        return STANDING.contains(sanction.state());
    }

    static boolean isExpulsion(SanctionEvent sanction) {
        return "PARTY".equals(sanction.family()) && "EXPULSION".equals(sanction.kind());
    }

    static boolean isSeriousWarning(SanctionEvent sanction) {
        return "PARTY".equals(sanction.family()) && "SERIOUS_WARNING".equals(sanction.kind());
    }

    /** 政务记过 and 处分-记过 alike. */
    static boolean isDemerit(SanctionEvent sanction) {
        return !"PARTY".equals(sanction.family()) && "DEMERIT".equals(sanction.kind());
    }

    static String decidingOrg(SanctionEvent sanction) {
        return sanction.decidingOrgCode().value();
    }

    static String person(CaseEvent c) {
        return person(c.person(), c.id());
    }

    static String person(SanctionEvent sanction) {
        return person(sanction.person(), sanction.id());
    }

    /** An erased person is one of his own: who he was cannot be told any more. */
    static String person(@Nullable PersonRef person, UUID record) {
        return person == null ? record.toString() : person.value();
    }
}
