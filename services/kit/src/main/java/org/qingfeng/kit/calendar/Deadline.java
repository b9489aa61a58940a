package org.qingfeng.kit.calendar;

import java.time.LocalDate;

/**
 * What a record with a term shows of it; derived when read, never stored.
 *
 * @param rule code of the rule parameter, or of the plan, that sets the term
 * @param plannedDue the statutory due date, or the working day before it when that is none
 * @param statutoryDue last day in time; it does not move because of rest days, only by suspension and extension
 * @param remainingDays calendar days from today (or from the day it was settled) to the statutory due; negative when late
 * @param remainingWorkingDays the same in working days
 * @param suspended the term does not run today
 * @param provisional a year it touches has no calendar yet, so that holidays are not taken into account
 */
public record Deadline(
        String rule,
        LocalDate startedOn,
        LocalDate plannedDue,
        LocalDate statutoryDue,
        int remainingDays,
        int remainingWorkingDays,
        boolean suspended,
        boolean provisional,
        Light light) {}
