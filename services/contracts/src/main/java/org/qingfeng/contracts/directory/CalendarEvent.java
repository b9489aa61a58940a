package org.qingfeng.contracts.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * The working days of one year, as the yearly notice swaps them.
 *
 * @param off weekdays on which nobody works
 * @param work weekend days that are working days
 * @param basis the notice that orders it
 */
public record CalendarEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        int year,
        List<LocalDate> off,
        List<LocalDate> work,
        String basis,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
