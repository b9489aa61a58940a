package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.supervision.DeclarationEvent;
import org.qingfeng.contracts.supervision.HearingEvent;
import org.qingfeng.contracts.supervision.PowerMatterEvent;
import org.qingfeng.contracts.supervision.QuotaUseEvent;
import org.qingfeng.contracts.supervision.RiskPointEvent;
import org.qingfeng.statistics.story.CaseworkStory;
import org.qingfeng.statistics.story.EducationStory;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.QingheSupervision;
import org.qingfeng.statistics.story.RelativesStory;
import org.qingfeng.statistics.story.RiskStory;
import org.qingfeng.statistics.story.SupervisionStory;

/** The supervision of the fictional 清河镇 in 2023 comes to the numbers of domain H.1. */
class SupervisionNumbersTest {
    private static final String JUNE = "2023-06-30";
    private static int towns = 100;

    private final String town = "990310" + ++towns + "000";
    private final String village = town.substring(0, 9) + "201";
    private final RiskStory risks = new RiskStory(village);
    private final RelativesStory relatives = new RelativesStory(village);
    private final SupervisionStory here = new SupervisionStory(village);
    private final Figures figures = new Figures(town);

    @Test
    void theYearComesToItsNumbers() throws SQLException {
        figures.project(QingheSupervision.all(town, UUID.randomUUID()).toArray(RecordEvent[]::new));

        assertEquals("86", figures.in2023("supervision.risks.unit"));
        assertEquals(
                Map.of("HIGH", "12", "MEDIUM", "31", "LOW", "43"), figures.rows("supervision.risks.unit", "grade"));
        assertEquals(Map.of(village, "48", town + "-003", "38"), figures.rows("supervision.risks.unit", "org"));
        assertEquals("94", figures.in2023("supervision.risks.unit.controls"));
        assertEquals(
                Map.of(village, "53", town + "-003", "41"), figures.rows("supervision.risks.unit.controls", "org"));
        assertEquals("312", figures.in2023("supervision.risks.person"));
        assertEquals("418", figures.in2023("supervision.risks.person.controls"));
        assertEquals("2", figures.in2023("supervision.risks.microPower"));
        assertEquals("32", figures.in2023("supervision.microPowers"));
        assertEquals("74", figures.in2023("supervision.microPowers.nodes"));
        assertEquals("120", figures.in2023("supervision.declarants"));
        assertEquals("1368", figures.in2023("supervision.relatives"));
        assertEquals("1301", figures.in2023("supervision.relatives.distinct"));
        assertEquals("47", figures.in2023("supervision.matters.matched"));
        assertEquals("43", figures.in2023("supervision.matters.published"));
        assertEquals("24", figures.in2023("supervision.tasks", "state:CLOSED"));
        assertEquals("3", figures.in2023("supervision.topics"));
        assertEquals(Map.of("TOPIC", "11"), figures.rows("supervision.findings", "origin"));
        assertEquals("5", figures.in2023("supervision.fieldVisits", "found:YES"));
        assertEquals("0", figures.in2023("statistics.withdrawn"));
    }

    @Test
    void paperAndMeetingsBesideThePlanAndTheYearBefore() throws SQLException {
        figures.project(QingheSupervision.all(town, UUID.randomUUID()).toArray(RecordEvent[]::new));

        assertEquals("129", figures.in2023("supervision.quota.documents"));
        assertEquals("133", figures.in2023("supervision.quota.documents.planned"));
        assertEquals("148", figures.in2023("supervision.quota.documents.lastYear"));
        assertEquals("80", figures.in2023("supervision.quota.meetings"));
        assertEquals("82", figures.in2023("supervision.quota.meetings.planned"));
        assertEquals("96", figures.in2023("supervision.quota.meetings.lastYear"));
        assertEquals(Map.of("NO", "79", "YES", "1"), figures.rows("supervision.quota.meetings", "overPlan"));
        QuotaUseEvent meeting = risks.use("MEETING", "2023-06-06", false);
        figures.project(meeting, risks.merged(meeting));
        assertEquals("80", figures.in2023("supervision.quota.meetings"));
    }

    @Test
    void bothRoundsOfHearingsAreCoveredAndAnAbsenceIsExplained() throws SQLException {
        HearingEvent june = here.hearing("FIRST_HALF", JUNE, "2023-06-27", "HELD", "HELD", "SCHEDULED", "ABSENT");
        figures.project(june);
        assertEquals("50", figures.in2023("supervision.hearings.coverage"));
        assertEquals("1", figures.in2023("supervision.hearings.unexplained"));
        assertEquals("0", figures.of("supervision.hearings.unexplained", "2023-01-01", "2023-06-29"));
        assertEquals("0", figures.of("supervision.hearings.unexplained", "2024-01-01", "2024-12-31"));

        figures.project(here.next(june, "2023-07-05", "HELD", "HELD", "MADE_UP", "ABSENT"));
        assertEquals("75", figures.in2023("supervision.hearings.coverage"));
        assertEquals("0", figures.in2023("supervision.hearings.unexplained"));

        HearingEvent another = here.hearing("FIRST_HALF", JUNE, "2023-06-27", "HELD", "DUE");
        figures.project(another);
        assertEquals("1", figures.in2023("supervision.hearings.unexplained"));
        figures.project(here.closed(another, "2023-07-06"));
        assertEquals("0", figures.in2023("supervision.hearings.unexplained"));
        assertEquals(Map.of("2023-FIRST_HALF", "66.67"), figures.rows("supervision.hearings.coverage", "round"));

        figures.project(here.hearing("SECOND_HALF", "2023-12-31", "2023-12-20", "HELD", "MADE_UP"));
        assertEquals(
                Map.of("2023-FIRST_HALF", "66.67", "2023-SECOND_HALF", "100"),
                figures.rows("supervision.hearings.coverage", "round"));
    }

