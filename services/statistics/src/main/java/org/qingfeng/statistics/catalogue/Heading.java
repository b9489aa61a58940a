package org.qingfeng.statistics.catalogue;

import java.util.List;
import java.util.function.Function;
import org.qingfeng.contracts.RecordEvent;

/**
 * The first lines of a metric's declaration.
 *
 * @param meaning its definition in words
 */
public record Heading(String code, Name name, Unit unit, Name meaning) {
    public static Heading metric(String code, String zh, String en) {
        return new Heading(code, new Name(zh, en), Unit.ITEMS, new Name(zh, en));
    }

    public Heading unit(Unit other) {
        return new Heading(code, name, other, meaning);
    }

    public Heading means(String zh, String en) {
        return new Heading(code, name, unit, new Name(zh, en));
    }

    /** Counts whole records. */
    public <E extends RecordEvent> Declaration<E, E> from(Class<E> record) {
        return new Declaration<>(this, record, List::of);
    }

    /** Counts parts of a record. */
    public <E extends RecordEvent, P> Declaration<E, P> from(Class<E> record, Function<E, List<P>> parts) {
        return new Declaration<>(this, record, parts);
    }

    /** The share of one metric in another, as a percentage. */
    public Quotient share(String numerator, String denominator) {
        return new Quotient(unit(Unit.PERCENT), numerator, List.of(), denominator, false, List.of(), "");
    }

    /** The share of those with one slice in the whole metric, as a percentage. */
    public Quotient shareOf(String slice, String metric) {
        return new Quotient(unit(Unit.PERCENT), metric, List.of(slice), metric, false, List.of(), "");
    }

    /** The part of the code before the first dot: the context that the number belongs to. */
    public String context() {
        return code.substring(0, code.indexOf('.'));
    }
}
