package org.qingfeng.kit.ledgerfile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a drop-down, each under the label that the office reads, in the order in which they are offered. */
public final class Choices<T> {
    private final Map<String, T> byLabel;
    private final Map<T, String> labels;

    private Choices(Map<String, T> byLabel, Map<T, String> labels) {
        this.byLabel = byLabel;
        this.labels = labels;
    }

    public static <T> Choices<T> of(Collection<T> values, Function<? super T, String> label) {
        Map<String, T> byLabel = new LinkedHashMap<>();
        Map<T, String> labels = new LinkedHashMap<>();
        for (T value : values) {
            String text = label.apply(value);
            if (byLabel.put(text, value) != null) {
                throw new IllegalArgumentException("two choices are called " + text);
            }
            labels.put(value, text);
        }
        return new Choices<>(byLabel, labels);
    }

    /** 是 and 否. */
    public static Choices<Boolean> yesNo() {
        return of(List.of(true, false), yes -> yes ? "是" : "否");
    }

    List<String> labels() {
        return List.copyOf(byLabel.keySet());
    }

    String label(T value) {
        String label = labels.get(value);
        if (label == null) {
            throw new IllegalArgumentException(value + " is not offered");
        }
        return label;
    }

    @Nullable
    T value(String label) {
        return byLabel.get(label);
    }
}
