package org.qingfeng.casework.formact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.qingfeng.casework.rules.FormIndicators;

/**
 * 不重不漏: of all that was applied to one person in one matter the heaviest counts; of equal ones the first (domain B.3).
 *
 * @param measure within a form the indicators ascend, and a heavier form is heavier than all of a lighter one
 */
record Weighing(UUID id, String measure, LocalDate on) {
    private static final Comparator<Weighing> LIGHTEST_FIRST = Comparator.comparingInt(Weighing::weight)
            .thenComparing(Weighing::on, Comparator.reverseOrder())
            .thenComparing(Weighing::id, Comparator.reverseOrder());

    static Weighing of(FormAct act) {
        return new Weighing(act.id, act.measure, act.actOn);
    }

    /** The one that counts, if anything was applied. */
    static Optional<Weighing> heaviest(Collection<Weighing> applied) {
        return applied.stream().max(LIGHTEST_FIRST);
    }

    private int weight() {
        return FormIndicators.shipped().weight(measure, on);
    }
}
