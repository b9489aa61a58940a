package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.education.AttendanceEvent;
import org.qingfeng.contracts.education.EducationEvent;
import org.qingfeng.contracts.education.IntegrityTalkEvent;
import org.qingfeng.contracts.education.MediaPostEvent;
import org.qingfeng.contracts.education.ReflectionEvent;
import org.qingfeng.statistics.story.EducationStory;
import org.qingfeng.statistics.story.QingheEducation;

/** The education of the fictional 清河镇 in 2023 comes to the numbers of domain H.1. */
class EducationNumbersTest {
    private static int towns = 100;

    private final String town = "990309" + ++towns + "000";
    private final EducationStory here = new EducationStory(town.substring(0, 9) + "201");
    private final Figures figures = new Figures(town);

    @Test
    void theYearComesToItsNumbers() throws SQLException {
        figures.project(QingheEducation.all(town).toArray(RecordEvent[]::new));

        assertEquals("9", figures.in2023("education.events"));
        assertEquals(
                Map.of("WARNING_CONFERENCE", "3", "INTEGRITY_TRAINING", "6"), figures.rows("education.events", "kind"));
        assertEquals(Map.of("SENT_OUT", "2"), figures.rows("education.trainings", "mode"));
        assertEquals("6", figures.in2023("education.films"));
        assertEquals("11", figures.in2023("education.films.screenings"));
        assertEquals("742", figures.in2023("education.films.viewers"));
        assertEquals("742", figures.in2023("education.attendance"));
        assertEquals("26", figures.in2023("education.talks.villageTopLeaders"));
        assertEquals("26", figures.in2023("education.talks.villageTopLeaders.persons"));
        assertEquals("92", figures.in2023("education.talks.persons"));
        assertEquals(
                Map.of("镇党委书记", "20", "班子成员", "34", "镇纪委书记", "38"),
                figures.rows("education.talks.persons", "interviewerPost"));
        assertEquals(
                Map.of("DUTY", "80", "PRE_APPOINTMENT", "7", "PRE_HOLIDAY", "5"),
                figures.rows("education.talks.persons", "type"));
        assertEquals("4", figures.in2023("education.heartTalks"));
        assertEquals("96", figures.in2023("education.reflections"));
        assertEquals("83", figures.in2023("education.posts"));
        assertEquals(Map.of("WECHAT_ACCOUNT", "61", "CADRE_GROUP", "22"), figures.rows("education.posts", "channel"));
        assertEquals("57", figures.in2023("education.posts.items"));
        assertEquals("2", figures.in2023("education.posts.channels"));
        assertEquals("0", figures.in2023("statistics.withdrawn"));
    }

    @Test
    void coverageCountsWhoWasDueAndWhoMadeUpForIt() throws SQLException {
        EducationEvent showing = here.screening(null, "2023-03-01", "PA", "PB", "PC", "PD");
        AttendanceEvent absent = here.attendance(showing, "PB", "ABSENT");
        figures.project(
                showing,
                here.attendance(showing, "PA", "ATTENDED"),
                absent,
                here.attendance(showing, "PX", "GUEST"),
                here.attendance(showing, "PC", "EXCUSED"));
        assertEquals("25", figures.in2023("education.coverage"));
        assertEquals("2", figures.in2023("education.films.viewers"));

        EducationEvent session = here.madeUp(showing, "2023-04-01");
        figures.project(session, here.madeUp(absent, showing, session));

        assertEquals("50", figures.in2023("education.coverage"));
        assertEquals("3", figures.in2023("education.films.viewers"));
        assertEquals("1", figures.of("education.attendance", "2023-04-01", "2023-04-30"));
        assertEquals("1", figures.in2023("education.films.screenings"), "made up for is no screening of its own");
    }

    @Test
    void oneTitleShownTwiceIsOneFilmInAnyPeriodThatHasBoth() throws SQLException {
        UUID film = UUID.randomUUID();
        EducationEvent first = here.screening(film, "2023-03-01");
        figures.project(first, here.screening(film, "2023-09-01"), here.screening(null, "2023-09-02"));
        assertEquals("2", figures.in2023("education.films"));
        assertEquals("1", figures.of("education.films", "2023-03-01", "2023-03-31"));

        figures.project(here.redated(first, "2022-12-30"));
        assertEquals("2", figures.in2023("education.films"));
        assertEquals("2", figures.in2023("education.films.screenings"));
        assertEquals("0", figures.of("education.films", "2023-03-01", "2023-03-31"));
    }

    @Test
    void whatWasCancelledRetractedReturnedOrVoidedLeavesItsPlace() throws SQLException {
        EducationEvent conference = here.held("WARNING_CONFERENCE", "2023-05-05");
        IntegrityTalkEvent talk = here.talk("DUTY", "镇党委书记", "2023-05-05", "TA", "TB");
        ReflectionEvent reflection = here.reflection("ACCEPTED", "2023-05-05");
        MediaPostEvent post = here.post("WECHAT_ACCOUNT", "清风清河", UUID.randomUUID(), "2023-05-05");
        figures.project(conference, talk, reflection, post);
        assertEquals("1", figures.in2023("education.events"));
        assertEquals("2", figures.in2023("education.talks.persons"));
        assertEquals("1", figures.in2023("education.reflections"));
        assertEquals("1", figures.in2023("education.posts"));

        figures.project(here.voided(conference), here.cancelled(talk), here.returned(reflection), here.retracted(post));
        assertEquals("0", figures.in2023("education.events"));
        assertEquals("0", figures.in2023("education.talks.persons"));
        assertEquals("0", figures.in2023("education.reflections"));
        assertEquals("0", figures.in2023("education.posts"));
        assertEquals("0", figures.in2023("education.posts.items"));
        assertEquals("0", figures.in2023("statistics.withdrawn"));
    }
}
