package org.qingfeng.kit.desk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Disclosures;
import org.qingfeng.kit.journal.Journal;
import org.qingfeng.kit.journal.Outcome;
import org.qingfeng.kit.journal.Reading;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Listing;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.paging.Where;

/**
 * What every resource of a record answers alike. The verbs, their fields and their texts stand in the subclass; a rule
 * stands in neither, but in the record.
 *
 * @param <E> the record
 * @param <V> its representation
 */
public abstract class RecordResource<E extends Aggregate<?, ?>, V> {
    @Inject
    protected Journal journal;

    @Inject
    protected Reading reading;

    @Inject
    protected Identity identity;

    @Inject
    Listing listing;

    @Inject
    Histories histories;

    @Inject
    Actions actions;

    @Inject
    MergePatch patches;

    @Inject
    Disclosures disclosures;

    /** The record's class. */
    protected abstract Class<E> type();

    /** The path segment of the resource, {@code problems}. */
    protected abstract String path();

    /** How the record is called in its address: its id, unless it has a key of its own. */
    protected String key(E record) {
        return record.id.toString();
    }

    /** The representation for this caller. */
    protected abstract V view(E record, List<AllowedAction> allowed);

    /** What a list may be sorted by: the entity's field and its Java type, LocalDate or String. */
    protected abstract Map<String, Class<?>> sortable();

    protected RestResponse<V> create(Journal.Deed<E> deed) {
        Outcome<E> outcome = journal.create(type(), deed);
        return answer(outcome);
    }

    protected RestResponse<V> step(UUID id, Consumer<E> change) {
        return step(id, (record, work) -> change.accept(record));
    }

    /** A step that also needs the transaction: a number, another record, an attachment. */
    protected RestResponse<V> step(UUID id, BiConsumer<E, Work> change) {
        return answer(journal.step(type(), id, change));
    }

    /** JSON merge patch (RFC 7396) over the fields of {@code form}; a field it does not have is refused. */
    protected <F> RestResponse<V> patch(
            UUID id, JsonNode patch, Class<F> form, Function<E, F> present, BiConsumer<E, F> change) {
        return patch(id, patch, form, present, (record, fields, work) -> change.accept(record, fields));
    }

    /** The same, for a change that also needs the transaction. */
    protected <F> RestResponse<V> patch(
            UUID id, JsonNode patch, Class<F> form, Function<E, F> present, Edit<E, F> change) {
        return step(id, (record, work) -> change.make(record, patches.apply(patch, present.apply(record), form), work));
    }

    /** A change of a record into what its form says. */
    protected interface Edit<E, F> {
        void make(E record, F fields, Work work);
    }

    /** 更正: a merge patch of a record's dates and places, with the reason that the journal keeps. */
    protected <F> RestResponse<V> correct(
            UUID id, Correction correction, Class<F> form, Function<E, F> present, Edit<E, F> change) {
        return step(id, (record, work) -> {
            record.because(correction.journaled());
            change.make(record, patches.apply(correction.changes(), present.apply(record), form), work);
        });
    }

    /** The form with the patch merged into it, validated; for steps that carry a patch among other fields. */
    protected <F> F merged(JsonNode patch, F present, Class<F> form) {
        return patches.apply(patch, present, form);
    }

    protected RestResponse<V> read(UUID id) {
        return reading.one(type(), id, record -> RestResponse.ResponseBuilder.ok(represent(record))
                .header(HttpHeaders.ETAG, etag(record.version))
                .build());
    }

    /** 403 unless the caller's role may ask this; for questions about a record that was found. */
    protected void demand() {
        actions.demand(identity.caller());
    }

    protected RestResponse<List<HistoryEntry>> history(UUID id) {
        return reading.in(transaction -> {
            E record = transaction.find(type(), id);
            if (record == null) {
                throw actions.notFound();
            }
            actions.demand(identity.caller());
            if (disclosures.concern(type())) {
                disclosures.note(transaction, "HISTORY", record);
            }
            return RestResponse.ok(histories.of(transaction.connection(), id));
        });
    }

    protected Page<V> list(Where where, ListQuery query) {
        Caller caller = identity.caller();
        return reading.in(caller, transaction -> {
            Page<E> page = listing.page(
                    transaction.session(), type(), where, query, sortable(), caller.subject(), this::keyed);
            if (disclosures.concern(type())) {
                disclosures.list(transaction, type(), page.items());
            }
            return new Page<>(page.items().stream().map(this::represent).toList(), page.next(), page.total());
        });
    }

    private Listing.Keyed keyed(E record) {
        return new Listing.Keyed() {
            @Override
            public UUID id() {
                return record.id;
            }

            @Override
            public @Nullable Object field(String name) {
                return actions.field(record, name);
            }
        };
    }

    protected RestResponse<V> answer(Outcome<E> outcome) {
        E record = outcome.record();
        RestResponse.ResponseBuilder<V> answer = RestResponse.ResponseBuilder.<V>create(outcome.status())
                .entity(represent(record))
                .header(HttpHeaders.ETAG, etag(record.version));
        if (outcome.status() == 201) {
            answer.header(HttpHeaders.LOCATION, actions.href(path(), key(record)));
        }
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
            answer.header("Idempotency-First-Version", String.valueOf(outcome.firstVersion()));
        }
        return answer.build();
    }

    private V represent(E record) {
        return view(record, actions.of(record, path(), key(record)));
    }

    private static String etag(long version) {
        return '"' + String.valueOf(version) + '"';
    }
}
