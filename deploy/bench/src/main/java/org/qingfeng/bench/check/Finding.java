package org.qingfeng.bench.check;

import java.util.List;

/**
 * What one invariant found.
 *
 * @param violations each names a record; none if it holds
 */
public record Finding(String invariant, String promise, long checked, List<String> violations) {
    public boolean holds() {
        return violations.isEmpty();
    }

    @Override
    public String toString() {
        String verdict = holds() ? "holds" : "BROKEN " + violations.subList(0, Math.min(5, violations.size()));
        return invariant + ' ' + promise + " (" + checked + " checked): " + verdict;
    }
}
