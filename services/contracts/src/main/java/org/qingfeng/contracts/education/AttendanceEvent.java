package org.qingfeng.contracts.education;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * One person's attendance 出席 of one event. It copies what its numbers need of the event and is told again when that
 * changes. There is none of an event that was not held.
 *
 * @param orgCode the person's unit on the day of the event
 * @param state ATTENDED, MADE_UP and GUEST are person-times 人次; ABSENT and EXCUSED are not
 * @param kind of the event, with its mode, film, host, campaign and day
 * @param rostered whether he should have come: a guest was not on the roster
 * @param attendedOn the day by which it counts: of the event, or of the session that made it up; null while absent
 * @param madeUpAt that session
 */
public record AttendanceEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        UUID eventId,
        String kind,
        @Nullable String mode,
        @Nullable UUID filmId,
        OrgCode hostOrgCode,
        @Nullable UUID campaignId,
        LocalDate heldOn,
        PersonRef person,
        boolean rostered,
        @Nullable LocalDate attendedOn,
        @Nullable UUID madeUpAt,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
