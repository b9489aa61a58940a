package org.qingfeng.statistics.values;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Metric;

/**
 * The tables in which a cell stands: the organizations beside it, the months of its quarter or quarters of its year, the
 * values of its dimension. In each of them what is small is hidden, and the next smallest with it, so that no difference
 * to a published sum gives it back.
 */
final class Siblings {
    private static final int LARGEST_HIDDEN = 2;

    private final Numbers numbers;
    private final Connection connection;
    private final Metric metric;
    private final LocalDate today;
    private final Map<String, Map<Cells.Cell, Tally>> tables = new HashMap<>();

    Siblings(Numbers numbers, Connection connection, Metric metric, LocalDate today) {
        this.numbers = numbers;
        this.connection = connection;
        this.metric = metric;
        this.today = today;
    }

    boolean hide(Spot spot) throws SQLException {
        if (spot.isExact()) {
            return false;
        }
        if (!spot.period().isWhole()) {
            return true;
        }
        List<Spot> beside = beside(spot);
        return isHiddenIn(beside, spot, beside)
                || isHiddenIn(inTime(spot), spot, beside)
                || isHiddenIn(byValue(spot, beside), spot, beside);
    }

    private boolean isHiddenIn(Set<Spot> line, Spot spot, List<Spot> beside) throws SQLException {
        return isHiddenIn(List.copyOf(line), spot, beside);
    }

    /** @param beside the places that are read together, so that a table is read once for all its rows */
    private boolean isHiddenIn(List<Spot> line, Spot spot, List<Spot> beside) throws SQLException {
        Map<Spot, Tally> open = new HashMap<>();
        Set<Spot> hidden = new HashSet<>();
        for (Spot sibling : line) {
            Tally tally = tally(sibling, beside);
            if (!sibling.isExact()) {
                open.put(sibling, tally);
            }
            if (!sibling.isExact() && isSmall(tally)) {
                hidden.add(sibling);
            }
        }
        if (hidden.isEmpty() || hidden.contains(spot)) {
            return !hidden.isEmpty();
        }
        open.keySet().removeAll(hidden);
        return open.entrySet().stream()
                .min(Comparator.comparingLong(
                                (Map.Entry<Spot, Tally> e) -> e.getValue().count())
                        .thenComparing(e -> e.getKey().toString()))
                .filter(e -> e.getKey().equals(spot))
                .isPresent();
    }

    private static boolean isSmall(Tally tally) {
        Long numerator = tally.numerator();
        return isSmall(tally.count()) || numerator != null && isSmall(numerator);
    }

    private static boolean isSmall(long n) {
        return n > 0 && n <= LARGEST_HIDDEN;
    }

    /** What the organization above divides into, and what stands at itself. */
    private List<Spot> beside(Spot spot) throws SQLException {
        List<OrgCode> above = spot.org().ancestors();
        if (!spot.only() && above.isEmpty()) {
            return List.of(spot);
        }
        OrgCode parent = spot.only() ? spot.org() : above.get(0);
        Set<Spot> line = new LinkedHashSet<>();
        for (Places.Child child : Places.children(connection, parent)) {
            line.add(spot.at(child.code()));
        }
        line.add(new Spot(parent, true, spot.period(), spot.slice()));
        line.add(spot);
        return List.copyOf(line);
    }

    private static Set<Spot> inTime(Spot spot) {
        Set<Spot> line = new LinkedHashSet<>();
        spot.period().siblings().forEach(period -> line.add(spot.in(period)));
        line.add(spot);
        return line;
    }

    private Set<Spot> byValue(Spot spot, List<Spot> beside) throws SQLException {
        Set<Spot> line = new LinkedHashSet<>();
        if (spot.slice() != null) {
            for (String slice : new TreeSet<>(slices(spot, beside))) {
                line.add(spot.sliced(slice));
            }
        }
        line.add(spot);
        return line;
    }

    private List<String> slices(Spot spot, List<Spot> beside) throws SQLException {
        return table(spot.period(), spot.split(), beside).keySet().stream()
                .filter(cell -> cell.org().equals(key(spot)))
                .map(Cells.Cell::slice)
                .toList();
    }

    private Tally tally(Spot spot, List<Spot> beside) throws SQLException {
        String slice = spot.slice() == null ? "" : spot.slice();
        return table(spot.period(), spot.split(), beside)
                .getOrDefault(new Cells.Cell(key(spot), slice, 0), numbers.empty(metric));
    }

    private Map<Cells.Cell, Tally> table(Period period, @Nullable String split, List<Spot> beside) throws SQLException {
        String name = period + " " + split;
        Map<Cells.Cell, Tally> known = tables.get(name);
        List<Population.Place> places = beside.stream().map(Siblings::place).toList();
        if (known == null || !tables.containsKey(name + places)) {
            Period effective = Numbers.effective(metric, period, today);
            known = new HashMap<>(known == null ? Map.of() : known);
            known.putAll(numbers.of(metric, new Numbers.Asked(places, List.of(), split, effective, false, null)));
            tables.put(name, known);
            tables.put(name + places, known);
        }
        return known;
    }

    private static Population.Place place(Spot spot) {
        Population.Place place = spot.place();
        return new Population.Place(key(spot), place.from(), place.until());
    }

    /** Counters know whole organizations by their code alone; one by itself is told apart by what stands after it. */
    private static String key(Spot spot) {
        return spot.only() ? spot.org().value() + Places.JUST_AFTER : spot.org().value();
    }
}
