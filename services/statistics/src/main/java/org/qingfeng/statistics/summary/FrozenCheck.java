package org.qingfeng.statistics.summary;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Name;
import org.qingfeng.statistics.periods.FrozenFigures;
import org.qingfeng.statistics.values.Confidential;

/**
 * Whether the summary's numbers are, in the months that were frozen, what they were then (domain A.3, last paragraph). What
 * differs was corrected since; that stands in the list of corrections and is no fault (decision 132).
 */
@Singleton
class FrozenCheck {
    private static final String CODE = "FROZEN";
    private static final Name NAME = new Name(
            "封账月份的数字与封账时相同，不同的列入更正", "figures of frozen months are as they were frozen, or listed as corrected");

    private final FrozenFigures figures;
    private final Catalogue catalogue;

    @Inject
    FrozenCheck(FrozenFigures figures, Catalogue catalogue) {
        this.figures = figures;
        this.catalogue = catalogue;
    }

    SummaryView.CheckView of(Scope scope) {
        if (!figures.anyFrom(scope.period().from())) {
            return view("NOT_FROZEN", null, null);
        }
        List<FrozenFigures.Difference> differences = figures.differences(
                scope.org(),
                YearMonth.from(scope.period().from()),
                YearMonth.from(scope.period().to()),
                metrics(scope));
        return differences.isEmpty()
                ? view("PASSED", BigDecimal.ZERO, null)
                : view("CORRECTED", BigDecimal.valueOf(differences.size()), corrections(differences.get(0), scope));
    }

    /** Those whose records the caller may list. */
    private List<String> metrics(Scope scope) {
        return AnnualSummary.SECTIONS.stream()
                .flatMap(section -> section.slots().stream())
                .map(Slot::metric)
                .distinct()
                .filter(code -> catalogue
                        .metric(code)
                        .filter(metric -> !Confidential.hides(metric, scope.caller()))
                        .isPresent())
                .toList();
    }

    private static String corrections(FrozenFigures.Difference first, Scope scope) {
        return "/api/statistics/v1/periods/" + first.month() + "/corrections?orgCode=" + scope.org();
    }

    private static SummaryView.CheckView view(String status, @Nullable BigDecimal differing, @Nullable String records) {
        return new SummaryView.CheckView(CODE, NAME, status, differing, null, records);
    }
}
