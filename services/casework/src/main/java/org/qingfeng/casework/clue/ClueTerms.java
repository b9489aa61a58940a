package org.qingfeng.casework.clue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.calendar.CurrentCalendar;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.calendar.RuleParameter;
import org.qingfeng.kit.calendar.RunningTerm;
import org.qingfeng.kit.calendar.WorkingDays;
import org.qingfeng.kit.clock.BusinessDate;

/** The clocks of a clue (domain B.5): when a step is due, and how its deadline stands today. */
@ApplicationScoped
class ClueTerms {
    static final String OPINION = "CLUE_OPINION";
    static final String REPLY = "INQUIRY_REPLY";
    static final String REPORT = "INQUIRY_REPORT";
    static final String VERIFICATION = "VERIFY_DEFAULT";
    static final String EXTENSION = "VERIFY_EXT";
    static final String REVIEW = "HOLD_REVIEW";

    @Inject
    CurrentCalendar calendar;

    @Inject
    BusinessDate businessDate;

    LocalDate today() {
        return businessDate.today();
    }

    /** The last day of the rule's term, by the parameter in force on the day it begins. */
    LocalDate due(String rule, LocalDate from) {
        CurrentCalendar.Content content = calendar.content();
        RuleParameter parameter = content.ruleParameters()
                .on(rule, from)
                .orElseThrow(() -> new IllegalStateException("no rule parameter " + rule + " on " + from));
        return parameter.term().endAfter(from, content.workingDays());
    }

    Deadline of(Clock clock) {
        RunningTerm term = RunningTerm.until(clock.rule(), clock.startedOn(), clock.dueOn())
                .settledOn(clock.settledOn());
        return calendar.deadline(term, today());
    }

    /** The clock that runs, or the last that ran. */
    @Nullable
    Deadline of(Clue clue) {
        Clock clock = clue.currentClock();
        return clock == null ? null : of(clock);
    }

    List<Deadline> all(Clue clue) {
        return clue.clocks.stream().map(this::of).toList();
    }

    /** The last due date for which today lies within the working days of the warning. */
    LocalDate yellowUntil() {
        WorkingDays days = calendar.workingDays();
        int warned = calendar.warning().workingDays();
        LocalDate due = today();
        while (!days.minusWorkingDays(due.plusDays(1), warned).isAfter(today())) {
            due = due.plusDays(1);
        }
        return due;
    }

    int yellowPercent() {
        return calendar.warning().percent();
    }
}
