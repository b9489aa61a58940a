package org.qingfeng.bench;

import java.util.ArrayList;
import java.util.List;

/** Ours beside the limit, window by window, so that what the machine does meanwhile happens to both. */
final class Medians {
    private final List<Double> limits = new ArrayList<>();
    private final List<Double> ours = new ArrayList<>();

    /** One window: a rate. */
    interface Window {
        double run() throws Exception;
    }

    /** Limit, ours, limit, ours, … */
    static Medians interleaved(int rounds, Window limit, Window ours) throws Exception {
        Medians medians = new Medians();
        for (int i = 0; i < rounds; i++) {
            medians.limits.add(limit.run());
            medians.ours.add(ours.run());
        }
        return medians;
    }

    double limit() {
        return median(limits);
    }

    double ours() {
        return median(ours);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
