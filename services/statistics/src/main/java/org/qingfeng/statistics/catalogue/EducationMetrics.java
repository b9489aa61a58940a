package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.PERSON_TIMES;
import static org.qingfeng.statistics.catalogue.Unit.SCREENINGS;
import static org.qingfeng.statistics.catalogue.Unit.TIMES;
import static org.qingfeng.statistics.catalogue.Unit.TITLES;

import java.util.List;
import org.qingfeng.contracts.education.AttendanceEvent;
import org.qingfeng.contracts.education.EducationEvent;

/** The numbers of education events 教育活动 and of who came, all at the host. */
final class EducationMetrics {
    private static final Metric EVENTS = metric("education.events", "警示教育大会、廉政培训", "education events")
            .unit(TIMES)
            .means("期内召开的警示教育大会和廉政培训，补课不另计", "warning conferences and integrity trainings held; make-up sessions apart")
            .from(EducationEvent.class)
            .counts(EducationCounting::isHeld)
            .counts(EducationCounting::isConferenceOrTraining)
            .on(EducationEvent::heldOn)
            .by("kind", "类别", "kind", EducationEvent::kind)
            .basis("domain A.3 M21");

    private static final Metric TRAININGS = metric("education.trainings", "专题培训", "special trainings")
            .unit(TIMES)
            .means("期内举办的专题培训，请进来、走出去", "special trainings held, with lecturers invited or participants sent out")
            .from(EducationEvent.class)
            .counts(EducationCounting::isHeld)
            .counts(EducationCounting::isSpecialTraining)
            .on(EducationEvent::heldOn)
            .by("mode", "方式", "mode", EducationEvent::mode)
            .basis("domain A.7");

    private static final Metric FILMS = metric("education.films", "警示教育片", "films")
            .unit(TITLES)
            .means("期内放映的不同警示教育片", "distinct titles shown in the period")
            .from(EducationEvent.class)
            .counts(EducationCounting::isHeld)
            .counts(EducationCounting::isScreening)
            .on(EducationEvent::heldOn)
            .distinct(EducationCounting::film)
            .basis("domain A.3 M24");

    private static final Metric SHOWINGS = metric("education.films.screenings", "警示教育片放映", "film screenings")
            .unit(SCREENINGS)
            .means("期内放映警示教育片的场次，补课不另计", "screenings held; make-up sessions apart")
            .from(EducationEvent.class)
            .counts(EducationCounting::isHeld)
            .counts(EducationCounting::isScreening)
            .on(EducationEvent::heldOn)
            .basis("domain A.3 M24");

    private static final Metric VIEWERS = metric("education.films.viewers", "警示教育片观看", "viewers of films")
            .unit(PERSON_TIMES)
            .means("观看警示教育片的人次，含补看和列席", "person-times at screenings, those made up and guests included")
            .from(AttendanceEvent.class)
            .counts(EducationCounting::came)
            .counts(EducationCounting::isScreening)
            .on(AttendanceEvent::attendedOn)
            .at(AttendanceEvent::hostOrgCode)
            .basis("domain A.3 M24");

    private static final Metric ATTENDANCE = metric("education.attendance", "受教育", "attendance")
            .unit(PERSON_TIMES)
            .means("参加教育活动的人次，含补课和列席", "person-times at education events, those made up and guests included")
            .from(AttendanceEvent.class)
            .counts(EducationCounting::came)
            .on(AttendanceEvent::attendedOn)
            .at(AttendanceEvent::hostOrgCode)
            .by("kind", "类别", "kind", AttendanceEvent::kind)
            .basis("metrics.md, education.attendance");

    private static final Metric DUE = metric("education.attendance.due", "应到", "should attend")
            .unit(PERSON_TIMES)
            .means("期内活动的应到人次", "person-times on the rosters of what was held in the period")
            .from(EducationEvent.class, EducationCounting::due)
            .part(EducationCounting.Due::part)
            .on(EducationCounting.Due::heldOn)
            .by("kind", "类别", "kind", EducationCounting.Due::kind)
            .basis("metrics.md, education.coverage");

    private static final Metric COVERED = metric("education.attendance.covered", "实到", "did attend")
            .unit(PERSON_TIMES)
            .means("期内活动应到中到会或补课的人次", "of those on the rosters, who came or made up for it")
            .from(AttendanceEvent.class)
            .counts(EducationCounting::isCovered)
            .on(AttendanceEvent::heldOn)
            .at(AttendanceEvent::hostOrgCode)
            .by("kind", "类别", "kind", AttendanceEvent::kind)
            .basis("metrics.md, education.coverage");

    private static final Metric COVERAGE = metric("education.coverage", "教育覆盖率", "coverage of education")
            .means("应到人次中到会或补课的比例", "of those who should have come, who did or made up for it")
            .share("education.attendance.covered", "education.attendance.due")
            .basis("metrics.md, education.coverage; domain C8");

    static final List<Metric> ALL =
            List.of(EVENTS, TRAININGS, FILMS, SHOWINGS, VIEWERS, ATTENDANCE, DUE, COVERED, COVERAGE);

    private EducationMetrics() {}
}
