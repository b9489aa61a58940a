package org.qingfeng.statistics.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Fact;

/**
 * Places facts: a code that was changed counts at its successor from the day of the change (what held over that day is cut
 * in two), and the statistical date is the business date unless its month was frozen when the fact was entered.
 */
public final class Attribution {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Succession> successions;
    private final TreeMap<LocalDate, LocalDate> firstOpenByDay = new TreeMap<>();

    /** @param from first day of the new code */
    public record Succession(OrgCode to, LocalDate from) {}

    /** A month that was closed for what is entered on {@code on} or later. */
    public record Freeze(LocalDate month, LocalDate on) {}

    public record Placed(Fact fact, LocalDate statDate) {}

    public Attribution(Map<String, Succession> successions, List<Freeze> freezes) {
        this.successions = Map.copyOf(successions);
        for (Freeze freeze : freezes) {
            LocalDate open = freeze.month().plusMonths(1);
            firstOpenByDay.merge(freeze.on(), open, (a, b) -> a.isAfter(b) ? a : b);
        }
        LocalDate latest = LocalDate.MIN;
        for (Map.Entry<LocalDate, LocalDate> entry : firstOpenByDay.entrySet()) {
            latest = entry.getValue().isAfter(latest) ? entry.getValue() : latest;
            entry.setValue(latest);
        }
    }

    public List<Placed> place(List<Fact> facts) {
        List<Placed> placed = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            for (Fact piece : bySuccession(fact)) {
                placed.add(new Placed(piece, statDate(piece)));
            }
        }
        return placed;
    }

    /** max(business date, first day of the earliest month not frozen when it was entered) (metrics.md, "Two dates"). */
    private LocalDate statDate(Fact fact) {
        Map.Entry<LocalDate, LocalDate> open = firstOpenByDay.floorEntry(fact.recordedOn());
        return open == null || fact.on().isAfter(open.getValue()) ? fact.on() : open.getValue();
    }

    private List<Fact> bySuccession(Fact fact) {
        if (!successions.containsKey(fact.org().value())) {
            return List.of(fact);
        }
        List<Fact> pieces = new ArrayList<>();
        Fact rest = fact;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Succession next = successions.get(rest.org().value());
            LocalDate until = rest.until();
            boolean reached =
                    next != null && (until == null ? !rest.on().isBefore(next.from()) : until.isAfter(next.from()));
            if (next == null || !reached) {
                break;
            }
            if (until != null && rest.on().isBefore(next.from())) {
                pieces.add(numbered(rest.during(rest.on(), next.from()), pieces.size()));
                rest = rest.during(next.from(), until);
            }
            rest = rest.at(next.to());
        }
        pieces.add(numbered(rest, pieces.size()));
        return pieces;
    }

    private static Fact numbered(Fact fact, int piece) {
        return piece == 0 ? fact : fact.part(fact.part() + '/' + piece);
    }

    /** The first month that is open for what is entered on that day; null if none was ever frozen. */
    public @Nullable LocalDate firstOpenMonth(LocalDate enteredOn) {
        Map.Entry<LocalDate, LocalDate> open = firstOpenByDay.floorEntry(enteredOn);
        return open == null ? null : open.getValue();
    }
}
