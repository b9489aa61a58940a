package org.qingfeng.rectification.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.rectification.ProblemEvent.Stay;

/** The times in which a problem was open, each from its confirmation or a relapse to its closing. */
final class Stays {
    private Stays() {}

    static List<Stay> opened(List<Stay> stays, LocalDate on, @Nullable LocalDate due, @Nullable LocalDate relapsed) {
        List<Stay> more = new ArrayList<>(stays);
        more.add(new Stay(on, due, null, relapsed));
        return List.copyOf(more);
    }

    static List<Stay> due(List<Stay> stays, @Nullable LocalDate due) {
        return last(stays, s -> new Stay(s.openedOn(), due, s.closedOn(), s.relapsedOn()));
    }

    static List<Stay> closed(List<Stay> stays, @Nullable LocalDate on) {
        return last(stays, s -> new Stay(s.openedOn(), s.dueOn(), on, s.relapsedOn()));
    }

    /** The first stay's opening is the confirmation, which may have been entered wrongly. */
    static List<Stay> confirmed(List<Stay> stays, LocalDate on) {
        List<Stay> changed = new ArrayList<>(stays);
        Stay first = stays.get(0);
        changed.set(0, new Stay(on, first.dueOn(), first.closedOn(), first.relapsedOn()));
        return List.copyOf(changed);
    }

    private static List<Stay> last(List<Stay> stays, UnaryOperator<Stay> change) {
        if (stays.isEmpty()) {
            return stays;
        }
        List<Stay> changed = new ArrayList<>(stays);
        int last = changed.size() - 1;
        changed.set(last, change.apply(changed.get(last)));
        return List.copyOf(changed);
    }
}
