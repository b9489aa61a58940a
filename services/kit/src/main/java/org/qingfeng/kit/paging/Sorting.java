package org.qingfeng.kit.paging;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** One field and a direction, with the id behind it, so that the order is total and a page can begin anywhere. */
record Sorting(String field, Class<?> type, boolean descending) {
    private static final String ID = "id";

    static Sorting of(@Nullable String asked, Map<String, Class<?>> sortable) {
        if (asked == null || asked.isEmpty()) {
            return new Sorting(ID, UUID.class, true);
        }
        boolean descending = asked.startsWith("-");
        String field = descending ? asked.substring(1) : asked;
        Class<?> type = sortable.get(field);
        if (type == null) {
            throw new Refused(java.util.List.of(
                    Violation.at("sort", KitRefusal.UNKNOWN_VALUE, String.join(", ", sortable.keySet()))));
        }
        return new Sorting(field, type, descending);
    }

    String expression() {
        if (ID.equals(field)) {
            return "e.id";
        }
        return type == LocalDate.class
                ? "coalesce(e." + field + ", cast('0001-01-01' as LocalDate))"
                : "coalesce(e." + field + ", '')";
    }

    String orderBy() {
        String direction = descending ? " desc" : " asc";
        return ID.equals(field) ? "e.id" + direction : expression() + direction + ", e.id" + direction;
    }

    /** What lies behind a position; {@code :at} is the field's value there and {@code :id} the record's. */
    String behind() {
        String sign = descending ? " < " : " > ";
        if (ID.equals(field)) {
            return "e.id" + sign + ":id";
        }
        return "(" + expression() + sign + ":at or (" + expression() + " = :at and e.id" + sign + ":id))";
    }

    Object parse(String value) {
        return type == LocalDate.class ? LocalDate.parse(value) : value;
    }

    String format(@Nullable Object value) {
        if (value == null) {
            return type == LocalDate.class ? "0001-01-01" : "";
        }
        return value.toString();
    }

    boolean byIdOnly() {
        return ID.equals(field);
    }
}
