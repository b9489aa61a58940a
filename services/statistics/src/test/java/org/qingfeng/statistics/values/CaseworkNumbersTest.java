package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.contracts.casework.SanctionEvent;
import org.qingfeng.statistics.story.CaseworkStory;
import org.qingfeng.statistics.story.ClueStory;
import org.qingfeng.statistics.story.QingheClues;

/** The casework of the fictional 清河镇 in 2023 comes to the numbers of domain H.1. */
class CaseworkNumbersTest {
    private static int towns = 100;

    private final String town = "990308" + ++towns + "000";
    private final String village = town.substring(0, 9) + "201";
    private final CaseworkStory here = new CaseworkStory(village);
    private final Figures figures = new Figures(town);
    private final List<RecordEvent> events = new ArrayList<>();

    @Test
    void complaintsByWhatBecameOfThem() throws SQLException {
        for (int i = 0; i < 9; i++) {
            add(here.complaint(
                    "CLUE_CREATED", "IN_SCOPE", i < 4, "2023-03-0" + (i + 1), "2023-03-2" + (i < 3 ? 0 : 9)));
        }
        add(3, () -> here.complaint("LINKED_REPEAT", "IN_SCOPE", false, "2023-05-04", ""));
        add(6, () -> here.complaint("OUT_OF_SCOPE", "OUT_OF_SCOPE", false, "2023-06-05", ""));
        add(4, () -> here.complaint("SENT_UP", "BELONGS_UPPER", false, "2023-07-06", ""));
        project();

        assertEquals("22", figures.in2023("casework.complaints"));
        assertEquals("12", figures.in2023("casework.complaints.accepted"));
        assertEquals(Map.of("NO", "8", "YES", "4"), figures.rows("casework.complaints.accepted", "named"));
        assertEquals("75", figures.in2023("casework.notices.onTime.rate"));
    }

    @Test
    void cluesOfTheYear() throws SQLException {
        QingheClues.all(here).forEach(clue -> events.add(clue.event()));
        project();

        assertEquals("21", figures.in2023("casework.clues.received"));
        assertEquals("21", figures.in2023("casework.clues.disposed"));
        assertEquals("2", figures.in2023("casework.clues.inHand"));
        assertEquals(Map.of("HOLD", "2"), figures.rows("casework.clues.inHand", "method"));
        assertEquals(
                Map.of("PETITION", "9", "UPPER", "5", "SUPERVISION", "3", "INSPECTION_TOUR", "2", "OTHER_UNIT", "2"),
                figures.rows("casework.clues.disposed", "sourceGroup"));
        assertEquals("4", figures.in2023("casework.clues.disposed", "source:PETITION_REAL_NAME"));
        assertEquals(
                Map.of("INQUIRY", "6", "VERIFY", "11", "HOLD", "1", "CLOSE", "3"),
                figures.rows("casework.clues.disposed", "method"));
        assertEquals("6", figures.in2023("casework.inquiries"));
        assertEquals("2", figures.in2023("casework.clarifications"));
        assertEquals("0", figures.of("casework.clues.overdue", "2023-01-01", "2023-07-12"));
        assertEquals("1", figures.of("casework.clues.overdue", "2023-01-01", "2023-07-13"));
        assertEquals("0", figures.of("casework.clues.overdue", "2023-01-01", "2023-07-14"));
        assertEquals("95.24", figures.in2023("casework.clues.onTime.rate"));
    }

    @Test
    void aClueRegisteredAnewIsInHandAgainAndOneVoidedWasNever() throws SQLException {
        ClueStory clue = here.clue("UPPER", "2023-01-09").verified("2023-02-03").concluded("UNFOUNDED", "2023-03-10");
        figures.project(clue.event());
        assertEquals("0", figures.in2023("casework.clues.inHand"));
        figures.project(clue.registeredAnew("2023-09-04").event());
        assertEquals("1", figures.in2023("casework.clues.inHand"));
        assertEquals("1", figures.of("casework.clues.inHand", "2023-01-01", "2023-03-09"));
        assertEquals("0", figures.of("casework.clues.inHand", "2023-01-01", "2023-06-30"));
        assertEquals("1", figures.of("casework.clues.overdue", "2023-01-01", "2023-10-05"));
        assertEquals("1", figures.in2023("casework.clues.disposed"));
        figures.project(clue.voided("2023-11-01").event());
        assertEquals("0", figures.in2023("casework.clues.inHand"));
        assertEquals("0", figures.in2023("casework.clues.received"));
    }

