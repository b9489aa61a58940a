package org.qingfeng.kit.journal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state machine as data: what may follow what. The same table prints the 409 answer, {@code allowedActions} and the
 * diagram in the docs.
 *
 * @param <S> the record's states
 * @param <V> its verbs
 */
public final class Transitions<S extends Enum<S>, V extends Enum<V> & Verb> {
    private final Class<S> states;
    private final Map<S, Map<V, S>> table;

    /** One cell of the table. */
    public record Row<S, V>(S from, V verb, S to) {}

    private Transitions(Class<S> states, Map<S, Map<V, S>> table) {
        this.states = states;
        this.table = table;
    }

    public static <S extends Enum<S>, V extends Enum<V> & Verb> Row<S, V> row(S from, V verb, S to) {
        return new Row<>(from, verb, to);
    }

    /** A step that is possible in several states and leaves the record where it is. */
    @SafeVarargs
    public static <S extends Enum<S>, V extends Enum<V> & Verb> List<Row<S, V>> stays(V verb, S... in) {
        List<Row<S, V>> rows = new ArrayList<>();
        for (S state : in) {
            rows.add(row(state, verb, state));
        }
        return rows;
    }

    /** @throws IllegalArgumentException if two rows say different things of one cell */
    public static <S extends Enum<S>, V extends Enum<V> & Verb> Transitions<S, V> of(
            Class<S> states, List<Row<S, V>> rows) {
        Map<S, Map<V, S>> table = new EnumMap<>(states);
        for (S state : states.getEnumConstants()) {
            table.put(state, new LinkedHashMap<>());
        }
        for (Row<S, V> row : rows) {
            S before = table.computeIfAbsent(row.from(), s -> new LinkedHashMap<>())
                    .put(row.verb(), row.to());
            if (before != null) {
                throw new IllegalArgumentException("two rows for " + row.from() + " " + row.verb());
            }
        }
        return new Transitions<>(states, table);
    }

    /** The state that the verb leads to, or null where the table has no row. */
    public @Nullable S next(S from, V verb) {
        return row(from).get(verb);
    }

    public List<V> allowed(S from) {
        return List.copyOf(row(from).keySet());
    }

    /** Every verb that has a row, in the order in which the rows were written. */
    public List<V> verbs() {
        return table.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
    }

    public S parse(String state) {
        return Enum.valueOf(states, state);
    }

    private Map<V, S> row(S from) {
        Map<V, S> row = table.get(from);
        if (row == null) {
            throw new IllegalStateException("no row for " + from);
        }
        return row;
    }
}
