package org.qingfeng.bench;

import java.io.PrintStream;
import java.util.List;
import org.qingfeng.bench.check.Finding;

/**
 * The table and what may be believed of it.
 *
 * @param stolen share of the machine's time that the hypervisor gave to others
 */
record Report(List<Line> lines, List<Finding> findings, Durability before, Durability after, double stolen) {
    private static final double TOO_MUCH_STOLEN = 0.10;

    void print(PrintStream out) {
        lines.forEach(line -> out.println(line.print()));
        findings.forEach(finding -> out.println("      " + finding));
        out.println("before: " + before + "; after: " + after);
        out.printf("stolen CPU: %.1f %%%n", stolen * 100);
        out.println(verdict());
    }

    private String verdict() {
        if (!areSound()) {
            return "结果作废 VOID: an invariant is broken, so the figures prove nothing";
        }
        if (stolen > TOO_MUCH_STOLEN) {
            return "无法判定 INCONCLUSIVE: the machine was busy with others";
        }
        long missed = lines.stream().filter(line -> !line.met()).count();
        return missed == 0
                ? "全部达到下限 every floor is met, the invariants hold"
                : missed + " 项未达下限 floors are missed; the invariants hold";
    }

    private boolean areSound() {
        return findings.stream().allMatch(Finding::holds) && before.isOn() && after.isOn();
    }

    int exitCode() {
        return areSound() && stolen <= TOO_MUCH_STOLEN && lines.stream().allMatch(Line::met) ? 0 : 1;
    }
}