    @Test
    void personsSanctionedAreFewerThanSanctionsByKind() throws SQLException {
        SanctionEvent warning = here.sanction("ZB", "PARTY", "SERIOUS_WARNING", "2023-06-28");
        add(
                here.sanction("ZA", "PARTY", "EXPULSION", "2023-02-24"),
                warning,
                here.sanction("ZC", "PARTY", "SERIOUS_WARNING", "2023-08-31"),
                here.sanction("ZC", "GOVERNMENTAL", "DEMERIT", "2023-08-31"),
                here.sanction("ZD", "GOVERNMENTAL", "DEMERIT", "2023-11-17"));
        project();

        assertEquals("1", figures.in2023("casework.sanctions.expulsion"));
        assertEquals("2", figures.in2023("casework.sanctions.seriousWarning"));
        assertEquals("2", figures.in2023("casework.sanctions.demerit"));
        assertEquals("4", figures.in2023("casework.sanctions"));
        assertEquals(
                Map.of("EXPULSION", "1", "SERIOUS_WARNING", "2", "DEMERIT", "2"),
                figures.rows("casework.sanctions", "kind"));
        assertEquals(Map.of("PARTY", "3", "GOVERNMENTAL", "2"), figures.rows("casework.sanctions", "family"));

        figures.project(here.quashed(warning));
        assertEquals("3", figures.in2023("casework.sanctions"));
        assertEquals("1", figures.in2023("casework.sanctions.seriousWarning"));
    }

    @Test
    void casesFiledInTheYearWithoutTheOneCarriedOver() throws SQLException {
        UUID shared = UUID.randomUUID();
        CaseEvent last = here.filed("ZE", "2023-12-15", "PARTY", UUID.randomUUID());
        add(
                here.filed(UUID.randomUUID(), "ZA", "2022-11-20", "PARTY", UUID.randomUUID(), 2022),
                here.filed("ZB", "2023-04-06", "PARTY", shared),
                here.filed("ZC", "2023-05-22", "BOTH", UUID.randomUUID()),
                here.filed("ZF", "2023-05-30", "PARTY", shared),
                here.filed("ZD", "2023-08-21", "SUPERVISORY", UUID.randomUUID()),
                last);
        project();

        assertEquals("5", figures.in2023("casework.cases"));
        assertEquals("5", figures.in2023("casework.cases.persons"));
        assertEquals("4", figures.in2023("casework.cases.clues"));
        assertEquals(Map.of("PARTY", "3", "BOTH", "1", "SUPERVISORY", "1"), figures.rows("casework.cases", "kind"));
        figures.project(here.withdrawn(last, "2023-12-20"));
        assertEquals("4", figures.in2023("casework.cases"));
        assertEquals("4", figures.in2023("casework.cases.persons"));
    }

    @Test
    void formsOfTheOrganAndOfLeadersAreNeverMixed() throws SQLException {
        add(48, () -> here.formByLeader("REMINDER_TALK", "2023-03-01", "PA", "PB"));
        add(12, () -> here.formByLeader("CRITICISM_EDUCATION", "2023-04-01", "PA"));
        add(3, () -> here.formByLeader("ORDERED_INSPECTION", "2023-05-01", "PA"));
        add(27, () -> here.form("FIRST", "REMINDER_TALK", "2023-06-01", "PC"));
        add(here.form("FIRST", "ADMONITION", "2023-06-02", "PC", "PD"));
        add(3, () -> here.form("SECOND", "SERIOUS_WARNING", "2023-06-28", "ZB"));
        add(here.form("FOURTH", "EXPULSION", "2023-02-24", "ZA"));
        project();

        assertEquals("63", figures.in2023("casework.firstForm.leadership"));
        assertEquals(
                Map.of("REMINDER_TALK", "48", "CRITICISM_EDUCATION", "12", "ORDERED_INSPECTION", "3"),
                figures.rows("casework.firstForm.leadership", "measure"));
        assertEquals("29", figures.in2023("casework.firstForm"));
        assertEquals("0", figures.in2023("casework.firstForm.unapproved"));
        assertEquals(Map.of("FIRST", "29", "SECOND", "3", "FOURTH", "1"), figures.rows("casework.forms", "form"));
    }

