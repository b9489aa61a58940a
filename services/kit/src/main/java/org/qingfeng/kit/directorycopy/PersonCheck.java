package org.qingfeng.kit.directorycopy;

import java.util.List;

/** What comparing a person snapshot with the directory's copy gave. */
public sealed interface PersonCheck {
    /** All fields agree. */
    record Agrees() implements PersonCheck {}

    /** The person is not known here, or not known yet: the directory's event may be on its way. */
    record NotKnownHere() implements PersonCheck {}

    /** @param fields of {@code orgCode, rank, partyMember, publicOfficial}, those that differ */
    record Differs(List<String> fields) implements PersonCheck {}
}
