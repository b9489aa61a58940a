package org.qingfeng.rectification.proceeding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.desk.RecordResource;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/**
 * A resource whose records are also seen by those they are addressed to (a measure's owner, a campaign's organizations):
 * what is decided about the whole record stays with its own organization.
 */
public abstract class RecordDesk<E extends Aggregate<?, ?>, V> extends RecordResource<E, V> {

    /** A step on the whole record, by its own organization only. */
    protected RestResponse<V> decide(UUID id, BiConsumer<E, Work> change) {
        return step(id, (record, work) -> {
            if (!work.caller().org().contains(record.org())) {
                throw new Refused(RectificationRefusal.NOT_THE_HOST);
            }
            change.accept(record, work);
        });
    }

    /** A decision that a person answers for: an account without one is refused. */
    protected RestResponse<V> decideInPerson(UUID id, BiConsumer<E, Work> change) {
        return decide(id, (record, work) -> {
            personOf(work.caller());
            change.accept(record, work);
        });
    }

    /** A merge patch on a draft, by its own organization only. */
    protected <F> RestResponse<V> change(
            UUID id, JsonNode patch, Class<F> form, Function<E, F> present, Amendment<E, F> change) {
        return decide(id, (record, work) -> change.in(record, merged(patch, present.apply(record), form), work));
    }

    /** What is done with the merged form. */
    protected interface Amendment<E, F> {
        void in(E record, F form, Work work);
    }

    /** An organization for which a record may be made must be the caller's or below. */
    protected static void within(Caller caller, OrgCode org) {
        if (!caller.org().contains(org)) {
            throw new Refused(List.of(Violation.at("orgCode", KitRefusal.ORGANIZATION_NOT_YOURS, org.value())));
        }
    }

    protected static UUID personOf(Caller caller) {
        UUID person = caller.personId();
        if (person == null) {
            throw new Refused(RectificationRefusal.NO_PERSON);
        }
        return person;
    }
}
