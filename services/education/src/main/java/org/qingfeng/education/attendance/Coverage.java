package org.qingfeng.education.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.event.Event;
import org.qingfeng.kit.person.PersonSnapshot;

/** 覆盖面: who should have come and did, and who still must. */
@Schema(description = "应到与实到 Who should come, who did, and who still must")
public record Coverage(
        UUID eventId,
        @Schema(description = "应到人数 Due", examples = "120") int due,

        @Schema(description = "出席 Attended", examples = "111")
        long attended,

        @Schema(description = "已补课 Made up", examples = "6") long madeUp,

        @Schema(description = "请假未补 Excused", examples = "2")
        long excused,

        @Schema(description = "缺席未补 Absent", examples = "1") long absent,

        @Schema(description = "未登记 Not recorded yet", examples = "0")
        long unrecorded,

        @Schema(description = "列席 Guests", examples = "3") long guests,

        @Schema(description = "覆盖率（%），没有应到人员时为空 Covered, in percent", examples = "97.5") @Nullable
        BigDecimal percent,

        @Schema(description = "尚须补课的人员 Who still must make it up")
        List<PersonSnapshot> outstanding) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Coverage of(Event event, List<PersonSnapshot> roster, List<Attendance> attendances) {
        Map<UUID, Attendance> known = attendances.stream()
                .filter(one -> one.eventId.equals(event.id))
                .collect(Collectors.toMap(one -> one.personId, Function.identity()));
        List<PersonSnapshot> outstanding = roster.stream()
                .filter(person -> !isPresent(known.get(person.personId())))
                .toList();
        long attended = count(known, AttendanceState.ATTENDED);
        long madeUp = count(known, AttendanceState.MADE_UP);
        return new Coverage(
                event.id,
                roster.size(),
                attended,
                madeUp,
                count(known, AttendanceState.EXCUSED),
                count(known, AttendanceState.ABSENT),
                roster.stream()
                        .filter(person -> !known.containsKey(person.personId()))
                        .count(),
                count(known, AttendanceState.GUEST),
                roster.isEmpty()
                        ? null
                        : HUNDRED.multiply(BigDecimal.valueOf(attended + madeUp))
                                .divide(BigDecimal.valueOf(roster.size()), 1, RoundingMode.HALF_UP),
                outstanding);
    }

    private static boolean isPresent(@Nullable Attendance attendance) {
        return attendance != null && attendance.isPresence();
    }

    private static long count(Map<UUID, Attendance> known, AttendanceState state) {
        return known.values().stream().filter(one -> one.state() == state).count();
    }
}
