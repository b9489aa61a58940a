package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.supervision.HearingEvent;

/** The heads due in a round of hearings 听取“一把手”汇报, and which of them were heard (domain A.3 M26, C13). */
final class HearingCounting {
    private static final Set<String> HEARD = Set.of("HELD", "MADE_UP");

    private HearingCounting() {}

    static List<Session> due(HearingEvent hearing) {
        return "VOIDED".equals(hearing.state())
                ? List.of()
                : IntStream.range(0, hearing.sessions().size())
                        .mapToObj(i -> new Session(hearing, i))
                        .toList();
    }

    /** One head due in one round. */
    record Session(HearingEvent hearing, int number) {
        private HearingEvent.Session session() {
            return hearing.sessions().get(number);
        }

        String part() {
            return Integer.toString(number);
        }

        LocalDate dueOn() {
            return hearing.dueOn();
        }

        boolean isHeard() {
            return HEARD.contains(session().state());
        }

        /** An absence is recorded with its reason, and a round that is not complete is closed with one. */
        boolean isUnexplained() {
            return !isHeard() && !"ABSENT".equals(session().state()) && !"CLOSED".equals(hearing.state());
        }

        /** The gate of one year does not ask after the rounds of another. */
        LocalDate endOfYear() {
            return LocalDate.of(hearing.dueOn().getYear() + 1, 1, 1);
        }

        String round() {
            return hearing.year() + "-" + hearing.round();
        }

        String state() {
            return session().state();
        }

        @Nullable
        LocalDate heldOn() {
            return session().heldOn();
        }
    }
}
