package org.qingfeng.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Oversight;
import org.qingfeng.kit.journal.Scope;
import org.qingfeng.kit.paging.Where;

/** What a caller sees of a kind, as a condition of the query itself: row-level security says it again. */
@ApplicationScoped
public class Sight {
    private static final String NOT_RECUSED = """
            not array_contains(e.recused, :person) and not exists (
              select 1 from Conflict c where c.person = :person and c.state = 'DECLARED' and array_contains(e.recused, c.about))
            """;
    private static final String GIVEN = "array_contains(e.handlers, :person)";
    private static final String GIVEN_OR_ADDRESSED =
            "array_contains(e.handlers, :person) or array_intersects(e.visibleTo, :codes)";

    @Inject
    Oversight oversight;

    /** Narrows a list of records that are never addressed to an organization. */
    public Where narrow(Where where, String kind, Caller caller) {
        UUID person = Scope.of(caller).person();
        where.and(NOT_RECUSED, Map.of("person", person));
        return isWide(kind, caller) ? where : where.and(GIVEN, Map.of("person", person));
    }

    /** Narrows a list of records that may be addressed to an organization, such as letters. */
    public Where narrowAddressed(Where where, String kind, Caller caller) {
        Scope scope = Scope.of(caller);
        where.and(NOT_RECUSED, Map.of("person", scope.person()));
        return isWide(kind, caller)
                ? where
                : where.and(
                        GIVEN_OR_ADDRESSED,
                        Map.of("person", scope.person(), "codes", scope.codes().toArray(String[]::new)));
    }

    private boolean isWide(String kind, Caller caller) {
        return oversight.of(caller).contains(kind);
    }
}
