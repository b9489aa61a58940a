package org.qingfeng.kit.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * The calendar and rule parameters that hold now: what is shipped, until the directory's events replace it. A reader
 * that needs both takes {@link #content()} once, so that an exchange in between cannot mix them.
 */
@ApplicationScoped
public class CurrentCalendar {
    /** One state of both, exchanged as a whole. */
    public record Content(WorkingDays workingDays, RuleParameters ruleParameters) {}

    private final Warning warning;
    private volatile Content content = new Content(WorkingDays.shipped(), RuleParameters.shipped());

    @Inject
    CurrentCalendar(WarningSettings settings) {
        this(new Warning(settings.workingDays(), settings.percent()));
    }

    CurrentCalendar(Warning warning) {
        this.warning = warning;
    }

    public Content content() {
        return content;
    }

    public WorkingDays workingDays() {
        return content().workingDays();
    }

    /** From when lights are yellow here. */
    public Warning warning() {
        return warning;
    }

    public RuleParameters ruleParameters() {
        return content().ruleParameters();
    }

    /** The deadline of this term as it stands on this day, with the installation's warning thresholds. */
    public Deadline deadline(RunningTerm term, LocalDate today) {
        return term.at(today, workingDays(), warning);
    }

    /** Puts these in place of everything that held. */
    public synchronized void replace(WorkingDays workingDays, RuleParameters ruleParameters) {
        content = new Content(workingDays, ruleParameters);
    }

    public synchronized void replace(CalendarYear year) {
        content = new Content(content.workingDays().with(year), content.ruleParameters());
    }

    public synchronized void replace(RuleParameter parameter) {
        content = new Content(content.workingDays(), content.ruleParameters().with(parameter));
    }
}
