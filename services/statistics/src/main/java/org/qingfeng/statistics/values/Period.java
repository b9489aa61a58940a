package org.qingfeng.statistics.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From one day to another, both inclusive. */
public record Period(LocalDate from, LocalDate to) {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    Period endingBy(LocalDate day) {
        return to.isAfter(day) ? new Period(from, day) : this;
    }

    /** The month in which it ends, as far as the other one reaches: what today cut off is asked for again. */
    Period endingAsLateAs(Period other) {
        LocalDate end = YearMonth.from(to).atEndOfMonth();
        return new Period(from, end.isAfter(other.to) ? other.to : end);
    }

    boolean isEmpty() {
        return from.isAfter(to);
    }

    /** The months that lie wholly inside; null if there is none. */
    @Nullable
    Period wholeMonths() {
        LocalDate first = from.getDayOfMonth() == 1
                ? from
                : YearMonth.from(from).plusMonths(1).atDay(1);
        LocalDate last = isMonthEnd(to) ? to : YearMonth.from(to).minusMonths(1).atEndOfMonth();
        return first.isAfter(last) ? null : new Period(first, last);
    }

    /** What is left of it before and after its whole months. */
    List<Period> edges() {
        Period whole = wholeMonths();
        if (whole == null) {
            return isEmpty() ? List.of() : byMonth();
        }
        List<Period> edges = new ArrayList<>();
        if (from.isBefore(whole.from)) {
            edges.add(new Period(from, whole.from.minusDays(1)));
        }
        if (to.isAfter(whole.to)) {
            edges.add(new Period(whole.to.plusDays(1), to));
        }
        return edges;
    }

    /** Its months, the first and the last cut to it. */
    List<Period> byMonth() {
        List<Period> months = new ArrayList<>();
        for (LocalDate at = from;
                !at.isAfter(to);
                at = YearMonth.from(at).plusMonths(1).atDay(1)) {
            LocalDate end = YearMonth.from(at).atEndOfMonth();
            months.add(new Period(at, end.isAfter(to) ? to : end));
        }
        return months;
    }

    boolean isMonth() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
    }

    boolean isQuarter() {
        return spans(MONTHS_OF_QUARTER);
    }

    boolean isYear() {
        return spans(MONTHS_OF_YEAR);
    }

    /** One calendar month, quarter or year. */
    boolean isWhole() {
        return isMonth() || isQuarter() || isYear();
    }

    private boolean spans(int months) {
        YearMonth first = YearMonth.from(from);
        return from.getDayOfMonth() == 1
                && (first.getMonthValue() - 1) % months == 0
                && to.equals(first.plusMonths(months - 1).atEndOfMonth());
    }

    /** The months of its quarter, or the quarters of its year; itself for a year. */
    List<Period> siblings() {
        if (isYear() || !isWhole()) {
            return List.of(this);
        }
        int length = isMonth() ? 1 : MONTHS_OF_QUARTER;
        int around = isMonth() ? MONTHS_OF_QUARTER : MONTHS_OF_YEAR;
        YearMonth first = YearMonth.from(from).minusMonths((from.getMonthValue() - 1) % around);
        List<Period> siblings = new ArrayList<>();
        for (int month = 0; month < around; month += length) {
            YearMonth begins = first.plusMonths(month);
            siblings.add(
                    new Period(begins.atDay(1), begins.plusMonths(length - 1).atEndOfMonth()));
        }
        return siblings;
    }

    static boolean isMonthEnd(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }

    static int month(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }
}