    /** 四种形态统计表: by measure and by rank, from the records that count; a form that a heavier one took the place of does not. */
    @Test
    void theTableOfTheFormsByMeasureAndRank() throws SQLException {
        FormActEvent lighter = here.form("FIRST", "REMINDER_TALK", "2023-04-12", "ZC");
        add(lighter, here.form("FIRST", "ADMONITION", "2023-09-27", "ZD"));
        add(2, () -> here.form("SECOND", "PARTY_SERIOUS_WARNING", "2023-08-31", "ZB"));
        project();
        assertEquals("4", figures.in2023("casework.forms"));

        figures.project(here.superseded(lighter), here.form("SECOND", "OFFICE_DEMERIT", "2023-11-17", "ZC"));

        assertEquals(Map.of("FIRST", "1", "SECOND", "3"), figures.rows("casework.forms", "form"));
        assertEquals(
                Map.of("ADMONITION", "1", "PARTY_SERIOUS_WARNING", "2", "OFFICE_DEMERIT", "1"),
                figures.rows("casework.forms", "measure"));
        assertEquals(Map.of("GENERAL", "4"), figures.rows("casework.forms", "rank"));
        assertEquals("3", figures.in2023("casework.forms", "form:SECOND", "rank:GENERAL"));
        assertEquals("0", figures.of("casework.forms", "2023-04-01", "2023-04-30"));
    }

    @Test
    void lettersCountAtTheirRecipients() throws SQLException {
        CaseworkStory organ = new CaseworkStory(town + "-010");
        String late = "2023-06-24";
        add(6, () -> organ.letter("REMINDER", "OFFICE", town + "-004", "2023-06-05", "2023-06-21", "2023-06-20"));
        add(9, () -> organ.letter("REMINDER", "PARTY_ORGANIZATION", village, "2023-06-05", "2023-06-21", "2023-06-21"));
        add(6, () -> organ.letter("REMINDER", "CONTACT_STATION", village, "2023-06-05", "2023-06-21", "2023-06-19"));
        add(organ.letter("REMINDER", "CONTACT_STATION", village, "2023-06-05", "2023-06-21", late));
        add(
                3,
                () -> organ.letter(
                        "DISCIPLINE_RECOMMENDATION",
                        "PARTY_ORGANIZATION",
                        village,
                        "2023-04-18",
                        "2023-05-18",
                        "2023-05-10"));
        project();

        assertEquals("22", figures.in2023("casework.letters.reminder"));
        assertEquals("3", figures.in2023("casework.letters.disciplineRecommendation"));
        assertEquals("0", figures.in2023("casework.letters.supervisionRecommendation"));
        assertEquals(
                Map.of("OFFICE", "6", "PARTY_ORGANIZATION", "9", "CONTACT_STATION", "7"),
                figures.rows("casework.letters.reminder", "recipientType"));
        assertEquals(Map.of(village, "16", town + "-004", "6"), figures.rows("casework.letters.reminder", "org"));
        assertEquals("95.45", figures.in2023("casework.letters.repliedOnTime.rate", "kind:REMINDER"));
    }

    @Test
    void appealsAreOpenUntilTheyAreDecided() throws SQLException {
        add(here.appeal("2023-12-01", null), here.appeal("2023-07-03", "2023-08-10"));
        project();
        assertEquals("1", figures.of("casework.appeals.open", "2023-07-01", "2023-07-31"));
        assertEquals("1", figures.in2023("casework.appeals.open"));
    }

    private interface Made {
        RecordEvent event();
    }

    private void add(int times, Made made) {
        for (int i = 0; i < times; i++) {
            events.add(made.event());
        }
    }

    private void add(RecordEvent... some) {
        events.addAll(List.of(some));
    }

    private void project() throws SQLException {
        figures.project(events.toArray(RecordEvent[]::new));
    }
}
