package org.qingfeng.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.calendar.CurrentCalendar;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.calendar.RuleParameter;
import org.qingfeng.kit.calendar.RunningTerm;
import org.qingfeng.kit.clock.BusinessDate;

/** The clocks of a complaint (domain B.4): five days to pass it on, fifteen to tell a reporter in real name, twice. */
@ApplicationScoped
class ComplaintTerms {
    static final String HAND_OVER = "UPPER_REPORT";
    static final String NOTICE = "REALNAME_ACCEPT";
    static final String FEEDBACK = "REALNAME_FEEDBACK";

    @Inject
    CurrentCalendar calendar;

    @Inject
    BusinessDate businessDate;

    /** The last day of the rule's term, by the parameter in force on the day it begins. */
    LocalDate due(String rule, LocalDate from) {
        CurrentCalendar.Content content = calendar.content();
        RuleParameter parameter = content.ruleParameters()
                .on(rule, from)
                .orElseThrow(() -> new IllegalStateException("no rule parameter " + rule + " on " + from));
        return parameter.term().endAfter(from, content.workingDays());
    }

    /** Its terms as they stand today, in the order in which they begin. */
    List<Deadline> of(Complaint complaint) {
        List<Deadline> all = new ArrayList<>();
        all.add(deadline(HAND_OVER, complaint.receivedOn, complaint.handOverDueOn, passedOn(complaint)));
        if (complaint.noticeDueOn != null) {
            all.add(deadline(NOTICE, complaint.receivedOn, complaint.noticeDueOn, complaint.noticedOn));
        }
        if (complaint.feedbackDueOn != null && complaint.concludedOn != null) {
            all.add(deadline(FEEDBACK, complaint.concludedOn, complaint.feedbackDueOn, complaint.fedBackOn));
        }
        return all;
    }

    /** Passed on, or found to need no passing on. */
    private static @Nullable LocalDate passedOn(Complaint complaint) {
        return complaint.handedOverOn == null ? complaint.classifiedOn : complaint.handedOverOn;
    }

    private Deadline deadline(String rule, LocalDate from, LocalDate due, @Nullable LocalDate settled) {
        return calendar.deadline(RunningTerm.until(rule, from, due).settledOn(settled), businessDate.today());
    }
}
