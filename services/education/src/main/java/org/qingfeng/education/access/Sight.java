package org.qingfeng.education.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Oversight;
import org.qingfeng.kit.journal.Scope;
import org.qingfeng.kit.paging.Where;

/** What a caller sees of a kind, as a condition of the query itself: row-level security says it again. */
@ApplicationScoped
public class Sight {
    private static final String ABOUT_HIM = "array_contains(e.handlers, :person)";

    @Inject
    Oversight oversight;

    /** Narrows a list of records about persons. */
    public Where narrow(Where where, String kind, Caller caller) {
        return oversees(kind, caller)
                ? where
                : where.and(ABOUT_HIM, Map.of("person", Scope.of(caller).person()));
    }

    /** Whether the caller sees such records whomever they are about. */
    public boolean oversees(String kind, Caller caller) {
        return oversight.of(caller).contains(kind);
    }
}
