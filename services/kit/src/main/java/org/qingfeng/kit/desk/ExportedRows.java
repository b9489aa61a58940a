package org.qingfeng.kit.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Disclosures;
import org.qingfeng.kit.journal.Reading;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Listing;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.paging.Where;

/** All records that a filter finds, by keyset pages, so that no transaction is long and no list is held in memory. */
@ApplicationScoped
class ExportedRows {
    private static final int PAGE = 500;

    @Inject
    Reading reading;

    @Inject
    Listing listing;

    @Inject
    Disclosures disclosures;

    /**
     * What is protected is opened, with the request's reason, and stays readable while its page's transaction lasts.
     *
     * @param completed what the ledger shows of other records is looked up for a page at once
     */
    <E extends Aggregate<?, ?>> Iterator<E> of(
            Class<E> type, Where where, Caller caller, BiConsumer<List<E>, StatelessSession> completed) {
        return new Pages<>(query -> reading.in(caller, transaction -> {
            Page<E> page =
                    listing.page(transaction.session(), type, where, query, Map.of(), caller.subject(), ById::new);
            if (disclosures.concern(type)) {
                disclosures.open(transaction, type, page.items());
            }
            completed.accept(page.items(), transaction.session());
            return page;
        }));
    }

    private interface Source<E> {
        Page<E> page(ListQuery query);
    }

    private record ById(Aggregate<?, ?> record) implements Listing.Keyed {
        @Override
        public java.util.UUID id() {
            return record.id;
        }

        @Override
        public @Nullable Object field(String name) {
            return null;
        }
    }

    private static final class Pages<E> implements Iterator<E> {
        private final Source<E> source;
        private Iterator<E> present;
        private @Nullable String next;

        Pages(Source<E> source) {
            this.source = source;
            Page<E> first = source.page(query(null));
            this.present = first.items().iterator();
            this.next = first.next();
        }

        @Override
        public boolean hasNext() {
            while (!present.hasNext() && next != null) {
                Page<E> page = source.page(query(next));
                present = page.items().iterator();
                next = page.next();
            }
            return present.hasNext();
        }

        @Override
        public E next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return present.next();
        }

        private static ListQuery query(@Nullable String cursor) {
            ListQuery query = new ListQuery();
            query.limit = PAGE;
            query.cursor = cursor;
            return query;
        }
    }
}
