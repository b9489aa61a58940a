package org.qingfeng.statistics.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingfeng.contracts.RecordEvent;

/** All numbers and what they are derived from. */
public final class Catalogue {
    private final List<Context> contexts;
    private final Map<String, RecordKind> kinds = new HashMap<>();
    private final Map<String, Metric> metrics = new LinkedHashMap<>();
    private final Map<Class<?>, List<Counted<?, ?>>> byRecord = new HashMap<>();

    /** @throws IllegalStateException if a code stands twice or a quotient names what is not there */
    public Catalogue(List<Context> contexts) {
        this.contexts = List.copyOf(contexts);
        contexts.forEach(c -> c.kinds().forEach(k -> kinds.put(k.kind(), k)));
        contexts.forEach(c -> c.metrics().forEach(this::add));
        Metric withdrawn = Withdrawn.over(
                this, contexts.stream().flatMap(c -> c.kinds().stream()).toList());
        if (withdrawn != null) {
            add(withdrawn);
        }
        metrics.replaceAll((code, metric) -> metric instanceof Quotient q ? asItsParts(q) : metric);
    }

    /** The catalogue of this installation. */
    public static Catalogue complete() {
        return new Catalogue(List.of(
                DirectoryRecords.CONTEXT,
                RectificationMetrics.CONTEXT,
                CaseworkRecords.CONTEXT,
                EducationRecords.CONTEXT,
                SupervisionRecords.CONTEXT));
    }

    private void add(Metric metric) {
        if (metrics.put(metric.code(), metric) != null) {
            throw new IllegalStateException("declared twice: " + metric.code());
        }
        if (metric instanceof Counted<?, ?> counted) {
            for (Counted<?, ?> source : counted.sources()) {
                byRecord.computeIfAbsent(source.record(), r -> new ArrayList<>())
                        .add(source);
            }
        }
    }

    /** A quotient may be split by what both its metrics are split by, and asked by campaign if both are. */
    private Quotient asItsParts(Quotient quotient) {
        return quotient.of(counted(quotient.numerator()), counted(quotient.denominator()));
    }

    public List<Context> contexts() {
        return contexts;
    }

    public Collection<Metric> metrics() {
        return metrics.values();
    }

    public Optional<Metric> metric(String code) {
        return Optional.ofNullable(metrics.get(code));
    }

    public Counted<?, ?> counted(String code) {
        if (metrics.get(code) instanceof Counted<?, ?> counted) {
            return counted;
        }
        throw new IllegalStateException("no counted metric " + code);
    }

    public Optional<RecordKind> kind(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** The kind of record that a fact of the metric was derived from; its part says so where there are several. */
    public RecordKind kindOf(Counted<?, ?> metric, String part) {
        int end = part.indexOf(Counted.KIND_ENDS);
        RecordKind named = end < 0 ? null : kinds.get(part.substring(0, end));
        return named == null ? kindOf(metric) : named;
    }

    private RecordKind kindOf(Counted<?, ?> metric) {
        return kinds.values().stream()
                .filter(k -> k.event().equals(metric.record()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of record for " + metric.code()));
    }

    /** The metrics that count records of the same kind and of no other: where none has a fact, nothing is recorded. */
    public List<String> kindred(Metric metric) {
        Counted<?, ?> counted =
                metric instanceof Quotient quotient ? counted(quotient.denominator()) : (Counted<?, ?>) metric;
        return byRecord.getOrDefault(counted.record(), List.of()).stream()
                .map(Counted::code)
                .filter(code -> counted(code).sources().size() == 1)
                .toList();
    }

    /** Whether any number counts the record, its own check on itself apart. */
    boolean counts(RecordEvent event) {
        List<Fact> facts = new ArrayList<>();
        for (Counted<?, ?> metric : byRecord.getOrDefault(event.getClass(), List.of())) {
            if (!metric.code().equals(Withdrawn.CODE)) {
                metric.derive(event, facts);
            }
        }
        return !facts.isEmpty();
    }

    /** The facts of a record in the state its event tells; the live projection and the rebuild both ask here. */
    public List<Fact> derive(RecordEvent event) {
        List<Fact> facts = new ArrayList<>();
        for (Counted<?, ?> metric : byRecord.getOrDefault(event.getClass(), List.of())) {
            metric.derive(event, facts);
        }
        return facts;
    }
}
