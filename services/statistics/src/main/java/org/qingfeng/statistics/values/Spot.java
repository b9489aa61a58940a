package org.qingfeng.statistics.values;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * One cell of a table.
 *
 * @param only exactly the organization, without what it contains
 * @param slice {@code dimension:value}, if it is limited to one
 */
record Spot(
        OrgCode org, boolean only, Period period, @Nullable String slice) {
    static Spot of(Question question) {
        String slice = question.where().isEmpty() ? null : question.where().get(0);
        return new Spot(question.org(), question.orgOnly(), question.period(), slice);
    }

    /** The cell of a group's row. */
    static Spot of(Question question, String key) {
        Spot whole = of(question);
        String dimension = question.dimension();
        if (dimension != null) {
            return whole.sliced(dimension + ':' + key);
        }
        if (question.byMonth()) {
            YearMonth month = YearMonth.parse(key);
            return whole.in(new Period(month.atDay(1), month.atEndOfMonth()));
        }
        return key.equals(Groups.SELF)
                ? new Spot(question.org(), true, whole.period, whole.slice)
                : whole.at(OrgCode.of(key));
    }

    Spot at(OrgCode other) {
        return new Spot(other, false, period, slice);
    }

    Spot in(Period other) {
        return new Spot(org, only, other, slice);
    }

    Spot sliced(String other) {
        return new Spot(org, only, period, other);
    }

    Population.Place place() {
        return only ? Places.only(org) : Places.subtree(org);
    }

    /** The dimension of its slice, as counters and facts prefix it. */
    @Nullable
    String split() {
        return slice == null ? null : slice.substring(0, slice.indexOf(':') + 1);
    }

    /** Town or higher, whole quarter or year: too many people to tell one of them. */
    boolean isExact() {
        return !only && org.level().compareTo(OrgCode.Level.TOWN) <= 0 && (period.isQuarter() || period.isYear());
    }
}
