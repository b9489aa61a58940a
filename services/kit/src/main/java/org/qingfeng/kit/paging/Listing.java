package org.qingfeng.kit.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** Reads pages by keyset: stable under inserts, as fast on page 1,000 as on page 1. */
@ApplicationScoped
public class Listing {
    private static final int MOST = 500;
    private static final char SEPARATOR = '|';

    @Inject
    Cursors cursors;

    /** One stored record of a page: its id, and any of its fields by name. */
    public interface Keyed {
        UUID id();

        @Nullable
        Object field(String name);
    }

    /** @param sortable the fields a caller may sort by, with their Java type (LocalDate or String) */
    public <E> Page<E> page(
            StatelessSession session,
            Class<E> type,
            Where where,
            ListQuery query,
            Map<String, Class<?>> sortable,
            String caller,
            Function<E, Keyed> keys) {
        if (query.limit < 1 || query.limit > MOST) {
            throw new Refused(List.of(Violation.at("limit", KitRefusal.INVALID_PARAMETER, "1–500")));
        }
        Sorting sorting = Sorting.of(query.sort, sortable);
        String binding = caller + '\n' + type.getSimpleName() + '\n' + where + '\n' + sorting;
        List<E> found = rows(session, type, where, query, sorting, binding);
        boolean more = found.size() > query.limit;
        List<E> items = more ? found.subList(0, query.limit) : found;
        String next = more ? cursors.seal(position(keys.apply(items.get(items.size() - 1)), sorting), binding) : null;
        return new Page<>(List.copyOf(items), next, query.count ? total(session, type, where) : null);
    }

    private <E> List<E> rows(
            StatelessSession session, Class<E> type, Where where, ListQuery query, Sorting sorting, String binding) {
        String hql = "from " + type.getName() + " e where " + where.predicate();
        String position = query.cursor == null ? null : cursors.open(query.cursor, binding);
        if (position != null) {
            hql += " and " + sorting.behind();
        }
        SelectionQuery<E> selection = session.createSelectionQuery(hql + " order by " + sorting.orderBy(), type);
        where.parameters().forEach(selection::setParameter);
        if (position != null) {
            int cut = position.indexOf(SEPARATOR);
            selection.setParameter("id", UUID.fromString(position.substring(0, cut)));
            if (!sorting.byIdOnly()) {
                selection.setParameter("at", sorting.parse(position.substring(cut + 1)));
            }
        }
        return selection.setMaxResults(query.limit + 1).getResultList();
    }

    private static <E> long total(StatelessSession session, Class<E> type, Where where) {
        SelectionQuery<Long> count = session.createSelectionQuery(
                "select count(*) from " + type.getName() + " e where " + where.predicate(), Long.class);
        where.parameters().forEach(count::setParameter);
        return count.getSingleResult();
    }

    private static String position(Keyed last, Sorting sorting) {
        String value = sorting.byIdOnly() ? "" : sorting.format(last.field(sorting.field()));
        return last.id().toString() + SEPARATOR + value;
    }
}
