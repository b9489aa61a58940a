package org.qingfeng.casework.access;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.desk.RecordResource;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.paging.Where;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** What the resources of all records of casework share. */
public abstract class CaseworkDesk<E extends CaseworkRecord<?, ?>, V> extends RecordResource<E, V> {
    @Inject
    protected BusinessDate businessDate;

    @Inject
    protected Sight sight;

    /** The kind as in {@code @RecordKind} and {@code oversight.yaml}. */
    protected abstract String kind();

    /** The step's business date, today if it names none. */
    protected LocalDate day(@Nullable LocalDate on) {
        return on == null ? businessDate.today() : on;
    }

    /** Narrows a list to what the caller may see. */
    protected Where seen(Where where) {
        return sight.narrow(where, kind(), identity.caller());
    }

    /** An organization for which a record may be made must be the caller's or below. */
    protected static void within(Caller caller, String field, OrgCode org) {
        if (!caller.org().contains(org)) {
            throw new Refused(List.of(Violation.at(field, KitRefusal.ORGANIZATION_NOT_YOURS, org.value())));
        }
    }

    /** The person who answers for the step. */
    protected static UUID personOf(Caller caller) {
        UUID person = caller.personId();
        if (person == null) {
            throw new Refused(AccessRefusal.NO_PERSON);
        }
        return person;
    }
}
