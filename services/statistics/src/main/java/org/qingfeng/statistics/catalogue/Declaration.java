package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;

/**
 * The paragraph in which a number is declared; {@link #basis} ends it.
 *
 * @param <E> the event of the record it is derived from
 * @param <P> the part of the record that is counted; the event itself for whole records
 */
public final class Declaration<E extends RecordEvent, P> {
    final Heading heading;
    final Class<E> record;
    final Function<E, List<P>> parts;
    final List<Slicing<P>> slicings = new ArrayList<>();
    Predicate<P> counts = p -> true;
    Function<P, @Nullable LocalDate> on = p -> null;

    @Nullable
    Function<P, @Nullable LocalDate> until;

    @Nullable
    Function<E, @Nullable UUID> campaign;

    @Nullable
    Function<P, OrgCode> org;

    @Nullable
    Function<P, String> part;

    @Nullable
    Function<P, String> key;

    ToLongFunction<P> amount = p -> 1;
    Reckoning reckoning = Reckoning.SUM;

    /** A dimension and how its values are read. */
    record Slicing<P>(Dimension dimension, Function<P, List<String>> values) {}

    Declaration(Heading heading, Class<E> record, Function<E, List<P>> parts) {
        this.heading = heading;
        this.record = record;
        this.parts = parts;
    }

    public Declaration<E, P> counts(Predicate<P> when) {
        this.counts = counts.and(when);
        return this;
    }

    /** The business date; of a STOCK the first day on which it holds. Without a date nothing is counted. */
    public Declaration<E, P> on(Function<P, @Nullable LocalDate> date) {
        this.on = date;
        return this;
    }

    /** Makes it a STOCK that holds up to, not including, this day; no day means that it still holds. */
    public Declaration<E, P> until(Function<P, @Nullable LocalDate> end) {
        this.until = end;
        return this;
    }

    /** Records of campaigns only: one without a campaign does not count. */
    public Declaration<E, P> inCampaign(Function<E, @Nullable UUID> id) {
        this.campaign = id;
        return this;
    }

    /** The organization, where it is not the record's own. */
    public Declaration<E, P> at(Function<P, OrgCode> place) {
        this.org = place;
        return this;
    }

    public Declaration<E, P> by(String code, String zh, String en, Function<P, @Nullable String> value) {
        return byEach(code, zh, en, p -> {
            String one = value.apply(p);
            return one == null ? List.of() : List.of(one);
        });
    }

    /** A dimension with several values on one record: each of them counts it. */
    public Declaration<E, P> byEach(String code, String zh, String en, Function<P, List<String>> values) {
        slicings.add(new Slicing<>(new Dimension(code, new Name(zh, en)), values));
        return this;
    }

    /** What tells the parts of one record apart. */
    public Declaration<E, P> part(Function<P, String> id) {
        this.part = id;
        return this;
    }

    /** Counts each key once in whatever is asked: persons, titles. */
    public Declaration<E, P> distinct(Function<P, String> countedBy) {
        this.key = countedBy;
        this.reckoning = Reckoning.DISTINCT;
        return this;
    }

    public Declaration<E, P> median(ToLongFunction<P> measured) {
        this.amount = measured;
        this.reckoning = Reckoning.MEDIAN;
        return this;
    }

    public Declaration<E, P> max(ToLongFunction<P> measured) {
        this.amount = measured;
        this.reckoning = Reckoning.MAX;
        return this;
    }

    /** Ends the paragraph with the source of its definition. */
    public Counted<E, P> basis(String source) {
        return new Counted<>(this, source);
    }
}
