package org.qingfeng.casework.screening;

import java.util.Locale;
import org.qingfeng.kit.journal.Verb;

/** What happens to a screening meeting; what it decides, the clues tell. */
enum MeetingVerb implements Verb {
    CONVENE,
    DECIDE,
    VOID;

    @Override
    public String past() {
        return name().toLowerCase(Locale.ROOT) + (this == VOID ? "ed" : "d");
    }
}
