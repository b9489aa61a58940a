package org.qingfeng.casework.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.calendar.CurrentCalendar;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.calendar.Light;
import org.qingfeng.kit.calendar.RunningTerm;
import org.qingfeng.kit.calendar.Suspension;
import org.qingfeng.kit.calendar.Term;
import org.qingfeng.kit.clock.BusinessDate;

/** The clocks of a case as they stand today (domain B.6); derived from its steps when read, never stored. */
@ApplicationScoped
class CaseTerms {
    private static final String INVESTIGATE = "INVESTIGATE_DEFAULT";
    private static final String INVESTIGATE_EXT = "INVESTIGATE_EXT";
    private static final String TRIAL = "TRIAL";
    private static final String TRIAL_EXT = "TRIAL_EXT";
    private static final String ANNOUNCE = "ANNOUNCE";
    private static final String EXEC_CHANGE = "EXEC_CHANGE";
    private static final String EXEC_REPORT = "EXEC_REPORT";

    @Inject
    CurrentCalendar calendar;

    @Inject
    BusinessDate businessDate;

    LocalDate today() {
        return businessDate.today();
    }

    /** How many days the rule allows for an extension of this stage. */
    int longestExtension(CaseState stage, LocalDate on) {
        String rule = stage == CaseState.TRIAL ? TRIAL_EXT : INVESTIGATE_EXT;
        return calendar.ruleParameters()
                .on(rule, on)
                .map(parameter -> parameter.value().intValueExact())
                .orElse(0);
    }

    /** Every clock that has begun, in the order of its beginning. */
    List<Deadline> of(Case file) {
        List<Deadline> all = new ArrayList<>();
        if (file.filedOn != null) {
            all.add(investigation(file, file.filedOn));
        }
        trial(file).ifPresent(all::add);
        if (file.concludedOn != null) {
            LocalDate decided = file.concludedOn;
            settled(ANNOUNCE, decided, file.announcedOn, file).ifPresent(all::add);
            if (file.changesPost) {
                settled(EXEC_CHANGE, decided, file.executedOn, file).ifPresent(all::add);
            }
            if (file.outcome == CaseOutcome.SANCTION) {
                settled(EXEC_REPORT, decided, file.executionReportedOn, file).ifPresent(all::add);
            }
        }
        return all;
    }

    /** The one that ends first of those that run, or else the last that was met. */
    @Nullable
    Deadline next(List<Deadline> all) {
        return all.stream()
                .filter(deadline -> deadline.light() != Light.GREY)
                .min(java.util.Comparator.comparing(Deadline::statutoryDue))
                .orElse(all.isEmpty() ? null : all.get(all.size() - 1));
    }

    /** From the filing to the report; it does not run while the case is suspended or with others. */
    private Deadline investigation(Case file, LocalDate filedOn) {
        boolean open = List.of(CaseState.APPROVED, CaseState.INVESTIGATING, CaseState.SUSPENDED)
                .contains(file.state());
        RunningTerm term = RunningTerm.of(INVESTIGATE, filedOn, term(INVESTIGATE, filedOn))
                .suspended(pauses(file))
                .extendedBy(extension(file, CaseState.INVESTIGATING))
                .settledOn(open ? null : lastLeft(file, CaseState.INVESTIGATING));
        return calendar.deadline(term, today());
    }

    /** From the hand-over to the end of the trial, the county's review included. */
    private Optional<Deadline> trial(Case file) {
        return last(file, e -> e.state().equals(CaseState.TRIAL.name())).map(begun -> {
            boolean open = file.state() == CaseState.TRIAL || file.state() == CaseState.COUNTY_REVIEW;
            RunningTerm term = RunningTerm.of(TRIAL, begun.on(), term(TRIAL, begun.on()))
                    .extendedBy(extension(file, CaseState.TRIAL))
                    .settledOn(open ? null : firstAfter(file, begun));
            return calendar.deadline(term, today());
        });
    }

    private Optional<Deadline> settled(String rule, LocalDate start, @Nullable LocalDate met, Case file) {
        LocalDate waived = file.state() == CaseState.VOIDED ? lastOn(file) : null;
        RunningTerm term = RunningTerm.of(rule, start, term(rule, start)).settledOn(met == null ? waived : met);
        return Optional.of(calendar.deadline(term, today()));
    }

    private Term term(String rule, LocalDate on) {
        return calendar.ruleParameters()
                .on(rule, on)
                .orElseThrow(() -> new IllegalStateException("no rule parameter " + rule + " on " + on))
                .term();
    }

    private static Term[] extension(Case file, CaseState stage) {
        return file.extensions.stream()
                .filter(e -> e.stage() == stage)
                .map(e -> new Term(e.days(), Term.Unit.DAY))
                .toArray(Term[]::new);
    }

    /** Times in which nobody could investigate: 中止, and while the file lay with the trial until it was returned. */
    private static List<Suspension> pauses(Case file) {
        List<Suspension> pauses = new ArrayList<>();
        LocalDate since = null;
        for (StateEntry entry : file.stateHistory) {
            boolean away = entry.state().equals(CaseState.SUSPENDED.name())
                    || entry.state().equals(CaseState.TRIAL.name());
            boolean back = entry.state().equals(CaseState.INVESTIGATING.name());
            if (away && since == null) {
                since = entry.on();
            }
            if (back && since != null) {
                pauses.add(new Suspension(since, entry.on()));
                since = null;
            }
        }
        if (since != null && file.state() == CaseState.SUSPENDED) {
            pauses.add(new Suspension(since, null));
        }
        return pauses;
    }

    /** When the investigation was left for the last time: its report, or what ended it otherwise. */
    private static LocalDate lastLeft(Case file, CaseState state) {
        List<StateEntry> history = file.stateHistory;
        for (int i = history.size() - 2; i >= 0; i--) {
            if (history.get(i).state().equals(state.name())) {
                return history.get(i + 1).on();
            }
        }
        return lastOn(file);
    }

    private static LocalDate firstAfter(Case file, StateEntry begun) {
        List<StateEntry> history = file.stateHistory;
        return history.subList(history.lastIndexOf(begun) + 1, history.size()).stream()
                .filter(e -> !e.state().equals(CaseState.COUNTY_REVIEW.name()))
                .map(StateEntry::on)
                .findFirst()
                .orElse(lastOn(file));
    }

    private static Optional<StateEntry> last(Case file, Predicate<StateEntry> wanted) {
        List<StateEntry> found = file.stateHistory.stream().filter(wanted).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private static LocalDate lastOn(Case file) {
        return file.stateHistory.get(file.stateHistory.size() - 1).on();
    }
}
