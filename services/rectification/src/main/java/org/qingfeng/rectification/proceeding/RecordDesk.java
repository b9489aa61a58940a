package org.qingfeng.rectification.proceeding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.desk.RecordResource;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Refused;

/**
 * A resource whose records are also seen by those they are addressed to (a measure's owner, a campaign's organizations):
 * what is decided about the whole record stays with its own organization.
 */
public abstract class RecordDesk<E extends Aggregate<?, ?>, V> extends RecordResource<E, V> {

    /** A step on the whole record, by its own organization only. */
    protected RestResponse<V> decide(UUID id, BiConsumer<E, Work> change) {
        return step(id, (record, work) -> {
            Home.demandOf(work.caller(), record);
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

    protected static UUID personOf(Caller caller) {
        UUID person = caller.personId();
        if (person == null) {
            throw new Refused(RectificationRefusal.NO_PERSON);
        }
        return person;
    }
}
