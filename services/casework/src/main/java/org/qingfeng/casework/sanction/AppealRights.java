package org.qingfeng.casework.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.calendar.CurrentCalendar;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.calendar.RuleParameter;
import org.qingfeng.kit.calendar.RunningTerm;
import org.qingfeng.kit.clock.BusinessDate;

/** The right to appeal and its term, told with every sanction (domain B.7, G6). */
@ApplicationScoped
class AppealRights {
    private static final String APPLY = "RECONSIDER_APPLY";

    @Inject
    CurrentCalendar calendar;

    @Inject
    BusinessDate businessDate;

    SanctionView.AppealRight of(Sanction sanction) {
        return switch (sanction.family) {
            case PARTY ->
                new SanctionView.AppealRight("向批准或决定处分的党组织申诉 appeal to the party organization that decided", null);
            case GOVERNMENTAL ->
                new SanctionView.AppealRight(
                        "收到决定之日起一个月内向作出决定的监察机关申请复审 reconsideration by the organ that decided", term(sanction));
            case UNIT -> new SanctionView.AppealRight("向作出决定的机关申请复核 review by the unit that decided", null);
        };
    }

    private @Nullable Deadline term(Sanction sanction) {
        LocalDate delivered = sanction.deliveredOn;
        if (delivered == null) {
            return null;
        }
        return calendar.ruleParameters()
                .on(APPLY, delivered)
                .map(RuleParameter::term)
                .map(term -> calendar.deadline(
                        RunningTerm.of(APPLY, delivered, term)
                                .settledOn(sanction.state().isEffective() ? null : sanction.endedOn),
                        businessDate.today()))
                .orElse(null);
    }
}
