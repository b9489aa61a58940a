package org.qingfeng.casework.access;

import java.util.Locale;
import org.qingfeng.kit.journal.Verb;

/** What may happen to a declared conflict; nobody else is told. */
enum ConflictVerb implements Verb {
    DECLARE,
    END;

    @Override
    public String past() {
        return name().toLowerCase(Locale.ROOT) + (this == END ? "ed" : "d");
    }
}
