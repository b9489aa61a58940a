package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.education.AttendanceEvent;
import org.qingfeng.contracts.education.EducationEvent;
import org.qingfeng.contracts.education.IntegrityTalkEvent;

/** The filters that the numbers of education share (domain A.3, "counts in these states"; C8). */
final class EducationCounting {
    private static final Set<String> HELD = Set.of("HELD", "COMPLETED", "ARCHIVED");
    private static final Set<String> TALKED = Set.of("HELD", "RECORDED", "CLOSED");
    private static final Set<String> CAME = Set.of("ATTENDED", "MADE_UP", "GUEST");
    private static final Set<String> CONFERENCES_AND_TRAININGS = Set.of("WARNING_CONFERENCE", "INTEGRITY_TRAINING");
    private static final String SCREENING = "FILM_SCREENING";
    private static final String HEART_TO_HEART = "HEART_TO_HEART";
    private static final String DUTY = "DUTY";

    private EducationCounting() {}

    /** Held, and an event of its own: a make-up session only completes the attendance of its first one. */
    static boolean isHeld(EducationEvent event) {
        return HELD.contains(event.state()) && event.makeUpOf() == null;
    }

    static boolean isConferenceOrTraining(EducationEvent event) {
        return CONFERENCES_AND_TRAININGS.contains(event.kind());
    }

    static boolean isSpecialTraining(EducationEvent event) {
        return "SPECIAL_TRAINING".equals(event.kind());
    }

    static boolean isScreening(EducationEvent event) {
        return SCREENING.equals(event.kind());
    }

    static boolean isScreening(AttendanceEvent attendance) {
        return SCREENING.equals(attendance.kind());
    }

    /** A screening without a film from the list is a title of its own. */
    static String film(EducationEvent event) {
        return String.valueOf(event.filmId() == null ? event.id() : event.filmId());
    }

    static boolean came(AttendanceEvent attendance) {
        return CAME.contains(attendance.state());
    }

    static boolean isCovered(AttendanceEvent attendance) {
        return came(attendance) && attendance.rostered();
    }

    /** Everybody who should have come to what was held. */
    static List<Due> due(EducationEvent event) {
        return !isHeld(event)
                ? List.of()
                : IntStream.range(0, event.roster().size())
                        .mapToObj(i -> new Due(event, i))
                        .toList();
    }

    static boolean isHeartToHeart(IntegrityTalkEvent talk) {
        return TALKED.contains(talk.state()) && HEART_TO_HEART.equals(talk.type());
    }

    /** M13: held by the discipline secretary with at least one head of a village's party organization. */
    static boolean isWithVillageHead(IntegrityTalkEvent talk) {
        return TALKED.contains(talk.state())
                && DUTY.equals(talk.type())
                && talk.interviewers().stream().anyMatch(IntegrityTalkEvent.Interviewer::disciplineSecretary)
                && talk.interviewees().stream().anyMatch(IntegrityTalkEvent.Interviewee::villageTopLeader);
    }

    /** M22: everybody talked with in a talk of 履职, 任前 or 节前. */
    static List<Talked> talkedWith(IntegrityTalkEvent talk) {
        return !TALKED.contains(talk.state()) || HEART_TO_HEART.equals(talk.type())
                ? List.of()
                : IntStream.range(0, talk.interviewees().size())
                        .mapToObj(i -> new Talked(talk, i))
                        .toList();
    }

    /** Those of them that M13 is about, so that M22 cannot be fewer. */
    static List<Talked> villageHeads(IntegrityTalkEvent talk) {
        return !isWithVillageHead(talk)
                ? List.of()
                : talkedWith(talk).stream()
                        .filter(t -> t.interviewee().villageTopLeader())
                        .toList();
    }

    record Due(EducationEvent event, int number) {
        String part() {
            return Integer.toString(number);
        }

        @Nullable
        LocalDate heldOn() {
            return event.heldOn();
        }

        String kind() {
            return event.kind();
        }
    }

    record Talked(IntegrityTalkEvent talk, int number) {
        private IntegrityTalkEvent.Interviewee interviewee() {
            return talk.interviewees().get(number);
        }

        String part() {
            return Integer.toString(number);
        }

        @Nullable
        LocalDate heldOn() {
            return talk.heldOn();
        }

        OrgCode org() {
            return interviewee().orgCode();
        }

        String type() {
            return talk.type();
        }

        /** Of the first, to whom the talk is ascribed. */
        @Nullable
        String interviewerPost() {
            return talk.interviewers().isEmpty()
                    ? null
                    : talk.interviewers().get(0).post();
        }
    }
}