    @Test
    void whatWasDoneAtOnceByKindWithItsSample() throws SQLException {
        figures.project(
                here.directive("CONVEY", "2023-02-01", "2023-02-02"),
                here.directive("CONVEY", "2023-03-01", "2023-03-05"),
                here.directive("DEPLOY", "2023-03-01", "2023-03-03"),
                here.directive("MEDIATE", "2023-12-28", null));

        assertEquals("2.5", figures.in2023("supervision.directives.lag.median", "kind:CONVEY"));
        assertEquals(2, figures.sampleIn2023("supervision.directives.lag.median", "kind:CONVEY"));
        assertEquals("4", figures.in2023("supervision.directives.lag.max", "kind:CONVEY"));
        assertEquals("2", figures.in2023("supervision.directives.lag.median", "kind:DEPLOY"));
        assertEquals("-", figures.in2023("supervision.directives.lag.max", "kind:MEDIATE"));
        assertEquals(Map.of("MEDIATE", "1"), figures.rows("supervision.directives.open", "kind"));
    }

    @Test
    void aRiskPointStandsInOneListAtATimeUntilItIsRetired() throws SQLException {
        RiskPointEvent risk = risks.risk("UNIT", "HIGH", 2, "2022-03-01");
        RiskPointEvent relisted = risks.relisted(risk, "LOW", 3, "2023-03-01");
        RiskPointEvent retired = risks.retired(relisted, "2023-10-01");
        figures.project(retired, risk, relisted);

        assertEquals("2", figures.of("supervision.risks.unit.controls", "2023-01-01", "2023-02-28"));
        assertEquals("3", figures.of("supervision.risks.unit.controls", "2023-01-01", "2023-03-31"));
        assertEquals("1", figures.of("supervision.risks.unit", "2023-01-01", "2023-09-30", "grade:LOW"));
        assertEquals("0", figures.in2023("supervision.risks.unit"));
        figures.project(risks.voided(retired));
        assertEquals("0", figures.of("supervision.risks.unit", "2023-01-01", "2023-09-30"));
    }

    @Test
    void relativesAreThoseOfTheVersionInForceAndOfTheNewestRound() throws SQLException {
        DeclarationEvent first = relatives.declaration("CA", "2023-05-10", "RA", "RB");
        figures.project(first, relatives.declaration("CB", "2023-05-10", "RB"));
        assertEquals("3", figures.in2023("supervision.relatives"));
        assertEquals("2", figures.in2023("supervision.relatives.distinct"));

        DeclarationEvent amended = relatives.amended(first, "2023-09-01", "RA", "RC", "RD");
        figures.project(amended);
        assertEquals("3", figures.of("supervision.relatives", "2023-01-01", "2023-08-31"));
        assertEquals("4", figures.in2023("supervision.relatives"));
        assertEquals("4", figures.in2023("supervision.relatives.distinct"));
        assertEquals("2", figures.in2023("supervision.declarants"));

        DeclarationEvent superseded = relatives.superseded(amended, "2023-12-01");
        figures.project(superseded);
        assertEquals("1", figures.in2023("supervision.relatives"));
        figures.project(relatives.returned(superseded));
        assertEquals("1", figures.in2023("supervision.declarants"));
    }

    @Test
    void aMatterObjectedToWaitsForItsRecheck() throws SQLException {
        PowerMatterEvent matter = relatives.published("2023-06-05", "2023-06-20");
        figures.project(matter, relatives.published("2022-12-05", "2023-01-10"));
        assertEquals("2", figures.in2023("supervision.matters.published"));
        assertEquals("1", figures.in2023("supervision.matters.matched"));
        assertEquals("2", figures.in2023("supervision.matters.matched.standing"));
        figures.project(relatives.objectedTo(matter));
        assertEquals("1", figures.in2023("supervision.matters.published"));
        assertEquals("2", figures.in2023("supervision.matters.matched.standing"));
    }

    @Test
    void whatEachVillageHadToWrite() throws SQLException {
        ProblemStory problem = ProblemStory.at(village, null)
                .drafted("2023-02-01")
                .confirmed("2023-03-01")
                .planned("2023-03-05", 1, "2023-06-30")
                .submitted("2023-06-01")
                .closed("2023-06-10");
        EducationStory education = new EducationStory(village);
        figures.project(
                problem.last(),
                relatives.declaration("CA", "2023-05-10", "RA"),
                risks.risk("UNIT", "HIGH", 2, "2023-03-01"),
                education.returned(education.reflection("SUBMITTED", "2023-04-01")),
                here.dutyDone("2023-06-01"),
                new SupervisionStory(town + "-011").hearing("FIRST_HALF", JUNE, "2023-06-27", "HELD", "HELD", "DUE"),
                new CaseworkStory(town + "-010")
                        .letter("REMINDER", "OFFICE", village, "2023-06-05", "2023-06-21", "2023-06-20"));

        assertEquals(
                Map.of(
                        "DECLARATION",
                        "1",
                        "RISK_POINT",
                        "1",
                        "REFLECTION",
                        "1",
                        "RESPONSIBILITY",
                        "1",
                        "REPLY",
                        "1",
                        "RECTIFICATION_REPORT",
                        "1",
                        "HEARING",
                        "2"),
                figures.rows("supervision.formsFilled", "form"));
        assertEquals(
                Map.of(village, "7", town.substring(0, 9) + "200", "1"),
                figures.rows("supervision.formsFilled", "org"));
    }
}
