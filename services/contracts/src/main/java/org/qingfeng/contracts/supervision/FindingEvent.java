package org.qingfeng.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A finding 发现问题 of a task's check, a topic, a hearing or a field visit; its text is read in supervision alone.
 *
 * @param number given when it is raised, what others may show of it
 * @param orgCode where it was found
 * @param originKind TASK, TOPIC, HEARING or FIELD_VISIT
 * @param outcome PROBLEM, LETTER, FORM_ACT, CLUE, TASK or RECTIFIED: what is to come of it
 * @param takenOn the day on which what came of it was taken on elsewhere
 */
public record FindingEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String number,
        String originKind,
        UUID originId,
        String outcome,
        LocalDate raisedOn,
        @Nullable LocalDate takenOn,
        @Nullable LocalDate closedOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
