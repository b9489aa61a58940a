package org.qingfeng.kit.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term that began, with what has happened to it. {@link #at} derives the deadline of a given day.
 *
 * @param term how long it runs; none when the due date itself was set
 * @param setDue the due date when it was set by a plan
 * @param extensions terms added at the end, in their order
 * @param settledOn the day on which it was met or waived; none while it runs
 */
public record RunningTerm(
        String rule,
        LocalDate startedOn,
        @Nullable Term term,
        @Nullable LocalDate setDue,
        List<Suspension> suspensions,
        List<Term> extensions,
        @Nullable LocalDate settledOn) {
    public RunningTerm {
        if ((term == null) == (setDue == null)) {
            throw new IllegalArgumentException(rule + ": either a term or a due date");
        }
        suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
        requireNoOverlap(rule, suspensions);
        extensions = List.copyOf(extensions);
    }

    public static RunningTerm of(String rule, LocalDate startedOn, Term term) {
        return new RunningTerm(rule, startedOn, term, null, List.of(), List.of(), null);
    }

    /** A due date that a plan or a decision sets. */
    public static RunningTerm until(String rule, LocalDate startedOn, LocalDate due) {
        return new RunningTerm(rule, startedOn, null, due, List.of(), List.of(), null);
    }

    public RunningTerm suspended(List<Suspension> all) {
        return new RunningTerm(rule, startedOn, term, setDue, all, extensions, settledOn);
    }

    public RunningTerm extendedBy(Term... all) {
        return new RunningTerm(rule, startedOn, term, setDue, suspensions, List.of(all), settledOn);
    }

    /** Met or waived on that day; null while it runs. */
    public RunningTerm settledOn(@Nullable LocalDate day) {
        return new RunningTerm(rule, startedOn, term, setDue, suspensions, extensions, day);
    }

    public Deadline at(LocalDate today, WorkingDays calendar) {
        return at(today, calendar, Warning.DEFAULT);
    }

    public Deadline at(LocalDate today, WorkingDays calendar, Warning warning) {
        LocalDate day = settledOn == null || settledOn.isAfter(today) ? today : settledOn;
        LocalDate due = statutoryDue(day, calendar);
        return new Deadline(
                rule,
                startedOn,
                calendar.workingDayOnOrBefore(due),
                due,
                Math.toIntExact(ChronoUnit.DAYS.between(day, due)),
                calendar.workingDaysBetween(day, due),
                day.equals(today) && suspensions.stream().anyMatch(suspension -> suspension.covers(today)),
                calendar.provisional(startedOn, due),
                light(today, due, calendar, warning));
    }

    private Light light(LocalDate today, LocalDate due, WorkingDays calendar, Warning warning) {
        if (settledOn != null && !settledOn.isAfter(today)) {
            return Light.GREY;
        }
        if (today.isAfter(due)) {
            return Light.RED;
        }
        return today.isBefore(warning.from(startedOn, due, calendar)) ? Light.GREEN : Light.YELLOW;
    }

    /** Each suspension that began in time moves the due date by its days; then the extensions follow. */
    private LocalDate statutoryDue(LocalDate day, WorkingDays calendar) {
        LocalDate due = term == null ? Objects.requireNonNull(setDue) : term.endAfter(startedOn, calendar);
        for (Suspension suspension : suspensions) {
            if (!suspension.from().isAfter(day) && !suspension.from().isAfter(due)) {
                due = moved(due, suspension.from(), suspension.untilAsOf(day), calendar);
            }
        }
        for (Term extension : extensions) {
            due = extension.endAfter(due, calendar);
        }
        return due;
    }

    private LocalDate moved(LocalDate due, LocalDate from, LocalDate until, WorkingDays calendar) {
        if (term != null && term.unit() == Term.Unit.WORKING_DAY) {
            int lost = calendar.workingDaysBetween(from.minusDays(1), until.minusDays(1));
            return calendar.plusWorkingDays(due, lost);
        }
        return due.plusDays(ChronoUnit.DAYS.between(from, until));
    }

    private static void requireNoOverlap(String rule, List<Suspension> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            LocalDate resumed = ordered.get(i - 1).until();
            if (resumed == null || resumed.isAfter(ordered.get(i).from())) {
                throw new IllegalArgumentException(rule + ": suspended again before it was resumed");
            }
        }
    }
}
