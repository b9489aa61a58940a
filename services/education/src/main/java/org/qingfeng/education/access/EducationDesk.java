package org.qingfeng.education.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.desk.RecordResource;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/**
 * What the resources of education share. An event is also seen by the units that should come, a talk by who is talked with:
 * what is decided about the whole record stays with its own organization.
 */
public abstract class EducationDesk<E extends Aggregate<?, ?>, V> extends RecordResource<E, V> {
    @Inject
    protected BusinessDate businessDate;

    /** The step's business date, today if it names none. */
    protected LocalDate day(@Nullable LocalDate on) {
        return on == null ? businessDate.today() : on;
    }

    /** A step on the whole record, by its own organization only. */
    protected RestResponse<V> decide(UUID id, BiConsumer<E, Work> change) {
        return step(id, (record, work) -> {
            demandOf(work.caller(), record);
            change.accept(record, work);
        });
    }

    /** A merge patch, by its own organization only. */
    protected <F> RestResponse<V> change(
            UUID id, JsonNode patch, Class<F> form, Function<E, F> present, Edit<E, F> change) {
        return decide(id, (record, work) -> change.make(record, merged(patch, present.apply(record), form), work));
    }

    /** @throws Refused 422 unless the caller may make a record of that organization */
    public static void demandWithin(Caller caller, OrgCode org) {
        if (!caller.org().contains(org)) {
            throw new Refused(List.of(Violation.at("orgCode", KitRefusal.ORGANIZATION_NOT_YOURS, org.value())));
        }
    }

    /** @throws Refused 403 if the caller sees it only because it is addressed to him */
    public static void demandOf(Caller caller, Aggregate<?, ?> record) {
        if (!caller.org().contains(record.org())) {
            throw new Refused(EducationRefusal.NOT_THE_HOST);
        }
    }

    /** The person who answers for the step. */
    public static UUID personOf(Caller caller) {
        UUID person = caller.personId();
        if (person == null) {
            throw new Refused(EducationRefusal.NO_PERSON);
        }
        return person;
    }
}
