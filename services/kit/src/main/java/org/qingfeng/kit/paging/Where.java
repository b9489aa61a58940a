package org.qingfeng.kit.paging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * A filter over a record's fields: one object gives predicate and parameters to list, export and drill-down, so that they
 * cannot drift apart. What was not asked (null or empty) filters nothing.
 */
public final class Where {
    private final StringBuilder predicate = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Where equal(String field, @Nullable Object value) {
        return value == null ? this : add("e." + field + " = ", value, "");
    }

    public Where in(String field, @Nullable Collection<?> values) {
        return values == null || values.isEmpty() ? this : add("e." + field + " in (", values, ")");
    }

    /** On this day or later. */
    public Where from(String field, @Nullable LocalDate day) {
        return day == null ? this : add("e." + field + " >= ", day, "");
    }

    /** On this day or earlier. */
    public Where to(String field, @Nullable LocalDate day) {
        return day == null ? this : add("e." + field + " <= ", day, "");
    }

    /** The organization and all below it. */
    public Where under(String field, @Nullable OrgCode org) {
        if (org == null) {
            return this;
        }
        return add("e." + field + " >= ", org.from(), "").add("e." + field + " < ", org.until(), "");
    }

    /** Contains the text, whatever its case. */
    public Where contains(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return add("lower(e." + field + ") like lower(", '%' + literal + '%', ") escape '\\'");
    }

    /** One of the fields contains the text, whatever its case. */
    public Where anyContains(@Nullable String text, String... fields) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        String condition = Arrays.stream(fields)
                .map(f -> "lower(coalesce(e." + f + ", '')) like lower(:p) escape '\\'")
                .collect(Collectors.joining(" or "));
        return and(condition, '%' + literal + '%');
    }

    /** A condition of its own, written in HQL over {@code e}; must hold no value of a caller. */
    public Where and(boolean asked, String condition) {
        if (asked) {
            predicate.append(" and (").append(condition).append(')');
        }
        return this;
    }

    /** A condition with one parameter, referred to as {@code :p}. */
    public Where and(String condition, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        String name = "p" + parameters.size();
        parameters.put(name, value);
        predicate.append(" and (").append(condition.replace(":p", ':' + name)).append(')');
        return this;
    }

    /** A condition with several parameters, referred to by their names. */
    public Where and(String condition, Map<String, ?> values) {
        parameters.putAll(values);
        predicate.append(" and (").append(condition).append(')');
        return this;
    }

    private Where add(String before, Object value, String after) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        predicate.append(" and ").append(before).append(':').append(name).append(after);
        return this;
    }

    public String predicate() {
        return predicate.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return predicate + " " + parameters;
    }
}
