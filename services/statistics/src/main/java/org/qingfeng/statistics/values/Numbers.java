package org.qingfeng.statistics.values;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Counted;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.Quotient;
import org.qingfeng.statistics.catalogue.Reckoning;
import org.qingfeng.statistics.catalogue.Shape;

/** Adds up a metric of either kind: counted, or the quotient of two counted ones. */
final class Numbers {
    private final Catalogue catalogue;
    private final Connection connection;
    private final short generation;

    Numbers(Catalogue catalogue, Connection connection, short generation) {
        this.catalogue = catalogue;
        this.connection = connection;
        this.generation = generation;
    }

    /** How a metric is asked: everything of a {@link Population} but the counted metric itself. */
    record Asked(
            List<Population.Place> orgs,
            List<String> slices,
            @Nullable String split,
            Period period,
            boolean byMonth,
            @Nullable UUID campaign) {
        Population of(Counted<?, ?> metric) {
            return new Population(metric, orgs, slices, split, period, byMonth, campaign);
        }

        Asked at(Population.Place only) {
            return new Asked(List.of(only), slices, split, period, byMonth, campaign);
        }
    }

    /** What holds at a period's end, and shares of what was due, end at the latest today. */
    static Period effective(Metric metric, Period period, LocalDate today) {
        boolean flow = metric instanceof Counted<?, ?> counted && counted.shape() == Shape.FLOW;
        return flow ? period : period.endingBy(today);
    }

    Map<Cells.Cell, Tally> of(Metric metric, Asked asked) throws SQLException {
        if (metric instanceof Counted<?, ?> counted) {
            return Cells.of(connection, generation, asked.of(counted));
        }
        Quotient quotient = (Quotient) metric;
        Counted<?, ?> numerator = catalogue.counted(quotient.numerator());
        Population above = asked.of(numerator).of(numerator, quotient.numeratorSlices());
        return shares(
                Cells.of(connection, generation, above),
                Cells.of(connection, generation, asked.of(catalogue.counted(quotient.denominator()))));
    }

    private static Map<Cells.Cell, Tally> shares(Map<Cells.Cell, Tally> above, Map<Cells.Cell, Tally> below) {
        Map<Cells.Cell, Tally> shares = new HashMap<>();
        Map<Cells.Cell, Long> numerators = new HashMap<>();
        above.forEach((cell, tally) -> numerators.merge(plain(cell, below), tally.count(), Long::sum));
        Set<Cells.Cell> all = new HashSet<>(below.keySet());
        all.addAll(numerators.keySet());
        for (Cells.Cell cell : all) {
            Tally denominator = below.get(cell);
            shares.put(
                    cell,
                    Tally.share(numerators.getOrDefault(cell, 0L), denominator == null ? 0 : denominator.count()));
        }
        return shares;
    }

    /** A numerator that is limited to a slice of its own stands for the undivided denominator. */
    private static Cells.Cell plain(Cells.Cell cell, Map<Cells.Cell, Tally> below) {
        if (below.containsKey(cell)) {
            return cell;
        }
        Cells.Cell undivided = new Cells.Cell(cell.org(), "", cell.month());
        return below.containsKey(undivided) ? undivided : cell;
    }

    /** What it comes to when there is nothing: no share, no median, no persons. */
    Tally empty(Metric metric) {
        if (metric instanceof Counted<?, ?> counted) {
            boolean counts = counted.reckoning() == Reckoning.SUM || counted.reckoning() == Reckoning.DISTINCT;
            return counts ? Tally.counted(0) : Tally.measured(null, 0);
        }
        return Tally.share(0, 0);
    }

    /** Whether what is at the organization itself is the whole less its parts. */
    boolean addsUp(Metric metric) {
        return metric instanceof Counted<?, ?> counted && counted.reckoning() == Reckoning.SUM;
    }
}
