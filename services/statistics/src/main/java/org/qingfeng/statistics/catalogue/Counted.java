package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/** A metric whose facts come from the events of one kind of record, or of several that are counted together. */
public final class Counted<E extends RecordEvent, P> implements Metric {
    static final String KIND_ENDS = ":";

    private final Declaration<E, P> declared;
    private final String basis;
    private final List<Dimension> dimensions;
    private final List<Counted<?, ?>> others;
    private final String tag;

    Counted(Declaration<E, P> declared, String basis) {
        this(declared, basis, List.of(), "");
    }

    private Counted(Declaration<E, P> declared, String basis, List<Counted<?, ?>> others, String tag) {
        this.declared = declared;
        this.basis = basis;
        this.others = others;
        this.tag = tag;
        this.dimensions =
                declared.slicings.stream().map(Declaration.Slicing::dimension).toList();
    }

    /**
     * Counts another kind of record together with this one.
     *
     * @param kind of that record, which its facts carry in their part, so that each leads to its record
     */
    Counted<E, P> with(String kind, Counted<?, ?> other) {
        if (!other.code().equals(code()) || !other.dimensions.equals(dimensions) || other.reckoning() != reckoning()) {
            throw new IllegalStateException(code() + " is declared differently for " + kind);
        }
        List<Counted<?, ?>> all = new ArrayList<>(others);
        all.add(other.tagged(kind + KIND_ENDS));
        return new Counted<>(declared, basis, List.copyOf(all), tag);
    }

    private Counted<E, P> tagged(String kind) {
        return new Counted<>(declared, basis, others, kind);
    }

    /** Itself and what is counted with it. */
    List<Counted<?, ?>> sources() {
        List<Counted<?, ?>> all = new ArrayList<>(others);
        all.add(0, this);
        return all;
    }

    @Override
    public Heading heading() {
        return declared.heading;
    }

    @Override
    public List<Dimension> dimensions() {
        return dimensions;
    }

    @Override
    public boolean byCampaign() {
        return declared.campaign != null;
    }

    public String basis() {
        return basis;
    }

    public Shape shape() {
        return declared.until == null ? Shape.FLOW : Shape.STOCK;
    }

    public Reckoning reckoning() {
        return declared.reckoning;
    }

    public Class<E> record() {
        return declared.record;
    }

    void derive(RecordEvent event, List<Fact> into) {
        E record = declared.record.cast(event);
        if (declared.campaign != null && declared.campaign.apply(record) == null) {
            return;
        }
        for (P part : declared.parts.apply(record)) {
            LocalDate on = declared.on.apply(part);
            LocalDate until = until(part);
            if (on != null && declared.counts.test(part) && (until == null || until.isAfter(on))) {
                into.add(fact(record, part, on, until));
            }
        }
    }

    private @Nullable LocalDate until(P part) {
        if (declared.until == null) {
            return null;
        }
        LocalDate end = declared.until.apply(part);
        return end == null ? Fact.FOREVER : end;
    }

    private Fact fact(E record, P part, LocalDate on, @Nullable LocalDate until) {
        String id = declared.part == null ? "" : declared.part.apply(part);
        OrgCode org = declared.org == null ? record.orgCode() : declared.org.apply(part);
        Function<P, String> key = declared.key;
        String own = id.isEmpty() ? record.id().toString() : id;
        return new Fact(
                code(),
                tag + id,
                on,
                until,
                recordedOn(record, on),
                org,
                declared.campaign == null ? null : declared.campaign.apply(record),
                slices(part),
                key == null ? own : key.apply(part),
                declared.amount.applyAsLong(part));
    }

    private List<String> slices(P part) {
        List<String> slices = new ArrayList<>();
        for (Declaration.Slicing<P> slicing : declared.slicings) {
            for (String value : slicing.values().apply(part)) {
                slices.add(slicing.dimension().slice(value));
            }
        }
        return slices.stream().sorted().distinct().toList();
    }

    /** The day on which the first step of that business date, or of the next later one, was entered. */
    private static LocalDate recordedOn(RecordEvent record, LocalDate on) {
        for (StateEntry entry : record.stateHistory()) {
            if (!entry.on().isBefore(on)) {
                return entry.recordedOn();
            }
        }
        List<StateEntry> all = record.stateHistory();
        return all.isEmpty() ? on : all.get(all.size() - 1).recordedOn();
    }
}
