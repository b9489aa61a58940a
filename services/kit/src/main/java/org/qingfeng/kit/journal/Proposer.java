package org.qingfeng.kit.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed something. Persons are compared, since one person may have several accounts; accounts only where an account
 * has no person behind it, as another system's.
 */
public record Proposer(String account, @Nullable UUID person) {
    public static Proposer of(Moment moment) {
        return new Proposer(moment.actor(), moment.person());
    }

    /** Whether the one who acts now is the proposer himself. */
    public boolean acts(Moment now) {
        return person == null || now.person() == null ? account.equals(now.actor()) : person.equals(now.person());
    }
}
